/// The gold sets that `read` is scored on; scores statements, mentions, times, places, factuality
/// and pronouns (`events` scores rows). The metrics are those of the referee `score.py`, to the
/// same figure; a test holds the two against each other on constructed cases.
@NullMarked
package org.copytaster.evaluation.annotation;

import org.jspecify.annotations.NullMarked;
