package org.copytaster.desk.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.copytaster.desk.files.RuleFiles;
import org.copytaster.extract.rule.OutletRules;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What the user says of outlets' pages.
final class Rules {
  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description =
          "Outlet rules: all *.rules files in this folder (format: docs/outlet-rules.md). A desk reads"
              + " those in its data folder's rules.")
  private @Nullable Path folder;

  /// The rules, read anew at each call.
  OutletRules read() {
    Path given = folder;
    if (given == null) return OutletRules.NONE;
    if (!Files.isDirectory(given)) throw new Misuse("--rules " + given + " is no folder");
    return read(() -> RuleFiles.in(given));
  }

  /// What throws for faulty rules, so that their writer is told.
  static <T> T read(Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuleFiles.Faulty e) {
      throw new Misuse("outlet rules that cannot be followed:\n" + e.getMessage());
    }
  }
}
