/// Scores what `read` makes of gold texts: statements, mentions, times, places, factuality, PLOVER
/// types. The metrics are those of the referee `score.py`, to the same figure; a test holds the two
/// against each other on constructed cases.
@NullMarked
package org.copytaster.evaluation.annotation;

import org.jspecify.annotations.NullMarked;
