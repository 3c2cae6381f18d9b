package org.copytaster.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copytaster.desk.files.Inputs;
import org.copytaster.desk.files.Reading;
import org.copytaster.desk.files.Trouble;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What to read, as the reading commands are told it.
final class Paths {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders (all files in them, sorted), or - for standard input.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at once (default: one per core).")
  private int threads = Runtime.getRuntime().availableProcessors();

  /// Reads everything and prints nothing of its own but problems and progress.
  ///
  /// @param work called from several threads
  /// @param results called in the order of the input
  /// @return the exit status
  <T> int read(
      Terminal terminal,
      Function<Capture, T> work,
      Function<T, List<Problem>> problems,
      Consumer<T> results) {
    Inputs inputs = Inputs.of(paths);
    Progress progress =
        new Progress(terminal, inputs.files().size(), inputs.size(), System::nanoTime);
    Complaints complaints = new Complaints(terminal, progress);
    Reading.of(
        inputs,
        terminal::in,
        threads(),
        work,
        problems,
        new Reading.Sink<T>() {
          @Override
          public void result(T result) {
            results.accept(result);
          }

          @Override
          public void trouble(Trouble trouble) {
            complaints.add(trouble);
          }

          @Override
          public void progress(long done, int files, long bytes) {
            progress.show(done, files, bytes);
          }
        });
    progress.clear();
    return complaints.status();
  }

  List<String> paths() {
    return paths;
  }

  int threads() {
    if (threads < 1) throw new Misuse("--threads " + threads + " is not a number from 1");
    return threads;
  }
}
