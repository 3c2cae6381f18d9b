package org.copytaster.extract;

import java.util.List;
import org.copytaster.model.Moment;
import org.jspecify.annotations.Nullable;

/// What is known of an article beside its body.
///
/// @param articleBody the body as JSON-LD gives it, evidence for which blocks are copy
record Masthead(
    @Nullable String headline,
    @Nullable String deck,
    @Nullable String section,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable String canonical,
    @Nullable Moment published,
    @Nullable Moment updated,
    Bylines bylines,
    List<String> tags,
    List<String> pictures,
    boolean restricted) {}
