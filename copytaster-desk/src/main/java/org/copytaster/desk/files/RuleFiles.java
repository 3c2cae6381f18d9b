package org.copytaster.desk.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copytaster.extract.rule.OutletRules;

/// The outlet rules of a folder: all its files named `*.rules`, in the order of their names.
public final class RuleFiles {
  private RuleFiles() {}

  /// Rules that cannot be followed. The message has one line a fault: `[file:line] what`.
  public static final class Faulty extends RuntimeException {
    private static final long serialVersionUID = 1;

    Faulty(String faults) {
      super(faults);
    }
  }

  /// No rules where there is no such folder. Rules are the user's own words: one that is wrong is
  /// refused with all the others, for reading on without it would give other articles than were
  /// asked for.
  ///
  /// @throws Faulty where a line is wrong
  public static OutletRules in(Path folder) {
    if (!Files.isDirectory(folder)) return OutletRules.NONE;
    Map<String, String> texts = new LinkedHashMap<>();
    try {
      for (Path file : files(folder)) texts.put(file.toString(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException("outlet rules in " + folder + ": " + e, e);
    }
    OutletRules.Parsed parsed = OutletRules.parse(texts);
    if (parsed.faults().isEmpty()) return parsed.rules();
    List<String> faults = new ArrayList<>();
    parsed.faults().forEach(fault -> faults.add(fault.toString()));
    throw new Faulty(String.join("\n", faults));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(file -> file.getFileName().toString().endsWith(".rules"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    }
  }
}
