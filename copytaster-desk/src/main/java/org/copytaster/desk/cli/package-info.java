/// The commands. Each prints JSON Lines on standard output, lists what went wrong as `[where] what`
/// on standard error, and exits 0 (all done), 1 (some items had problems, the rest is done) or 2
/// (misuse: says what would be right). Nothing imports this package.
@NullMarked
package org.copytaster.desk.cli;

import org.jspecify.annotations.NullMarked;
