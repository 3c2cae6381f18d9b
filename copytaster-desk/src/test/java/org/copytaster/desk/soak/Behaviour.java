package org.copytaster.desk.soak;

/// How a host of the soak behaves.
enum Behaviour {
  PLAIN(true),
  /// Answers in drops, within the limits.
  SLOW(true),
  /// Says nothing at all when asked for a page.
  STALLED(false),
  /// Drips headers for ever.
  DRIPPING(false),
  /// Hangs up in the middle of the body.
  BROKEN(false),
  /// Its feed moved for good, its pages for now.
  REDIRECTING(true),
  /// Its pages redirect in a circle.
  CIRCLING(false),
  /// States lengths that are too long.
  LYING_LENGTH(false),
  /// Serves pages as pictures, in a charset that is none, and its feed as a page.
  LYING_TYPE(true),
  /// Its pages inflate to a hundred megabytes.
  BOMBING(false),
  /// Its pages never end.
  ENDLESS(false),
  /// Its robots.txt forbids its pages.
  FORBIDDING(false),
  /// Its robots.txt is in trouble.
  ROBOTS_BROKEN(false),
  /// Its robots.txt asks for a delay.
  DELAYING(true),
  /// Says `429` with `Retry-After` to every other page.
  BUSY(true),
  /// Its pages are gone; its feed is gone after a while.
  GOING(false),
  /// Chunks and gzip, as half of the web.
  CHUNKED(true),
  /// Its pages redirect to the desk's own network.
  REACHING(false),
  /// Sets cookies, wants them back.
  TRACKING(true),
  /// Fails twice, then serves.
  FLAKY(true);

  /// Whether its pages end up in the archive; else each is a problem.
  final boolean kept;

  Behaviour(boolean kept) {
    this.kept = kept;
  }
}
