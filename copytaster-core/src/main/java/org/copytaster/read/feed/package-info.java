/// Syndication formats: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed, read tolerantly.
///
/// The XML formats are parsed by jsoup's XML parser, which never rejects a feed: feeds in use are
/// ill-formed more often than newsrooms can afford to ignore them. See docs/decisions/020.
@NullMarked
package org.copytaster.read.feed;

import org.jspecify.annotations.NullMarked;
