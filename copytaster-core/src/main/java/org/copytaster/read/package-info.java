/// Everything that arrives: bytes in, [org.copytaster.model.Capture]s out.
///
/// The one public agent is [org.copytaster.read.Reader]. It recognises by the first bytes, never by
/// a file name: HTML, RSS, Atom, RDF and JSON Feed, WARC, JSON Lines, plain text, and gzip of any
/// of these. What an item says is not understood here; that is `extract`'s work.
///
/// **Contract.** Bad input never throws. Whatever cannot be read becomes one
/// [org.copytaster.model.Problem] with its place, and reading goes on behind it. The same bytes
/// under the same origin give the same captures, so that `verify` can take any one of them out
/// again with [org.copytaster.read.Reader#find]. JSON Lines and WARC are read as streams; no single
/// item is ever held when it is larger than [org.copytaster.read.Reader#ITEM_LIMIT].
///
/// **Origins.** A file that holds one item keeps its own name. Where one holds many, a fragment is
/// added: `#line=N` (JSON Lines, from 1), `#entry=N` (feeds, from 1), `#offset=N` (WARC, byte
/// position of the record in the file as stored, compressed or not); a feed inside a WARC gets
/// `#offset=N&entry=M`.
///
/// Sub-packages: `charset` decides how bytes are to be decoded, `feed` reads syndication formats.
@NullMarked
package org.copytaster.read;

import org.jspecify.annotations.NullMarked;
