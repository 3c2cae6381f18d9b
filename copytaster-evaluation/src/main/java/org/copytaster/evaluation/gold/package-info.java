/// Gold as the scorers read it: records with their labels, and counts of right and wrong.
@NullMarked
package org.copytaster.evaluation.gold;

import org.jspecify.annotations.NullMarked;
