/// Reading without a network: Apache OpenNLP's parts of speech, lemmas by rule, names by lexicon
/// and capital letters. A stand-in, small on purpose.
@NullMarked
package org.copytaster.annotate.lexicon;

import org.jspecify.annotations.NullMarked;
