/// What the confidence of event rows is fitted to: each row with the traits it was weighed by.
@NullMarked
package org.copytaster.evaluation.events;

import org.jspecify.annotations.NullMarked;
