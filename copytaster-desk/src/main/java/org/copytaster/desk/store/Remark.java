package org.copytaster.desk.store;

import org.jspecify.annotations.Nullable;

/// What a reader wrote under "Help us improve". Kept as it came, never changed or removed.
///
/// @param number from 1, in order of arrival
/// @param received ISO 8601, by the desk's clock
/// @param story the story it is about
/// @param line the words of the line it is about; `null` for the story as a whole
/// @param verdict one of the choices offered, such as `wrong-speaker`
/// @param words the reader's own, may be empty
public record Remark(
    long number,
    String received,
    String story,
    @Nullable String line,
    String verdict,
    String words) {}
