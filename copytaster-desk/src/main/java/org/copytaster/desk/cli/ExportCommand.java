package org.copytaster.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.copytaster.desk.Desk;
import org.copytaster.desk.export.Table;
import org.copytaster.desk.store.Store;
import org.copytaster.desk.store.StoryCard;
import org.copytaster.json.BriefJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export …`: a desk's tables for other programs.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Prints a desk's events, statements, stories or briefs, or where its reports were found.")
final class ExportCommand implements Callable<Integer> {

  /// What can be exported.
  enum What {
    events,
    statements,
    stories,
    briefs,
    addresses
  }

  /// How.
  enum Format {
    jsonl,
    csv
  }

  private final Terminal terminal;
  @Mixin private final DataFolder data = new DataFolder();

  @Parameters(paramLabel = "WHAT", description = "One of: ${COMPLETION-CANDIDATES}.")
  private What what = What.events;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.jsonl;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (what == What.briefs && format == Format.csv)
      throw new Misuse("briefs are not a table: export briefs --format jsonl");
    try (Desk desk = data.open();
        Lines lines = new Lines(terminal)) {
      lines(desk.store()).forEach(lines::print);
    }
    return Main.DONE;
  }

  private Stream<String> lines(Store store) {
    return switch (what) {
      case events -> lines(Table.EVENTS, store.deeds());
      case statements -> lines(Table.STATEMENTS, store.sayings(""));
      case addresses -> lines(Table.ADDRESSES, store.addresses(""));
      case stories -> lines(Table.STORIES, store.stories());
      case briefs ->
          store.stories().stream()
              .map(StoryCard::id)
              .flatMap(id -> store.brief(id).stream())
              .map(BriefJson::write);
    };
  }

  private <R> Stream<String> lines(Table<R> table, List<R> rows) {
    return switch (format) {
      case jsonl -> table.jsonLines(rows);
      case csv -> table.csv(rows);
    };
  }
}
