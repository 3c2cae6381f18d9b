/// How good the verbs are: gold readers and metrics.
@NullMarked
package org.copytaster.evaluation;

import org.jspecify.annotations.NullMarked;
