package org.copytaster.desk.store;

import org.jspecify.annotations.Nullable;

/// One statement as lists and exports show it.
///
/// @param speaker the resolved name, else the report's words; `null` where attribution abstained
/// @param form `direct`, `indirect` or `mixed`
/// @param words the content as it stands in the report
public record Saying(
    String report,
    String id,
    String story,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String speaker,
    @Nullable String cue,
    String form,
    String modality,
    String hedge,
    String words,
    int start,
    int end) {}
