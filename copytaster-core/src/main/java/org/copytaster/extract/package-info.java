/// What a capture says as an article: headline, deck, section, outlet, byline, dates, pictures with
/// caption and credit, and the running copy in parts, without the page around it.
///
/// The one public agent is [org.copytaster.extract.Extractor].
///
/// **Contract.** Never throws for bad input; what is doubtful is a [org.copytaster.model.Problem]
/// on the article. The same capture gives the same article. Every span lies inside the text; parts
/// are in reading order and do not overlap. Text of JSON and plain text is unchanged, character for
/// character; text of pages and feed entries is that of its parts, joined by blank lines.
///
/// **Inside.** `words` compares words; `rule` has what users say of an outlet's pages; `page` cuts
/// a page into blocks and chooses the copy; `head` finds what stands around it; `picture` what is
/// shown. Each leans only on those before it.
///
/// **Ids.** An article from JSON keeps its declared id. All others get `sha256(canonical address,
/// or else origin)[0..12] - sha256(text)[0..8]`, in hexadecimal: two revisions of one page share
/// the first half (and [org.copytaster.model.Article#canonical()]) and differ in the second.
@NullMarked
package org.copytaster.extract;

import org.jspecify.annotations.NullMarked;
