package org.copytaster.desk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copytaster.Newsroom;
import org.copytaster.desk.Desk;
import org.copytaster.desk.compare.Change;
import org.copytaster.extract.Extractor;
import org.copytaster.json.ArticleJson;
import org.copytaster.model.Article;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `extract PATH…`: one article a line. `extract --diff A B`: what a later state of an article
/// tells in another way.
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = {
      "Takes articles out of pages, texts, feeds and WARC files: one JSON line each.",
      "With --diff A B, says which statements and events the second article has no longer, has"
          + " newly, or tells in another way: one JSON line each. With --diff --data DIR URL, of the"
          + " last two states of an article on a desk."
    })
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final Paths paths = new Paths();
  @Mixin private final Rules rules = new Rules();

  @Option(names = "--diff", description = "Compare two states of an article.")
  private boolean diff;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "With --diff: compare on this desk; PATH is the article's address.")
  private @Nullable Path data;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (data != null) return diffOnDesk(data);
    return diff ? diffOfFiles() : extract();
  }

  private int extract() {
    Extractor extractor = new Extractor(rules.read());
    try (Lines lines = new Lines(terminal)) {
      return paths.read(
          terminal,
          extractor::extract,
          Article::problems,
          article -> lines.print(ArticleJson.write(article)));
    }
  }

  private int diffOfFiles() {
    List<Report> reports = new ArrayList<>();
    Newsroom newsroom = Staff.newsroom().following(rules.read());
    int status = paths.read(terminal, newsroom::report, Report::problems, reports::add);
    if (reports.size() != 2)
      throw new Misuse(
          "--diff compares two articles, but " + paths.paths() + " hold " + reports.size());
    print(reports.getFirst(), reports.getLast());
    return status;
  }

  private int diffOnDesk(Path folder) {
    if (!diff || paths.paths().size() != 1)
      throw new Misuse("--data goes with --diff and one address: extract --diff --data DIR URL");
    String url = paths.paths().getFirst();
    try (Desk desk = DataFolder.open(folder)) {
      List<Report> states = desk.states(url);
      if (states.size() < 2)
        throw new Misuse("the desk has " + states.size() + " states of " + url + ", not two");
      print(states.get(states.size() - 2), states.getLast());
    }
    return Main.DONE;
  }

  private void print(Report earlier, Report later) {
    try (Lines lines = new Lines(terminal)) {
      for (Change change : Change.between(earlier, later)) lines.print(change.json());
    }
  }
}
