package org.copytaster.desk.cli;

import java.util.concurrent.Callable;
import org.copytaster.extract.rule.OutletRules;
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
  @Mixin private final Rules rules = new Rules();

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    OutletRules followed = rules.read();
    try (Lines lines = new Lines(terminal)) {
      return paths.read(
          terminal,
          capture -> Staff.newsroom().following(followed).report(capture),
          Report::problems,
          report -> lines.print(ReportJson.write(report)));
    }
  }
}
