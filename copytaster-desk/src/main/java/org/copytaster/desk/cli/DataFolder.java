package org.copytaster.desk.cli;

import java.nio.file.Path;
import org.copytaster.desk.Desk;
import picocli.CommandLine.Option;

/// Which desk a command works on.
final class DataFolder {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "The desk's data folder (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("copytaster-data");

  Path path() {
    return folder;
  }

  /// Opens a desk; makes its folder where there is none.
  Desk openOrMake() {
    return desk(folder);
  }

  /// Opens a desk that must be there: looking into a folder that was mistyped shall not make one.
  Desk open() {
    return open(folder);
  }

  static Desk open(Path folder) {
    if (!Desk.isIn(folder))
      throw new Misuse(
          "--data "
              + folder
              + " holds no desk; make one with: copytaster import --data "
              + folder
              + " PATH…");
    return desk(folder);
  }

  static Desk desk(Path folder) {
    return Rules.read(
        () -> new Desk(folder, Staff::newsroom, Runtime.getRuntime().availableProcessors()));
  }
}
