package org.copytaster.evaluation;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.copytaster.Newsroom;
import org.copytaster.evaluation.annotation.AnnotationEvaluation;
import org.copytaster.evaluation.ingest.IngestEvaluation;
import org.copytaster.models.BundledShelf;
import org.jspecify.annotations.Nullable;

/// `evaluate SET… --gold DIR [--split dev] [--json FILE] [--predictions DIR]`, offered to the desk
/// as the tool of this name, so that the desk need not know the evaluation.
public final class EvaluateTool implements ToolProvider {
  private static final int MISUSE = 2;
  private static final String INGEST = "ingest";

  /// What was asked for. A message in `misuse` says what would be right.
  private record Request(
      List<String> sets,
      @Nullable Path gold,
      String split,
      @Nullable Path json,
      @Nullable Path predictions,
      @Nullable String misuse) {

    static Request parse(String... arguments) {
      List<String> sets = new ArrayList<>();
      Path gold = null;
      Path json = null;
      Path predictions = null;
      String split = "dev";
      for (int i = 0; i < arguments.length; i++) {
        String argument = arguments[i];
        if (!argument.startsWith("--")) {
          sets.add(argument);
          continue;
        }
        if (i + 1 == arguments.length) return wrong(argument + " needs a value");
        String value = arguments[++i];
        switch (argument) {
          case "--gold" -> gold = Path.of(value);
          case "--split" -> split = value;
          case "--json" -> json = Path.of(value);
          case "--predictions" -> predictions = Path.of(value);
          default -> {
            return wrong(
                argument + " is unknown; there are --gold, --split, --json, --predictions");
          }
        }
      }
      if (gold == null) return wrong("--gold DIR is needed: the folder that holds annotation/");
      if (!Files.isDirectory(gold)) return wrong("--gold " + gold + " is no folder");
      if (sets.contains(INGEST) && sets.size() > 1) return wrong(INGEST + " stands alone");
      return new Request(
          sets.isEmpty() ? List.of("annotation") : sets, gold, split, json, predictions, null);
    }

    private static Request wrong(String misuse) {
      return new Request(List.of(), null, "", null, null, misuse);
    }
  }

  @Override
  public String name() {
    return "evaluate";
  }

  @Override
  public int run(PrintWriter out, PrintWriter err, String... arguments) {
    Request request = Request.parse(arguments);
    Path gold = request.gold();
    if (gold == null) {
      err.println(request.misuse());
      return MISUSE;
    }
    try {
      if (request.sets().contains(INGEST)) return ingest(request, gold, out, err);
      return new AnnotationEvaluation(new Newsroom(BundledShelf::open), out, err)
          .evaluate(request.sets(), gold, request.split(), request.json());
    } catch (IOException e) {
      err.println("[" + gold + "] cannot be read or written: " + e.getMessage());
      return 1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    }
  }

  private static int ingest(Request request, Path gold, PrintWriter out, PrintWriter err)
      throws IOException, InterruptedException {
    Path stated = request.predictions();
    Path predictions = stated != null ? stated : Files.createTempDirectory("copytaster-ingest");
    Path home = Path.of(System.getProperty("copytaster.home", "."));
    return new IngestEvaluation(gold, request.split(), predictions, out, err)
        .evaluate(home, request.json());
  }
}
