/// Rules that users write for outlets whose pages the general way reads badly: CSS selectors by
/// host, in files of their own. Core ships none.
///
/// ```
/// # harbour-post.rules
/// host      harbourpost.example
/// outlet    The Harbour Post
/// headline  h1.story-title
/// published time.pub @datetime
/// body      .story-text
/// remove    .newsletter, aside.related
/// ```
///
/// **Whom to trust.** Rules come from the user, pages from anybody. So a rule may not hold what a
/// page could be made to be slow under: regular expressions, searches in text, `:has` within
/// `:has`, long chains; and on a page that is so large, deep or wide that the rules would take
/// long, none is tried. Which rules hold is decided by the address that the page came from; only
/// where that is unknown, by what the page says of itself.
@NullMarked
package org.copytaster.extract.rule;

import org.jspecify.annotations.NullMarked;
