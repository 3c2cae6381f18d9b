/// What the weights of attribution are fitted to: each article's drafts with their traits, for the
/// recipe in copytaster-models/training/attribution.
@NullMarked
package org.copytaster.evaluation.attribution;

import org.jspecify.annotations.NullMarked;
