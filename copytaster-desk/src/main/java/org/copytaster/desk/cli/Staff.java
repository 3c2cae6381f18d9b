package org.copytaster.desk.cli;

import org.copytaster.Newsroom;
import org.copytaster.models.BundledShelf;

/// The newsroom, called in when the first report is to be read: a command that reads nothing does
/// not wait for its lexicons and weights.
final class Staff {
  private static final class Called {
    static final Newsroom NEWSROOM = new Newsroom(BundledShelf::open);
  }

  private Staff() {}

  static Newsroom newsroom() {
    return Called.NEWSROOM;
  }
}
