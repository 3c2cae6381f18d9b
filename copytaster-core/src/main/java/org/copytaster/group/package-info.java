/// Which reports tell of the same happening. Reports arrive in order of publication; each joins the
/// story it is nearest to, or opens a new one.
///
/// Nearness is the cosine of weighted words (headline and names count more, words that many reports
/// use count less) between a report and a story's reports so far, less when the story has been
/// silent for days: single-pass clustering as in topic detection and tracking (Allan et al. 1998),
/// with a merge pass over stories that have grown together. A story keeps the id it was opened
/// with.
@NullMarked
package org.copytaster.group;

import org.jspecify.annotations.NullMarked;
