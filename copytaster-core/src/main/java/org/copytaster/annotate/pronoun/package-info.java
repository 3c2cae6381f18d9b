/// Who is meant by a pronoun: the entities and things before it are ranked by what they are, where
/// they stand and how lately, with weights learnt from GUM (`pronouns.tsv`, made by
/// `copytaster-models/training/pronouns`). Where the best is not sure, nobody is told.
@NullMarked
package org.copytaster.annotate.pronoun;

import org.jspecify.annotations.NullMarked;
