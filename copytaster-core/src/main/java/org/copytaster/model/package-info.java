/// The newsroom's nouns. Everything that the verbs hand to each other is a record here; nothing
/// here knows a verb.
///
/// Character offsets, wherever they occur, are those of [Span]: UTF-16 code units, half-open, into
/// [Article#text()]. Records validate what they are given and copy their lists, so a value that
/// exists is a value that holds together.
@NullMarked
package org.copytaster.model;

import org.jspecify.annotations.NullMarked;
