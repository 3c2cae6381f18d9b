/// Libraries that others use for what `read` and `extract` do, as peers of the evaluation. Built by
/// the Maven profile `peers` alone; nothing of this is ever shipped.
@NullMarked
package org.copytaster.evaluation.peers;

import org.jspecify.annotations.NullMarked;
