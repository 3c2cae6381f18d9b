/// Characters, words and shelves: what every verb may lean on. Depends on `model` only.
@NullMarked
package org.copytaster.text;

import org.jspecify.annotations.NullMarked;
