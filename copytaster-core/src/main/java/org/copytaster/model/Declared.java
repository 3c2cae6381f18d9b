package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// What the carrier of an item says about it (a JSON line's fields, a feed entry's elements, a WARC
/// record's header), unchecked and as written.
///
/// @param id the carrier's own identifier: a JSON `id`, a feed's guid
/// @param date as written; `extract` parses it
public record Declared(
    @Nullable String id,
    @Nullable String url,
    @Nullable String title,
    @Nullable String date,
    @Nullable String outlet,
    @Nullable String byline,
    @Nullable String language) {

  public static final Declared NOTHING = new Declared(null, null, null, null, null, null, null);
}
