/// What the desk hands out as tables: JSON Lines and CSV (RFC 4180) from one list of columns.
@NullMarked
package org.copytaster.desk.export;

import org.jspecify.annotations.NullMarked;
