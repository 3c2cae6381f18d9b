package org.copytaster.desk.cli;

import java.util.concurrent.Callable;
import org.copytaster.json.ReportJson;
import org.copytaster.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `read PATH…`: one report a line.
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    description =
        "Reads reports: who says what, what happened, who is who; one JSON line each (format:"
            + " docs/schema).")
final class ReadCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final Paths paths = new Paths();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Lines lines = new Lines(terminal)) {
      return paths.read(
          terminal,
          capture -> Staff.newsroom().report(capture),
          Report::problems,
          report -> lines.print(ReportJson.write(report)));
    }
  }
}
