package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Bad input is one problem with its place and value on standard error; the rest is done; never a
/// stack trace (issue 2).
class BadInputTest {
  private static final String GOOD =
      """
      {"id":"good","text":"The bridge reopened on Monday, said Ada Moss, the mayor of Quay."}
      """;

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /// Reads the bad file between two good ones.
  private Session readBetweenGoodOnes(Path bad) throws IOException {
    Path first = file("a-good.jsonl", GOOD);
    Path last = file("z-good.jsonl", GOOD.replace("good", "last"));
    return Session.run("read", first, bad, last);
  }

  private static void assertOneProblem(Session session, Path bad, String detail) {
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.lines()).hasSize(2);
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).startsWith("[" + bad).contains(detail).doesNotContain("Exception");
  }

  @Test
  void anEmptyPathIsNotTheCurrentFolder() throws IOException {
    Session session = Session.run("read", file("a-good.jsonl", GOOD), "");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.lines()).hasSize(1);
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).contains("the path is empty");
  }

  @Test
  void anEmptyFile() throws IOException {
    Path bad = file("empty.html", "");
    assertOneProblem(readBetweenGoodOnes(bad), bad, "no text");
  }

  @Test
  void binary() throws IOException {
    byte[] bytes = new byte[5000];
    for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) (i * 31 % 256);
    bytes[0] = 0;
    Path bad = file("picture.bin", bytes);
    assertOneProblem(readBetweenGoodOnes(bad), bad, "unknown format");
  }

  @Test
  void aLineOfFiftyMegabytes() throws IOException {
    Path bad = folder.resolve("long.jsonl");
    try (BufferedWriter out = Files.newBufferedWriter(bad)) {
      out.write("{\"id\":\"long\",\"text\":\"");
      for (int i = 0; i < 50 << 10; i++) out.write("x".repeat(1024));
      out.write("\"}\n");
    }
    assertOneProblem(readBetweenGoodOnes(bad), bad, "too large");
  }

  @Test
  void anUnknownCharsetCostsARemarkAndNotTheReport() throws IOException {
    Path bad =
        file(
            "charset.html",
            """
            <html><head><meta charset="martian-8"><title>The bridge is open again</title></head>
            <body><h1>The bridge is open again</h1><p>The bridge reopened on Monday, said Ada Moss,
            the mayor of Quay, after three weeks of work on its northern pillar.</p></body></html>
            """);
    Session session = readBetweenGoodOnes(bad);
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.lines()).hasSize(3);
    assertThat(session.err().lines()).hasSize(1);
    assertThat(session.err()).startsWith("[" + bad).contains("martian-8");
  }

  @Test
  void htmlWithoutText() throws IOException {
    Path bad = file("shell.html", "<!doctype html><html><body><div id=app></div></body></html>");
    assertOneProblem(readBetweenGoodOnes(bad), bad, "no text");
  }

  @Test
  void aJsonLineWithoutText() throws IOException {
    Path bad = file("lines.jsonl", "{\"id\":\"none\"}\n");
    assertOneProblem(readBetweenGoodOnes(bad), bad, "no text");
  }

  @Test
  void aJsonLineThatBreaksOff() throws IOException {
    Path bad = file("broken.jsonl", GOOD.replace("good", "first") + "{\"id\":\"brok\n");
    Session session = readBetweenGoodOnes(bad);
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.lines()).hasSize(3);
    assertThat(session.err()).contains("broken.jsonl#line=2");
  }

  @Test
  void aFolderWithUnreadableFiles() throws IOException {
    Path box = Files.createDirectory(folder.resolve("box"));
    Files.writeString(box.resolve("a.jsonl"), GOOD);
    // A link to nowhere cannot be read by anybody, root included.
    Files.createSymbolicLink(box.resolve("gone.html"), folder.resolve("nowhere.html"));
    Files.writeString(box.resolve("z.jsonl"), GOOD.replace("good", "last"));
    Session session = Session.run("read", box);
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.lines()).hasSize(2);
    assertThat(session.err()).startsWith("[" + box.resolve("gone.html")).contains("no such file");
  }

  @Test
  void aPathThatIsNotThere() {
    Session session = Session.run("read", folder.resolve("missing.html"));
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("missing.html]", "no such file");
  }

  @Test
  void anAddressIsRefusedInWords() {
    Session session = Session.run("read", "https://news.example/today");
    assertThat(session.status()).isEqualTo(1);
    assertThat(session.err()).contains("[https://news.example/today]", "copytaster feeds add");
  }

  @Test
  void hostileCharactersKeepTheTextAndItsSpans() throws IOException {
    String text = "\u202eA\u0301da \u0000Moss said \ud800 \"no\".";
    Path odd =
        file(
            "odd.jsonl",
            "{\"id\":\"odd\",\"text\":\"\\u202eA\\u0301da \\u0000Moss said \\ud800"
                + " \\\"no\\\".\"}\n");
    Session session = Session.run("read", odd);
    assertThat(session.status()).isZero();
    var report = org.copytaster.json.ReportJson.parse(session.out());
    assertThat(report.article().text()).isEqualTo(text);
  }

  @Test
  void noControlCharacterOfAFileNameReachesTheTerminal() {
    Session session = Session.run("read", "evil\u001b[2Jname");
    assertThat(session.err()).doesNotContain("\u001b").contains("\\u001b");
  }
}
