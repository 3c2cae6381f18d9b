package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.copytaster.read.Reader;

/// What the table's shares of the WARC set are shares of, and what became of archives that are no
/// WARC.
final class Archives {
  private Archives() {}

  /// @param scores of our predictions, as the referee gave them
  static void print(GoldFolder gold, JsonNode scores, PrintWriter out) throws IOException {
    int others = 0;
    int told = 0;
    for (var item : gold.json("warc", "manifest.json").properties()) {
      if (item.getValue().path("format").asText().equals("warc")) continue;
      Path file = gold.of("warc").resolve("files").resolve(item.getKey());
      if (!Files.exists(file)) continue;
      others++;
      if (isTold(file)) told++;
    }
    out.printf(
        "warc: %d of %d sound records right, %d of %d damaged files reported, %d false alarms; %d of %d"
            + " ARC and LZ4 files refused with a word%n",
        scores.path("right").asInt(),
        scores.path("records").asInt(),
        scores.path("damaged_reported").asInt(),
        scores.path("damaged_files").asInt(),
        scores.path("false_alarms").asInt(),
        told,
        others);
  }

  private static boolean isTold(Path file) throws IOException {
    boolean[] told = new boolean[1];
    new Reader()
        .read(
            file.getFileName().toString(),
            new ByteArrayInputStream(Files.readAllBytes(file)),
            new Reader.Sink() {
              @Override
              public void capture(Capture capture) {}

              @Override
              public void problem(String where, Problem problem) {
                told[0] = true;
              }
            });
    return told[0];
  }
}
