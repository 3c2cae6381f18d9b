/// One sentence of a report, or a run of sentences that belong together, as a brief sees it: where
/// it stands ([Passages]), whether it can stand alone ([Standing]), how sure it is ([Certainty]),
/// what day it speaks of ([Days], [Past]), what it counts ([Figure]) and which words it is compared
/// by ([Terms]). Knows nothing of the story or of other reports.
@NullMarked
package org.copytaster.brief.passage;

import org.jspecify.annotations.NullMarked;
