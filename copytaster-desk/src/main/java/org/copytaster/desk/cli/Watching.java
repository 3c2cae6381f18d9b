package org.copytaster.desk.cli;

import org.copytaster.desk.Desk;
import org.copytaster.desk.files.Trouble;

/// Shows an import's or rebuild's progress and lists its problems.
record Watching(Progress progress, Complaints complaints) implements Desk.Watcher {

  static Watching on(Terminal terminal, int files, long bytes) {
    Progress progress = new Progress(terminal, files, bytes, System::nanoTime);
    return new Watching(progress, new Complaints(terminal, progress));
  }

  @Override
  public void trouble(Trouble trouble) {
    complaints.add(trouble);
  }

  @Override
  public void progress(long done, int files, long bytes) {
    progress.show(done, files, bytes);
  }
}
