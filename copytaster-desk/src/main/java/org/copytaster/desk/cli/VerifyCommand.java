package org.copytaster.desk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copytaster.desk.Desk;
import org.copytaster.desk.files.Inputs;
import org.copytaster.desk.files.Origins;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.store.StoryCard;
import org.copytaster.json.BriefJson;
import org.copytaster.json.JsonFault;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Problem;
import org.copytaster.verify.Verification;
import org.copytaster.verify.Verifier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `verify BRIEF.json…`: proves every line of briefs again from the captured bytes alone.
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = {
      "Proves every line of briefs again from their sources: each is read and extracted again, the"
          + " words cut out again, their hash compared, templates filled again.",
      "Last line: N lines, N attested, N failed. Exit status 1 if one fails or a source is gone."
    })
final class VerifyCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final Rules rules = new Rules();

  @Parameters(
      arity = "0..*",
      paramLabel = "BRIEF.json",
      description = "Briefs as `brief --format json` prints them; - for standard input.")
  private List<String> paths = List.of();

  @Option(
      names = "--from",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Where the sources are now, if not where the briefs say.")
  private @Nullable List<Path> from;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Prove from this desk's archive: the briefs given, whenever they were published, or else"
              + " all that the desk has now.")
  private @Nullable Path data;

  private final List<Trouble> troubles = new ArrayList<>();
  private Verification sum = Verification.NOTHING;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (data != null) verifyDesk(data);
    else {
      Origins origins = from == null ? Origins.asWritten() : Origins.in(from);
      verifyFiles(origins.following(rules.read())::article);
    }
    sum.failures().forEach(failure -> terminal.err().println(failure));
    troubles.forEach(trouble -> terminal.err().println(trouble));
    try (Lines lines = new Lines(terminal)) {
      lines.print(sum.summary());
    }
    return sum.isProved() && troubles.isEmpty() ? Main.DONE : Main.PROBLEMS;
  }

  private void verifyDesk(Path folder) {
    if (from != null) throw new Misuse("--data and --from both say where the sources are");
    try (Desk desk = DataFolder.open(folder)) {
      if (!paths.isEmpty()) {
        verifyFiles(desk::article);
        return;
      }
      for (StoryCard story : desk.store().stories())
        desk.store().brief(story.id()).ifPresent(brief -> verify(brief, desk::article));
    }
  }

  private void verifyFiles(Function<Brief.SourceListing, Optional<Article>> archive) {
    if (paths.isEmpty())
      throw new Misuse("which briefs? BRIEF.json …, - for standard input, or --data DIR");
    Inputs inputs = Inputs.of(paths);
    troubles.addAll(inputs.troubles());
    for (Inputs.Input input : inputs.files()) {
      try (InputStream in =
          input.isStandardInput() ? terminal.in() : Files.newInputStream(input.path())) {
        String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        briefs(input.origin(), json, brief -> verify(brief, archive));
      } catch (IOException e) {
        troubles.add(Trouble.unreadable(input.origin(), e));
      }
    }
  }

  /// One brief a line, or one brief laid out over many lines.
  private void briefs(String origin, String json, Consumer<Brief> briefs) {
    if (json.isBlank()) {
      trouble(origin, "no brief in it");
      return;
    }
    List<String> lines = json.lines().toList();
    boolean laidOut = lines.size() > 1 && !lines.getFirst().stripTrailing().endsWith("}");
    if (laidOut) lines = List.of(json);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) continue;
      try {
        briefs.accept(BriefJson.parse(lines.get(i)));
      } catch (JsonFault e) {
        trouble(laidOut ? origin : origin + "#line=" + (i + 1), "not a brief: " + e.getMessage());
      }
    }
  }

  private void verify(Brief brief, Function<Brief.SourceListing, Optional<Article>> archive) {
    sum = sum.plus(new Verifier(archive).verify(brief));
  }

  private void trouble(String where, String what) {
    troubles.add(new Trouble(where, new Problem(Problem.Kind.MALFORMED, what)));
  }
}
