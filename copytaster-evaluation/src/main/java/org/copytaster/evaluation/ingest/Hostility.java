package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.copytaster.read.Reader;

/// Reads and extracts every hostile input; nothing may escape and nothing may take long.
final class Hostility {
  private static final double PATIENCE = 1;

  private int inputs;
  private int escapes;
  private int hangs;
  private int silent;
  private double slowest;
  private final Map<String, Integer> kinds = new TreeMap<>();

  private Hostility() {}

  /// @return whether all inputs ended well
  static boolean print(GoldFolder gold, PrintWriter out, PrintWriter err)
      throws IOException, InterruptedException {
    Hostility run = new Hostility();
    Path folder = gold.unpacked("hostile", "files.tar.xz");
    Path files = Files.isDirectory(folder.resolve("files")) ? folder.resolve("files") : folder;
    JsonNode cases = gold.json("hostile", "cases.json");
    for (var item : cases.properties()) {
      Path file = files.resolve(item.getKey());
      if (!Files.exists(file)) continue;
      run.kinds.merge(item.getValue().path("kind").asText(), 1, Integer::sum);
      run.attempt(file, err);
    }
    out.printf(
        Locale.ROOT,
        "hostile: %d inputs (%s), %d exceptions escaped, %d over %.0f s (slowest %.2f s), %d neither read"
            + " nor reported%n",
        run.inputs,
        run.kinds.toString().replaceAll("[{}]", "").replace('=', ' '),
        run.escapes,
        run.hangs,
        PATIENCE,
        run.slowest,
        run.silent);
    return run.escapes + run.hangs + run.silent == 0;
  }

  private void attempt(Path file, PrintWriter err) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    long start = System.nanoTime();
    inputs++;
    Heard heard = new Heard();
    try {
      new Reader().read(file.getFileName().toString(), new ByteArrayInputStream(bytes), heard);
      for (Capture capture : heard.captures) new Extractor().extract(capture);
      if (heard.captures.isEmpty() && heard.problems == 0) silent++;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      escapes++;
      err.println("[" + file.getFileName() + "] " + e);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    slowest = Math.max(slowest, seconds);
    if (seconds > PATIENCE) hangs++;
  }

  private static final class Heard implements Reader.Sink {
    private final List<Capture> captures = new ArrayList<>();
    private int problems;

    @Override
    public void capture(Capture capture) {
      captures.add(capture);
    }

    @Override
    public void problem(String where, Problem problem) {
      problems++;
    }
  }
}
