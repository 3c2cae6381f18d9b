/// What changed between two states of an article: not which characters, but which statements and
/// events. Sees `model` and `text` only.
@NullMarked
package org.copytaster.desk.compare;

import org.jspecify.annotations.NullMarked;
