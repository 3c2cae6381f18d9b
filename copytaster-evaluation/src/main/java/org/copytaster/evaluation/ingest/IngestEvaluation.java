package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `evaluate ingest`: writes the prediction files of all ingestion sets, lets the gold's scorer
/// score them, and prints the figures beside the goals and the peers' figures.
///
/// Peers come from two places: outputs that the gold keeps (`peers/*.json.gz`), and the libraries
/// that the Maven profile `peers` builds, which are run here on the same pages.
public final class IngestEvaluation {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> PAGE_SETS =
      List.of("article-extraction-benchmark", "fundus-evaluation", "fundus-fixtures", "segments");
  private static final List<String> FEED_SETS = List.of("feeds-real", "feeds-checks");

  private final GoldFolder gold;
  private final Referee referee;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Table table = new Table();
  private JsonNode ofArchives = JSON.createObjectNode();

  /// @param predictions where prediction files go, and archives are unpacked
  public IngestEvaluation(
      Path gold, String split, Path predictions, PrintWriter out, PrintWriter err) {
    this.gold = new GoldFolder(gold.resolve("ingest"), split, predictions);
    this.referee = new Referee(gold.resolve("eval/ingest.py"));
    this.out = out;
    this.err = err;
  }

  /// @param home the project's folder, where built peers lie
  /// @param json where to write the figures, or `null`
  /// @return 0 if all was scored and no input was too hostile, else 1
  public int evaluate(Path home, @Nullable Path json) throws IOException, InterruptedException {
    if (!Files.exists(referee.script())) {
      err.println("[" + referee.script() + "] is not there; it scores the predictions");
      return 1;
    }
    Peers peers = Peers.of(home);
    if (peers.pages().isEmpty())
      err.println(
          "peers are not built, so only saved outputs stand beside ours; to run them: ./mvnw -q"
              + " -Ppeers -Dquick -DskipTests -pl copytaster-evaluation -am package");
    Files.createDirectories(gold.scratch());
    for (String set : Measure.sets()) {
      ours(set);
      saved(set);
      peers(set, peers);
    }
    table.print(out);
    if (json != null) JSON.writeValue(json.toFile(), table.figures());
    out.println();
    Speed.print(gold, peers, out);
    out.println();
    Archives.print(gold, ofArchives, out);
    boolean safe = Executable.print(gold, out, err) & Hostility.print(gold, out, err);
    out.println("prediction files: " + gold.scratch());
    out.flush();
    return safe ? 0 : 1;
  }

  private void ours(String set) throws IOException, InterruptedException {
    ObjectNode predictions = JSON.createObjectNode();
    IngestPredictions.predict(set, gold, predictions);
    score(set, Table.OURS, written(predictions, set));
  }

  private Path written(ObjectNode predictions, String name) throws IOException {
    Path file = gold.scratch().resolve(name + ".json");
    JSON.writeValue(file.toFile(), predictions);
    return file;
  }

  /// Outputs of other systems that lie beside the gold.
  private void saved(String set) throws IOException, InterruptedException {
    Path folder = gold.of(set.equals("segments") || set.equals("dates") ? "webpages" : set);
    if (!Files.isDirectory(folder.resolve("peers"))) return;
    for (Path file : GoldFolder.files(folder.resolve("peers")))
      score(set, file.getFileName().toString().replaceFirst("\\.json(\\.gz)?$", "*"), file);
  }

  private void peers(String set, Peers peers) throws IOException, InterruptedException {
    if (PAGE_SETS.contains(set))
      for (PagePeer peer : peers.pages()) {
        ObjectNode predictions = JSON.createObjectNode();
        PeerPredictions.pages(gold, set, peer, predictions);
        score(set, peer.name(), written(predictions, set + "." + peer.name()));
      }
    if (FEED_SETS.contains(set))
      for (FeedPeer peer : peers.feeds()) {
        ObjectNode predictions = JSON.createObjectNode();
        PeerPredictions.feeds(gold, set, peer, predictions);
        score(set, peer.name(), written(predictions, set + "." + peer.name()));
      }
  }

  private void score(String set, String system, Path predictions)
      throws IOException, InterruptedException {
    JsonNode scores = null;
    for (Measure measure : Measure.values()) {
      if (!measure.set().equals(set)) continue;
      Path answers = gold.of(measure.folder()).resolve(measure.gold());
      if (scores == null)
        scores = referee.score(measure.task(), answers, predictions, measure.flag());
      if (measure == Measure.RECORDS && system.equals(Table.OURS)) ofArchives = scores;
      double figure = measure.of(scores);
      // A peer that never says a field has no figure for it.
      if (system.equals(Table.OURS) || figure > 0) table.put(measure, system, figure);
    }
  }
}
