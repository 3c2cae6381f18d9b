package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.junit.jupiter.api.Test;

/// Taking an input apart and reading the pieces gives what reading the input gives.
class PieceTest {
  private static final String PAGE = "<html><body><p>The ferry sails again.</p></body></html>";
  private static final String FEED =
      "<rss><channel><title>Ledger</title><item><title>Ferry sails</title><description>At six."
          + "</description></item><item><title>Crane lifts</title></item></channel></rss>";
  private static final String LINES =
      "{\"id\":\"a\",\"text\":\"One.\"}\n\n{\"id\":\"b\",\"text\":\"Two.\"}\n{\"broken\"\n";

  /// Captures and problems, in order.
  private static List<String> whole(String origin, byte[] bytes) {
    List<String> all = new ArrayList<>();
    new Reader().read(origin, new ByteArrayInputStream(bytes), telling(all));
    return all;
  }

  private static List<String> inPieces(String origin, byte[] bytes) {
    List<String> all = new ArrayList<>();
    new Reader()
        .split(
            origin,
            new ByteArrayInputStream(bytes),
            new Reader.PieceSink() {
              @Override
              public void piece(Piece piece) {
                new Reader().read(piece, telling(all));
              }

              @Override
              public void problem(String where, Problem problem) {
                all.add(where + " " + problem);
              }
            });
    return all;
  }

  private static Reader.Sink telling(List<String> all) {
    return new Reader.Sink() {
      @Override
      public void capture(Capture capture) {
        all.add(capture.toString());
      }

      @Override
      public void problem(String where, Problem problem) {
        all.add(where + " " + problem);
      }
    };
  }

  private static byte[] gzip(String... members) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (String member : members)
      try (OutputStream out = new GZIPOutputStream(bytes)) {
        out.write(member.getBytes(StandardCharsets.UTF_8));
      }
    return bytes.toByteArray();
  }

  private static String record(String type, String more, String block) {
    return "WARC/1.0\r\nWARC-Type: "
        + type
        + "\r\nWARC-Target-URI: https://ledger.example/a\r\n"
        + more
        + "Content-Length: "
        + block.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + block
        + "\r\n\r\n";
  }

  private static String[] records() {
    String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + PAGE;
    String feed = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n\r\n" + FEED;
    return new String[] {
      record("warcinfo", "", "software: other"),
      record("request", "", "GET / HTTP/1.1\r\n\r\n"),
      record("response", "WARC-Date: 2026-03-02T10:00:00Z\r\n", http),
      record("resource", "Content-Type: text/html\r\n", PAGE.replace("ferry", "færge")),
      record("resource", "Content-Type: image/png\r\n", "no picture"),
      record("response", "", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n" + PAGE),
      record("response", "", feed),
    };
  }

  @Test
  void everyShapeIsReadAloneAsItIsInTheFile() throws IOException {
    String[] records = records();
    for (byte[] input :
        List.of(
            PAGE.getBytes(StandardCharsets.UTF_8),
            FEED.getBytes(StandardCharsets.UTF_8),
            LINES.getBytes(StandardCharsets.UTF_8),
            "A text.\n\nOf two paragraphs.".getBytes(StandardCharsets.UTF_8),
            String.join("", records).getBytes(StandardCharsets.UTF_8),
            new byte[0],
            "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
            gzip(PAGE),
            gzip(LINES),
            gzip(records)))
      assertThat(inPieces("in/put", input)).isNotEmpty().isEqualTo(whole("in/put", input));
  }

  @Test
  void everySampleIsReadAloneAsItIsInTheFile() throws IOException {
    Path samples = Path.of(System.getProperty("copytaster.home", ".."), "samples", "reports");
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).toList())
        assertThat(inPieces(file.toString(), Files.readAllBytes(file)))
            .as(file.toString())
            .isEqualTo(whole(file.toString(), Files.readAllBytes(file)));
    }
  }

  @Test
  void aResponseByItsAddressHasEntriesUnderTheAddress() {
    List<String> all = new ArrayList<>();
    String url = "https://ledger.example/feed";
    byte[] response =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n" + FEED)
            .getBytes(StandardCharsets.UTF_8);
    new Reader().read(Piece.response(url, url, response), telling(all));
    assertThat(all).hasSize(2);
    assertThat(all.getFirst()).contains("origin=https://ledger.example/feed#entry=1");
  }

  @Test
  void aResponseIsReadByItsBytesWhereItsLabelLies() {
    String page = "<!-- x --><!DOCTYPE html><html><p>The ferry left on time.</p>";
    assertThat(labelled("image/png", page)).hasSize(1);
    assertThat(labelled("", page)).hasSize(1);
    assertThat(labelled("text/plain", FEED)).hasSize(2);
    assertThat(labelled("text/javascript", "document.write('<div>x</div>')")).isEmpty();
    assertThat(labelled("text/plain", "User-agent: *\nDisallow: /\n")).isEmpty();
    assertThat(labelled("image/png", "\u0089PNG\r\n")).isEmpty();
  }

  private static List<String> labelled(String type, String body) {
    List<String> all = new ArrayList<>();
    byte[] response =
        ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n" + body)
            .getBytes(StandardCharsets.UTF_8);
    new Reader().read(Piece.response("https://a.example/", null, response), telling(all));
    return all;
  }

  @Test
  void theFormShowsInTheOrigin() {
    assertThat(Piece.resource("a.html", null, "text/html", new byte[0]).form())
        .isEqualTo(Piece.Form.FILE);
    assertThat(Piece.resource("a.jsonl#line=2", null, "application/json", new byte[0]).form())
        .isEqualTo(Piece.Form.LINE);
    assertThat(Piece.resource("a.warc#offset=2", null, "text/html", new byte[0]).form())
        .isEqualTo(Piece.Form.RESOURCE);
  }
}
