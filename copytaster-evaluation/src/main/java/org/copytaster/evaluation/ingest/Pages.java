package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/// The pages of a set by the key of their gold.
final class Pages {
  private Pages() {}

  /// @param url empty where the gold does not say
  record Page(Path file, String url) {

    String html() throws IOException {
      return PeerPredictions.decoded(GoldFolder.bytes(file));
    }
  }

  static Map<String, Page> of(GoldFolder gold, String set)
      throws IOException, InterruptedException {
    return set.equals("segments") || set.equals("dates") ? pool(gold, set) : gzipped(gold, set);
  }

  private static Map<String, Page> gzipped(GoldFolder gold, String set) throws IOException {
    JsonNode items = gold.json(set, "gold.json");
    if (items.has("output")) items = items.path("output");
    Map<String, Page> pages = new LinkedHashMap<>();
    for (var item : items.properties()) {
      Path file = gold.of(set).resolve("pages").resolve(item.getKey() + ".html.gz");
      pages.put(item.getKey(), new Page(file, item.getValue().path("url").asText("")));
    }
    return pages;
  }

  private static Map<String, Page> pool(GoldFolder gold, String kind)
      throws IOException, InterruptedException {
    Path folder = gold.unpacked("webpages", "pages.tar.xz").resolve("pages");
    Map<String, Page> pages = new LinkedHashMap<>();
    for (var item : gold.json("webpages", kind + ".json").properties()) {
      Path file = folder.resolve(item.getValue().path("page").asText() + ".html");
      String url = item.getKey().startsWith("http") ? item.getKey() : "";
      if (Files.exists(file)) pages.put(item.getKey(), new Page(file, url));
    }
    return pages;
  }
}
