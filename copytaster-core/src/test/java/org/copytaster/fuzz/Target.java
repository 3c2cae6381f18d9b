package org.copytaster.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.copytaster.read.Piece;
import org.copytaster.read.Reader;

/// The doors by which the world's bytes come in. Each has its seeds and past findings in
/// `src/test/resources/fuzz`, in a folder of its name.
enum Target {
  /// A page behind the first line, which is its HTTP `Content-Type`.
  EXTRACT {
    @Override
    void read(byte[] bytes, Reader.Sink sink) {
      int line = 0;
      while (line < bytes.length && line < 100 && bytes[line] != '\n') line++;
      String type = new String(bytes, 0, line, StandardCharsets.ISO_8859_1).strip();
      byte[] page = Arrays.copyOfRange(bytes, Math.min(line + 1, bytes.length), bytes.length);
      String head =
          "HTTP/1.1 200 OK\r\nContent-Type: " + type.replaceAll("[\\r\\n]", "") + "\r\n\r\n";
      byte[] response =
          Arrays.copyOf(head.getBytes(StandardCharsets.ISO_8859_1), head.length() + page.length);
      System.arraycopy(page, 0, response, head.length(), page.length);
      String url = "https://post.example/2026/03/02/ferry";
      new Reader().read(Piece.response(url, url, response), sink);
    }
  },
  FEEDS,
  SITEMAP,
  WARC,
  JSONL;

  void read(byte[] bytes, Reader.Sink sink) {
    new Reader().read("saved." + folder(), new ByteArrayInputStream(bytes), sink);
  }

  /// Throws where an invariant is broken.
  void check(byte[] bytes) {
    byte[] input =
        switch (this) {
          case EXTRACT -> afterFirstLine(bytes);
          // Records that are no responses and responses that are no pages are passed over in
          // silence.
          case WARC -> new byte[0];
          case FEEDS, SITEMAP, JSONL -> bytes;
        };
    Invariants.hold(input, sink -> read(bytes, sink));
  }

  String folder() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// The page; nothing where its type is one that is not read, for silence is right there.
  private static byte[] afterFirstLine(byte[] bytes) {
    int line = 0;
    while (line < bytes.length && line < 100 && bytes[line] != '\n') line++;
    String type = new String(bytes, 0, line, StandardCharsets.ISO_8859_1).strip();
    boolean page = type.equals("text/html") || type.startsWith("text/html;");
    return page && line < bytes.length
        ? Arrays.copyOfRange(bytes, line, bytes.length)
        : new byte[0];
  }
}
