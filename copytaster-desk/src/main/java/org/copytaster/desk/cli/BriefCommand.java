package org.copytaster.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.copytaster.extract.rule.OutletRules;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.copytaster.publish.Format;
import org.copytaster.publish.Publisher;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `brief PATH…`: one brief per story.
@Command(
    name = "brief",
    mixinStandardHelpOptions = true,
    description = "Reads reports, groups them, and prints one brief per story.")
final class BriefCommand implements Callable<Integer> {

  /// How a brief is printed.
  enum Form {
    md,
    json,
    html
  }

  private final Terminal terminal;
  @Mixin private final Paths paths = new Paths();
  @Mixin private final Rules rules = new Rules();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "One of: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Form format = Form.md;

  @Option(names = "--story", paramLabel = "ID", description = "Only this story.")
  private @Nullable String only;

  BriefCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Report> reports = new ArrayList<>();
    OutletRules followed = rules.read();
    int status =
        paths.read(
            terminal,
            capture -> Staff.newsroom().following(followed).report(capture),
            Report::problems,
            reports::add);
    if (reports.isEmpty()) return status;
    List<Story> stories = chosen(Staff.newsroom().stories(reports));
    if (format == Form.html && stories.size() > 1)
      throw new Misuse(
          "a page holds one story, and there are "
              + stories.size()
              + "; choose one with --story: "
              + String.join(", ", stories.stream().map(Story::id).toList()));
    try (Lines lines = new Lines(terminal)) {
      for (Story story : stories) lines.print(print(Staff.newsroom().brief(story)));
    }
    return status;
  }

  private List<Story> chosen(List<Story> stories) {
    if (only == null) return stories;
    List<Story> chosen = stories.stream().filter(story -> story.id().equals(only)).toList();
    if (chosen.isEmpty())
      throw new Misuse(
          "--story "
              + only
              + " is none of: "
              + String.join(", ", stories.stream().map(Story::id).toList()));
    return chosen;
  }

  private String print(Brief brief) {
    return switch (format) {
      case md -> new Publisher().publish(brief, Format.MARKDOWN);
      case html -> new Publisher().publish(brief, Format.HTML);
      case json -> new Publisher().publish(brief, Format.JSON);
    };
  }
}
