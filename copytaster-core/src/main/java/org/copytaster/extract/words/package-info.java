/// Words as pages give them: comparing them, telling page furniture from copy, lines of plain text.
@NullMarked
package org.copytaster.extract.words;

import org.jspecify.annotations.NullMarked;
