/// What the desk keeps at hand: an index of the archive, and everything made from it. None of it is
/// the truth; all of it can be dropped and made again.
///
/// [org.copytaster.desk.store.Store] is the port, [org.copytaster.desk.store.SqliteStore] the
/// embedded adapter: one file in WAL mode, one writer and many readers, also from other processes.
/// Sees `model` only.
@NullMarked
package org.copytaster.desk.store;

import org.jspecify.annotations.NullMarked;
