package org.copytaster.code;

import java.util.SortedSet;

/// What an event row's confidence was made from, and what the recipe of its weights learns from.
public record Weighing(SortedSet<String> traits, HeadWords heads) {}
