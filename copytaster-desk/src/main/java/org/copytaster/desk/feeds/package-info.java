/// The list of feeds that a desk follows, how each of them does, and every item that they led to
/// with what became of it: kept in the archive, carried by its feed, or a problem.
///
/// Lies in a file of its own, `feeds.db`, beside the desk's store: which feeds are followed is
/// somebody's choice, not made from the archive, so `rebuild` leaves it alone.
@NullMarked
package org.copytaster.desk.feeds;

import org.jspecify.annotations.NullMarked;
