/// The copy laid out for attribution: tokens with sentence, block and quotation, and the noun
/// phrases and subjects that parts of speech show.
@NullMarked
package org.copytaster.attribute.galley;

import org.jspecify.annotations.NullMarked;
