/// What coding sees of a sentence: words, noun phrases, verb groups.
@NullMarked
package org.copytaster.code.words;

import org.jspecify.annotations.NullMarked;
