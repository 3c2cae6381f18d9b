/// The words that evoke events, by the lexicon, and the figures of speech that do not.
@NullMarked
package org.copytaster.code.trigger;

import org.jspecify.annotations.NullMarked;
