package org.copytaster.extract.picture;

import org.jspecify.annotations.Nullable;

/// A picture of the article as it stands on the page, before it is set.
///
/// @param url absolute
/// @param caption words without the credit
/// @param credit words without "Photo:" and brackets
/// @param ordinal place in the document, as [Block#ordinal()]
public record Plate(String url, @Nullable String caption, @Nullable String credit, int ordinal) {}
