package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// A link from the body to another page: evidence for lineage.
///
/// @param where the linked words
public record Link(String url, @Nullable Span where) {}
