/// Scores rows of events and the codes of actors against gold, and prints what the confidence of
/// rows is fitted to: each row with the traits it was weighed by.
@NullMarked
package org.copytaster.evaluation.events;

import org.jspecify.annotations.NullMarked;
