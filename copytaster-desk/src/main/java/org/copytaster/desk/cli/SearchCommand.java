package org.copytaster.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
      description =
          "All must occur; \"two words\" stay together; -word must not occur; said-by:NAME about:NAME"
              + " since:DAY until:DAY ask who said what.")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (most < 1) throw new Misuse("--most " + most + " is not a number from 1");
    try (Desk desk = data.open();
        Lines lines = new Lines(terminal)) {
      for (Hit hit : desk.index().search(question(), most)) lines.print(hit.json());
    }
    return Main.DONE;
  }

  /// A shell takes the marks off `about:"Mara Voss"`; here they are put on again.
  private String question() {
    return words.stream()
        .map(word -> word.replaceFirst("^([a-z-]+:)([^\"]*\\s[^\"]*)$", "$1\"$2\""))
        .collect(Collectors.joining(" "));
  }
}
