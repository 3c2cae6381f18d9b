package org.copytaster.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.copytaster.desk.Desk;
import org.copytaster.desk.search.Hit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `search WORDS`: in a desk's reports and statements.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds reports and statements on a desk: one JSON line each, best first.")
final class SearchCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final DataFolder data = new DataFolder();

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "How many at most (default: ${DEFAULT-VALUE}).")
  private int most = 20;

  @Parameters(
      arity = "1..*",
      paramLabel = "WORD",
      description = "All must occur; \"two words\" stay together; -word must not occur.")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (most < 1) throw new Misuse("--most " + most + " is not a number from 1");
    try (Desk desk = data.open();
        Lines lines = new Lines(terminal)) {
      for (Hit hit : desk.index().search(String.join(" ", words), most)) lines.print(hit.json());
    }
    return Main.DONE;
  }
}
