/// Who did it and to whom: phrases linked to a trigger, and whom they name.
@NullMarked
package org.copytaster.code.role;

import org.jspecify.annotations.NullMarked;
