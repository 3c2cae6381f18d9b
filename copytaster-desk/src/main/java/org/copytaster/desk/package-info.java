/// The newsroom at the edge: what has disk, clock, threads and network. [org.copytaster.desk.Desk]
/// keeps a data folder; `cli` and `serve` show it.
@NullMarked
package org.copytaster.desk;

import org.jspecify.annotations.NullMarked;
