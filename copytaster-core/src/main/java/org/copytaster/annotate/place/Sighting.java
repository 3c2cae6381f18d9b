package org.copytaster.annotate.place;

import org.copytaster.model.EntityType;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Words that may name a place.
///
/// @param key what they were found under in the gazetteer
/// @param meanings the places of that name, as [Gazetteer#meanings] gives them
/// @param type what the network took the words for; `null` where only the gazetteer knows them
record Sighting(
    int firstToken,
    int endToken,
    Span span,
    String key,
    int[] meanings,
    @Nullable EntityType type) {}
