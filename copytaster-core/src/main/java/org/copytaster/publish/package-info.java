/// `publish`: a brief as people read it: a page, Markdown, JSON.
///
/// Renderers only lay out what a brief says. They put no quotation mark around anything (marks come
/// with the evidence's own words), name no source that a line's evidence does not, and mark
/// whatever is not asserted. The page loads nothing from any other host, runs no script, and
/// escapes every character that comes from a source; source text is isolated from the page's
/// reading direction.
@NullMarked
package org.copytaster.publish;

import org.jspecify.annotations.NullMarked;
