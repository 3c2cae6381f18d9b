package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.copytaster.read.charset.CharsetDetector;

/// What peers say of the same pages and feeds, in the shape of ours. Pages are decoded by us, as
/// the peers take text.
final class PeerPredictions {
  private PeerPredictions() {}

  static void pages(GoldFolder gold, String set, PagePeer peer, ObjectNode predictions)
      throws IOException, InterruptedException {
    Map<Path, PagePeer.Answer> known = new HashMap<>();
    for (var item : Pages.of(gold, set).entrySet()) {
      Pages.Page page = item.getValue();
      PagePeer.Answer answer = known.get(page.file());
      if (answer == null) known.put(page.file(), answer = answer(peer, page));
      ObjectNode json = predictions.putObject(item.getKey());
      json.put("title", answer.title());
      json.put("articleBody", answer.text() == null ? "" : answer.text());
    }
  }

  private static PagePeer.Answer answer(PagePeer peer, Pages.Page page) throws IOException {
    try {
      return peer.extract(page.html(), page.url().isEmpty() ? "http://example.org/" : page.url());
    } catch (RuntimeException | StackOverflowError e) {
      return new PagePeer.Answer(null, null); // a peer that fails has said nothing
    }
  }

  static void feeds(GoldFolder gold, String set, FeedPeer peer, ObjectNode predictions)
      throws IOException, InterruptedException {
    boolean checks = set.equals("feeds-checks");
    Path files =
        checks
            ? gold.unpacked(set, "files.tar.xz").resolve("files")
            : gold.of(set).resolve("files");
    JsonNode cases = checks ? gold.json(set, "cases.json") : null;
    for (Path file : GoldFolder.files(files)) {
      String name = file.getFileName().toString();
      if (cases != null && !cases.has(name)) continue;
      ObjectNode json = predictions.putObject(name);
      String base = "http://127.0.0.1:8097/tests/" + name.replace("__", "/");
      try {
        peer.read(Files.readAllBytes(file), base, json);
        if (checks && cases != null && cases.path(name).toString().contains("\"instant\""))
          FeedPredictions.instants(json);
      } catch (Exception e) {
        json.put("error", true);
      }
    }
  }

  static String decoded(byte[] bytes) {
    return CharsetDetector.detect(bytes, null).decode(bytes);
  }
}
