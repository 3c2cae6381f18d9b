package org.copytaster.desk.cli;

import java.util.concurrent.Callable;
import org.copytaster.extract.Extractor;
import org.copytaster.json.ArticleJson;
import org.copytaster.model.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `extract PATH…`: one article a line.
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Takes articles out of pages, texts, feeds and WARC files: one JSON line each.")
final class ExtractCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final Paths paths = new Paths();

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Extractor extractor = new Extractor();
    try (Lines lines = new Lines(terminal)) {
      return paths.read(
          terminal,
          extractor::extract,
          Article::problems,
          article -> lines.print(ArticleJson.write(article)));
    }
  }
}
