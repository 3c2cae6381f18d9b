package org.copytaster.desk.store;

import org.jspecify.annotations.Nullable;

/// One event as exports show it.
///
/// @param actors names or words, joined by `; `
/// @param recipients likewise
/// @param trigger the words that evoke it
/// @param confidence that type, modality and both roles are right, 0 to 1
public record Deed(
    String report,
    String id,
    String story,
    @Nullable String outlet,
    @Nullable String published,
    String type,
    @Nullable String mode,
    String contexts,
    String quad,
    @Nullable String cameo,
    @Nullable Double goldstein,
    String modality,
    String actors,
    String recipients,
    @Nullable String time,
    @Nullable String place,
    @Nullable String statement,
    String trigger,
    int start,
    int end,
    double confidence) {}
