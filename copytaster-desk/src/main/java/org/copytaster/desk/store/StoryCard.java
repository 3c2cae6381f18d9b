package org.copytaster.desk.store;

import org.jspecify.annotations.Nullable;

/// A story as lists show it.
///
/// @param updated ISO 8601 of its newest report; `null` where no report is dated
/// @param outlets how many outlets carry it
/// @param roots how many independent voices those go back to, as the brief counts them
/// @param picture where the archive has its picture; `null` where it has none
/// @param heat how much is being written about it, see [org.copytaster.desk.Trending]
public record StoryCard(
    String id,
    String title,
    @Nullable String deck,
    @Nullable String section,
    @Nullable String updated,
    @Nullable String picture,
    int reports,
    int outlets,
    int roots,
    double heat) {}
