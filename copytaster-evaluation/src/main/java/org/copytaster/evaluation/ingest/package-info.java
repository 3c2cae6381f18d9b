/// Writes what `read` and `extract` make of the ingestion sets, in the shape that
/// `gold/eval/ingest.py` scores.
@NullMarked
package org.copytaster.evaluation.ingest;

import org.jspecify.annotations.NullMarked;
