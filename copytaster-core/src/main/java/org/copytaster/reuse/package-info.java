/// Who copied whom. A report's *own copy* (its running text outside quotation marks) is cut into
/// runs of five words; the share of them that an earlier report already has tells a syndicated copy
/// from a rewriting, and words such as "Meridian Wire reported" or a link tell a citation.
///
/// Quotations are left out because two reporters at one press conference hear the same sentence:
/// sharing it proves nothing.
///
/// Roots follow from the edges: the reports that a report goes back to by copying. Corroboration
/// counts roots, never copies.
///
/// Word n-gram containment is Broder's (1997), applied to the degree of reuse as Clough and
/// Stevenson (2011) do; the thresholds of [org.copytaster.reuse.Degree] were chosen on the
/// development half of their corpus and the sample reports.
@NullMarked
package org.copytaster.reuse;

import org.jspecify.annotations.NullMarked;
