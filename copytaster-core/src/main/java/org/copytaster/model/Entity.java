package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// A resolved thing that mentions refer to, within one report.
///
/// @param id `e1`, `e2`, …: those with a name in order of first mention, then those without
/// @param name the fullest form the report gives; for those without a name the first noun phrase
/// @param description the report's own words about it: "head of the … think tank in London"
/// @param actor its political role, where it has one that is known at the report's date
public record Entity(
    String id, String name, EntityType type, @Nullable Span description, @Nullable Actor actor) {}
