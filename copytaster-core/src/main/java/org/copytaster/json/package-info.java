/// The JSON that every command writes and reads: articles, reports and briefs, one a line.
///
/// Keys stand in a fixed order and every key is always written (`null` or `[]` where nothing is
/// known), so the same record gives the same bytes. Offsets are those of
/// [org.copytaster.model.Span]. Text survives exactly: an unpaired surrogate is written as its
/// `\\udXXX` escape. Unknown keys are ignored when reading, so that files of a later version can
/// still be read. What a reader may rely on is said in `docs/schema`.
@NullMarked
package org.copytaster.json;

import org.jspecify.annotations.NullMarked;
