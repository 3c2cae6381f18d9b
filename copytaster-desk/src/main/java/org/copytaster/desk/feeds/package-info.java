/// The list of feeds that a desk follows, how each of them does, and every item that they led to
/// with what became of it: kept in the archive, carried by its feed, or a problem.
///
/// Lies in a file of its own, `feeds.db`, beside the desk's store. Which feeds are followed is a
/// note in the archive before it stands here, and each fetched page carries its item's name, so
/// `rebuild` makes both lists again; what only this file knows (when what is asked, how it went
/// last, what waits) it leaves alone.
@NullMarked
package org.copytaster.desk.feeds;

import org.jspecify.annotations.NullMarked;
