/// What the desk keeps. The archive (bytes as they came) and the readers' remarks are append-only
/// and are the truth; every other table is made from the archive and can be dropped and made again.
///
/// [org.copytaster.desk.store.Store] is the port, [org.copytaster.desk.store.SqliteStore] the
/// embedded adapter: one file in WAL mode, one writer and many readers, also from other processes.
/// Sees `model` only.
@NullMarked
package org.copytaster.desk.store;

import org.jspecify.annotations.NullMarked;
