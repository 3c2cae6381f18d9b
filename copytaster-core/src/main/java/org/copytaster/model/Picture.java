package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// A picture of an article. Caption and credit are spans where the text holds them, so that a brief
/// can attest them.
public record Picture(String url, @Nullable Span caption, @Nullable Span credit) {}
