package org.copytaster.desk.cli;

import org.copytaster.desk.files.Trouble;

/// Lists what went wrong on standard error and knows what that makes of the exit status.
final class Complaints {
  private final Terminal terminal;
  private final Progress progress;
  private int count;

  Complaints(Terminal terminal, Progress progress) {
    this.terminal = terminal;
    this.progress = progress;
  }

  void add(Trouble trouble) {
    count++;
    progress.clear();
    terminal.err().println(trouble);
  }

  int status() {
    return count == 0 ? Main.DONE : Main.PROBLEMS;
  }
}
