package org.copytaster.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReaderTest {
  private final Reader reader = new Reader();
  private final List<Capture> captures = new ArrayList<>();
  private final List<String> problems = new ArrayList<>();

  @Test
  void aJsonLineKeepsItsTextToTheCharacter() {
    read("in.jsonl", "{\"id\":\"a\",\"text\":\"  one\\u0000\\ud83d two\\r\\n\",\"title\":\"T\"}\n");
    assertThat(captures).hasSize(1);
    Capture capture = captures.getFirst();
    assertThat(capture.content()).isEqualTo("  one\0\ud83d two\r\n");
    assertThat(capture.format()).isEqualTo(Capture.Format.JSON);
    assertThat(capture.origin()).isEqualTo("in.jsonl#line=1");
    assertThat(capture.declared().id()).isEqualTo("a");
    assertThat(capture.declared().title()).isEqualTo("T");
  }

  @Test
  void aBadLineIsOneProblemAndTheRestIsRead() {
    read("in.jsonl", "{\"id\":1}\n{\"text\":\n\n{\"text\":\"good\"}\r\n[1]\n{\"text\":\"last\"}");
    assertThat(captures).extracting(Capture::content).containsExactly("good", "last");
    assertThat(captures).extracting(Capture::origin).contains("in.jsonl#line=4");
    assertThat(problems).hasSize(3);
    assertThat(problems.getFirst()).contains("in.jsonl#line=1").contains("no field \"text\"");
  }

  @Test
  void aLineThatIsNotUtf8IsAProblem() {
    read("in.jsonl", "{\"text\":\"caf\u00e9\"}\n{\"text\":\"ok\"}", StandardCharsets.ISO_8859_1);
    assertThat(captures).hasSize(1);
    assertThat(problems).hasSize(1).first().asString().contains("charset");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aLineOfFiftyMegabytesIsSkippedWithoutBeingHeld() {
    byte[] before = "{\"text\":\"".getBytes(StandardCharsets.UTF_8);
    byte[] long50 = new byte[50 << 20];
    Arrays.fill(long50, (byte) 'x');
    byte[] after = "\"}\n{\"text\":\"short\"}".getBytes(StandardCharsets.UTF_8);
    InputStream in =
        new java.io.SequenceInputStream(
            new java.io.SequenceInputStream(
                new ByteArrayInputStream(before), new ByteArrayInputStream(long50)),
            new ByteArrayInputStream(after));
    reader.read("in.jsonl", in, sink());
    assertThat(captures).extracting(Capture::content).containsExactly("short");
    assertThat(problems).hasSize(1).first().asString().contains("too large").contains("52428");
  }

  @Test
  void whatCannotBeReadIsOneProblemWithItsValue() {
    read("empty", "");
    read("blank", " \n\t ");
    read("picture", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 4, 5, 6, 7});
    read("noise", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 0, 1, 2, 3});
    read("cut.gz", Arrays.copyOf(gzip("a line of plain text\n".repeat(500)), 60));
    read("broken.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 77, 77, 77, 77});
    assertThat(captures).isEmpty();
    assertThat(problems).hasSize(6);
  }

  @Test
  void formatsAreToldByTheirBytes() {
    read("a", "<!-- x --><html><body><p>Words on a page.</p></body></html>");
    read("b", "Just words.\n\nAnd more words.");
    read("c", "<?xml version='1.0'?><rss><channel><item><title>T</title></item></channel></rss>");
    read("d", gzip("{\"text\":\"zipped\"}"));
    assertThat(captures)
        .extracting(Capture::format)
        .containsExactly(
            Capture.Format.HTML,
            Capture.Format.TEXT,
            Capture.Format.FEED_ENTRY,
            Capture.Format.JSON);
  }

  @Test
  void anUnknownCharsetIsAProblemOfTheCaptureAndTheTextIsStillRead() {
    read("a", "<meta charset='martian'><p>caf\u00e9</p>", StandardCharsets.UTF_8);
    assertThat(captures.getFirst().content()).contains("caf\u00e9");
    assertThat(captures.getFirst().problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.CHARSET);
  }

  @Test
  void aPageDeclaredUtf8ThatIsNotIsReadByItsBytes() {
    read("a", "<meta charset=utf-8><p>\u201ccaf\u00e9\u201d</p>", Charset.forName("windows-1252"));
    assertThat(captures.getFirst().content()).contains("\u201ccaf\u00e9\u201d");
  }

  @Test
  void feedEntriesCarryWhatTheFeedDeclares() {
    read(
        "feed.xml",
        """
        <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Harbour Post</title>
        <item><title>Ferry stops &amp; starts</title><link>https://harbour.example/1</link><guid isPermaLink="false">g1</guid>
        <dc:creator>Ann Lee</dc:creator><pubDate>Tue, 06 Jan 2026 10:00:00 GMT</pubDate>
        <description>&lt;p&gt;The ferry stopped.&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description></item>
        <item></item></channel></rss>
        """);
    Capture entry = captures.getFirst();
    assertThat(entry.origin()).isEqualTo("feed.xml#entry=1");
    assertThat(entry.content()).isEqualTo("<p>The ferry stopped.</p>");
    assertThat(entry.declared().id()).isEqualTo("g1");
    assertThat(entry.declared().url()).isEqualTo("https://harbour.example/1");
    assertThat(entry.declared().outlet()).isEqualTo("The Harbour Post");
    assertThat(entry.declared().byline()).isEqualTo("Ann Lee");
    assertThat(problems).hasSize(1);
  }

  @Test
  void everyCaptureIsFoundAgainByItsOrigin() {
    byte[] lines = bytes("{\"text\":\"one\"}\n\n{\"text\":\"three\"}\n");
    byte[] feed =
        bytes(
            "<rss><channel><item><title>A</title></item><item><title>B</title></item></channel></rss>");
    byte[] warc = warc("<html><p>First page.</p></html>", "<html><p>Second page.</p></html>");
    for (byte[] file : List.of(lines, gzip(lines), feed, gzip(feed), warc, bytes("plain words"))) {
      List<Capture> all = reader.read("dir/file#1", file);
      assertThat(all).isNotEmpty();
      for (Capture capture : all) assertThat(reader.find(capture.origin(), file)).contains(capture);
    }
    assertThat(reader.find("dir/file#1#line=2", lines)).isEmpty();
  }

  @Test
  void warcResponsesBecomePagesAtTheirOffsets() {
    read("a.warc", warc("<html><p>First page.</p></html>", "<html><p>Second page.</p></html>"));
    assertThat(captures).hasSize(2);
    assertThat(captures.getFirst().origin()).isEqualTo("a.warc#offset=0");
    assertThat(captures.getFirst().declared().url()).isEqualTo("http://a.example/0");
    assertThat(problems).isEmpty();
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void randomBytesNeverThrow() {
    Random random = new Random(7);
    byte[][] seeds = {
      bytes("<html><body><p>Words</p></body></html>"),
      bytes("{\"text\":\"words\"}\n"),
      bytes("<rss><channel><item><title>T</title></item></channel></rss>"),
      gzip("some text"),
      warc("<html><p>First page.</p></html>")
    };
    for (int round = 0; round < 2000; round++) {
      byte[] mutant = seeds[round % seeds.length].clone();
      for (int i = 0; i <= random.nextInt(6); i++)
        mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
      read("mutant " + round, Arrays.copyOf(mutant, random.nextInt(mutant.length + 1)));
    }
    assertThat(captures.size() + problems.size()).isPositive();
  }

  private static byte[] warc(String... pages) {
    StringBuilder warc = new StringBuilder();
    for (int i = 0; i < pages.length; i++) {
      String http =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
              + pages[i].length()
              + "\r\n\r\n"
              + pages[i];
      warc.append("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/")
          .append(i)
          .append("\r\nWARC-Date: 2026-01-06T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:")
          .append("00000000-0000-0000-0000-00000000000")
          .append(i)
          .append(">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ")
          .append(http.length())
          .append("\r\n\r\n")
          .append(http)
          .append("\r\n\r\n");
    }
    return bytes(warc.toString());
  }

  private static byte[] gzip(String text) {
    return gzip(bytes(text));
  }

  private static byte[] gzip(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(plain);
    } catch (IOException e) {
      throw new AssertionError("memory does not fail", e);
    }
    return out.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void read(String origin, String text) {
    read(origin, bytes(text));
  }

  private void read(String origin, String text, Charset charset) {
    read(origin, text.getBytes(charset));
  }

  private void read(String origin, byte[] bytes) {
    reader.read(origin, new ByteArrayInputStream(bytes), sink());
  }

  private Reader.Sink sink() {
    return new Reader.Sink() {
      @Override
      public void capture(Capture capture) {
        captures.add(capture);
      }

      @Override
      public void problem(String where, Problem problem) {
        problems.add("[" + where + "] " + problem);
      }
    };
  }
}
