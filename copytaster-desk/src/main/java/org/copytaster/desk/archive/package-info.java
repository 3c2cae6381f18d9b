/// The truth: everything that arrived, in the bytes it came in, and every word that people said to
/// the desk, in WARC 1.1 files that only ever grow.
///
/// ```java
/// Archive archive = new Archive(folder.resolve("archive"), InstantSource.system(), trouble -> …);
/// Location where = archive.append(Deposit.fetched(Kind.COPY, url, now, request, response, details));
/// archive.scan(null, kept -> …, trouble -> …);
/// ```
///
/// **What is one item.** An *exchange*: a `response` (fetched) or `resource` (a file) record, the
/// `request` if there was one, and a `metadata` record with our JSON, each a gzip member of its
/// own. The metadata record comes last and closes the exchange; one that is not closed has not
/// happened. A [org.copytaster.desk.archive.Kind#NOTE] is a metadata record alone.
///
/// **What is promised.** When `append` returns, the bytes are on the disk. A process that is killed
/// loses at most the append it was in: what is unfinished is cut off before the next append,
/// reported, and laid beside the volume. Damage inside a volume costs the items that it hit, is
/// reported with its place, and nothing behind it is lost. Many processes may append; they take
/// turns.
@NullMarked
package org.copytaster.desk.archive;

import org.jspecify.annotations.NullMarked;
