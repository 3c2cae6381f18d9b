package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// One command for all ingestion sets.
///
/// ```
/// IngestPredictions GOLD/ingest dev OUT [SET…]
/// ```
///
/// writes `OUT/<set>.json` for each set and prints how long it took. Sets that come as `tar.xz` are
/// unpacked with `tar` beside the predictions.
public final class IngestPredictions {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> SETS =
      List.of(
          "article-extraction-benchmark",
          "fundus-evaluation",
          "fundus-fixtures",
          "readability-fixtures",
          "segments",
          "dates",
          "feeds-real",
          "feeds-checks",
          "charset",
          "prescan",
          "warc");

  private IngestPredictions() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length < 3) {
      System.err.println("usage: IngestPredictions GOLD/ingest dev|holdout OUT [SET…]");
      System.exit(2);
    }
    Path out = Files.createDirectories(Path.of(args[2]));
    List<String> sets = args.length > 3 ? List.of(args).subList(3, args.length) : SETS;
    for (String set : sets) {
      long start = System.nanoTime();
      ObjectNode predictions = JSON.createObjectNode();
      predict(set, new GoldFolder(Path.of(args[0]), args[1], out), predictions);
      JSON.writeValue(out.resolve(set + ".json").toFile(), predictions);
      System.out.printf(
          java.util.Locale.ROOT,
          "%-30s %5d items %7.2f s%n",
          set,
          predictions.size(),
          (System.nanoTime() - start) / 1e9);
    }
  }

  static void predict(String set, GoldFolder gold, ObjectNode predictions)
      throws IOException, InterruptedException {
    switch (set) {
      case "article-extraction-benchmark",
          "fundus-evaluation",
          "fundus-fixtures",
          "readability-fixtures",
          "segments",
          "dates" ->
          PagePredictions.predict(gold, set, predictions);
      case "feeds-real" -> FeedPredictions.real(gold, predictions);
      case "feeds-checks" -> FeedPredictions.checks(gold, predictions);
      case "charset" -> BytePredictions.charset(gold, predictions);
      case "prescan" -> BytePredictions.prescan(gold, predictions);
      case "warc" -> BytePredictions.warc(gold, predictions);
      default -> throw new IllegalArgumentException("no set " + set + "; sets are " + SETS);
    }
  }
}
