package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.copytaster.read.charset.CharsetDetector;
import org.copytaster.read.warc.HttpPayload;
import org.copytaster.read.warc.WarcRecord;
import org.copytaster.read.warc.WarcStream;

/// Charsets and archives.
final class BytePredictions {
  private static final int LIMIT = 16 << 20;

  private BytePredictions() {}

  static void charset(GoldFolder gold, ObjectNode predictions)
      throws IOException, InterruptedException {
    Path files = gold.unpacked("charset", "files.tar.xz");
    Path inner = files.resolve("files");
    for (var item : gold.json("charset", "gold.json").properties()) {
      Path file = (Files.exists(inner) ? inner : files).resolve(item.getKey());
      if (!Files.exists(file)) continue;
      byte[] bytes = Files.readAllBytes(file);
      predictions.putObject(item.getKey()).put("charset", name(bytes));
    }
  }

  static void prescan(GoldFolder gold, ObjectNode predictions) throws IOException {
    for (var item : gold.json("charset", "html5lib-prescan.json").properties()) {
      byte[] bytes = Base64.getDecoder().decode(item.getValue().path("data_base64").asText());
      predictions.putObject(item.getKey()).put("charset", name(bytes));
    }
  }

  private static String name(byte[] bytes) {
    return CharsetDetector.detect(bytes, null).charset().name().toLowerCase(java.util.Locale.ROOT);
  }

  static void warc(GoldFolder gold, ObjectNode predictions) throws IOException {
    for (Path file : GoldFolder.files(gold.of("warc").resolve("files"))) {
      List<String> damage = new ArrayList<>();
      ObjectNode json = predictions.putObject(file.getFileName().toString());
      ArrayNode records = json.putArray("records");
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        WarcStream stream =
            WarcStream.of(in, 0, LIMIT, (offset, problem) -> damage.add(offset + " " + problem));
        for (WarcRecord record; (record = stream.next()) != null; ) add(record, records, damage);
      }
      json.put("file_problem", damage.isEmpty() ? null : String.join("; ", damage));
    }
  }

  private static void add(WarcRecord record, ArrayNode records, List<String> damage) {
    ObjectNode one = records.addObject();
    one.put("type", record.type());
    one.put("target_uri", record.target());
    one.put("offset", record.offset());
    if (record.contentType().startsWith("application/http")) {
      HttpPayload http = HttpPayload.of(record.block(), LIMIT);
      if (http.status() > 0 && !record.type().equals("request"))
        one.put("http_status", http.status());
      if (http.problem() != null) damage.add(record.offset() + " " + http.problem());
    }
  }
}
