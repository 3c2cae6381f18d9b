/// WARC 1.x as it is found: compressed per record, as a whole, or not at all; with extra blank
/// lines, missing ones, clipped ends and broken members. See docs/decisions/021.
///
/// Damage is reported at the record's offset, then the next record is looked for: by the next gzip
/// member in compressed files, by the next `WARC/` line in plain ones.
@NullMarked
package org.copytaster.read.warc;

import org.jspecify.annotations.NullMarked;
