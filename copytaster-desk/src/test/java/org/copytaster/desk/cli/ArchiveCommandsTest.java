package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.copytaster.desk.Desk;
import org.copytaster.desk.archive.Deposit;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.store.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The archive is the truth: what `import`, `rebuild` and `verify --data` do when it is all there
/// is.
class ArchiveCommandsTest {
  private static final String BODY =
      "<p>Ekdahl said on Monday that the harbour of Vinterhavn would stay shut until the wreck of the"
          + " ferry had been raised.</p><p>Four tugs have tried to move it since Saturday night, and"
          + " the port authority counts on a fifth from Lestov, which is expected on Thursday"
          + " morning.</p><p>Nobody was hurt when the ferry ran aground.</p>";

  @TempDir private Path folder;

  private Path data() {
    return folder.resolve("data");
  }

  private Session desk(String command, Object... more) {
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--data";
    arguments[2] = data();
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Session.run(arguments);
  }

  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String what : List.of("events", "statements", "stories", "briefs", "addresses"))
      all.append(desk("export", what).out());
    return all.toString();
  }

  /// Leaves of the data folder nothing but the archive.
  private void keepTheArchiveAlone() throws IOException {
    try (Stream<Path> files = Files.walk(data())) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList())
        if (!file.equals(data()) && !file.startsWith(data().resolve("archive"))) Files.delete(file);
    }
  }

  private Path volume() throws IOException {
    try (Stream<Path> files = Files.list(data().resolve("archive"))) {
      return files.filter(file -> file.toString().endsWith(".warc.gz")).sorted().toList().getLast();
    }
  }

  private Path page(String name, String canonical, String body) throws IOException {
    return Files.writeString(
        folder.resolve(name),
        "<html><head><title>Harbour stays shut</title><meta property=\"og:site_name\""
            + " content=\"Vinterhavn Daily\"><link rel=\"canonical\" href=\""
            + canonical
            + "\"></head><body><article><h1>Harbour stays shut</h1>"
            + body
            + "</article></body></html>");
  }

  private void proved() {
    Session proof = desk("verify");
    assertThat(proof.err()).isEmpty();
    assertThat(proof.out())
        .matches("(\\d+) lines, \\1 attested, 0 failed\n")
        .doesNotStartWith("0 ");
  }

  @Test
  void rebuildMakesEverythingAgainFromTheArchiveAlone() throws IOException {
    assertThat(desk("import", Session.samples().resolve("vinterhavn-daily")).status()).isZero();
    assertThat(desk("import", Session.samples().resolve("halyard")).status()).isZero();
    String before = everything();
    try (Desk desk = DataFolder.open(data())) {
      String story = desk.store().stories().getFirst().id();
      desk.remark(new Remark(0, "2026-03-07T08:00:00Z", story, null, "missing", "Tja."));
    }
    keepTheArchiveAlone();
    assertThat(desk("rebuild").status()).isZero();
    assertThat(everything()).isNotEmpty().isEqualTo(before);
    proved();
    try (Desk desk = DataFolder.open(data())) {
      assertThat(desk.store().remarks().getFirst().words()).isEqualTo("Tja.");
    }
  }

  @Test
  void whatAKilledImportArchivedIsReadByTheNext() {
    try (Desk desk = DataFolder.desk(data())) {
      // archived, and then the process died
      desk.archive()
          .append(
              Deposit.file(
                  Kind.COPY,
                  "left.html",
                  null,
                  "text/html",
                  Instant.EPOCH,
                  ("<h1>Harbour stays shut</h1>" + BODY).getBytes(StandardCharsets.UTF_8)));
    }
    assertThat(desk("import", Session.samples().resolve("halyard")).err())
        .contains("5 reports from 4 new items");
  }

  @Test
  void anUnfinishedRecordIsCutReportedAndComesWithTheNextImport() throws IOException {
    desk("import", Session.samples().resolve("halyard"));
    String before = everything();
    long size = Files.size(volume());
    try (var file = java.nio.channels.FileChannel.open(volume(), StandardOpenOption.WRITE)) {
      file.truncate(size - 40);
    }
    keepTheArchiveAlone();
    Session again = desk("import", Session.samples().resolve("halyard"));
    assertThat(again.status()).isEqualTo(1);
    assertThat(again.err())
        .contains("unfinished: ", "bytes cut off and laid aside", "4 reports from 1 new items");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aDamagedArchiveIsSurvivedAndEveryLossIsReported() throws IOException {
    desk("import", Session.samples().resolve("vinterhavn-daily"));
    byte[] whole = Files.readAllBytes(volume());
    for (int i = whole.length / 3; i < whole.length / 3 + 50; i++) whole[i] = 0;
    Files.write(volume(), whole);
    Session rebuilt = desk("rebuild");
    assertThat(rebuilt.status()).isEqualTo(1);
    assertThat(rebuilt.err()).contains(".warc.gz#offset=").containsAnyOf("lost", "broken");
    assertThat(desk("export", "stories").lines()).isNotEmpty();
    proved();
  }

  @Test
  void bytesThatAreGoneFailTheirLines() throws IOException {
    desk("import", Session.samples().resolve("halyard"));
    Files.delete(volume());
    Session proof = desk("verify");
    assertThat(proof.status()).isEqualTo(1);
    assertThat(proof.err()).contains("is gone");
  }

  @Test
  void webArchivesOfOthersAreTakenRecordByRecord() throws IOException {
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (String name : List.of("a", "b")) {
      String http =
          "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<h1>Harbour "
              + name
              + "</h1>"
              + BODY.replace("Thursday", "Friday " + name);
      String record =
          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://daily.example/"
              + name
              + "\r\nWARC-Date: 2026-03-02T10:00:00Z\r\nContent-Type: application/http;"
              + " msgtype=response\r\nContent-Length: "
              + http.getBytes(StandardCharsets.UTF_8).length
              + "\r\n\r\n"
              + http
              + "\r\n\r\n";
      try (OutputStream member = new GZIPOutputStream(warc)) {
        member.write(record.getBytes(StandardCharsets.UTF_8));
      }
    }
    Path file = Files.write(folder.resolve("CC-NEWS-1.warc.gz"), warc.toByteArray());
    assertThat(desk("import", file).err()).contains("2 reports from 2 new items");
    assertThat(desk("import", file).err()).contains("0 reports from 0 new items; 2 were known");
    proved();
    try (Desk desk = DataFolder.open(data())) {
      assertThat(desk.store().captures("https://daily.example/b"))
          .singleElement()
          .satisfies(one -> assertThat(one.taken()).isEqualTo("2026-03-02T10:00:00Z"));
    }
    String before = everything();
    Files.delete(file);
    keepTheArchiveAlone();
    desk("rebuild");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void theSameBodyUnderTwoAddressesIsOneReportWithBoth() throws IOException {
    Path one = page("one.html", "https://daily.example/one", BODY);
    Path two = page("two.html", "https://daily.example/two", BODY.replace("would", " WOULD"));
    desk("import", one);
    desk("import", two);
    assertThat(desk("status").out()).contains("\"deliveries\":2,", "\"reports\":1,");
    assertThat(desk("export", "addresses").out())
        .contains("https://daily.example/one", "https://daily.example/two");
    String before = everything();
    desk("rebuild");
    assertThat(everything()).isEqualTo(before);
    proved();
  }

  @Test
  void aPageFetchedTwiceIsProvedInTheRevisionThatTheBriefNames() {
    String url = "https://daily.example/harbour";
    try (Desk desk = DataFolder.desk(data())) {
      for (String day : List.of("Thursday", "Friday")) {
        String html =
            "<h1>Harbour stays shut</h1><p>By Jonna Lind</p>"
                + BODY.replace("Thursday", day)
                + "<p>The tug "
                + day
                + " is late.</p>";
        desk.archive()
            .append(
                Deposit.fetched(
                    Kind.COPY,
                    url,
                    Instant.EPOCH,
                    "GET /harbour HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                    ("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html)
                        .getBytes(StandardCharsets.UTF_8),
                    JsonNodeFactory.instance.objectNode()));
      }
      assertThat(desk.readNew(trouble -> {})).isEqualTo(2);
    }
    proved();
  }

  @Test
  void aCorrectedPageWithdrawsWhatItNoLongerSays() throws IOException {
    String address = "https://daily.example/harbour";
    desk("import", page("harbour.html", address, BODY));
    String published = desk("export", "briefs").out();
    assertThat(published).contains("Four tugs have tried");
    Path corrected =
        page("harbour.html", address, BODY.replace("Four tugs have tried", "Two tugs have tried"));
    desk("import", corrected);
    String brief = desk("export", "briefs").out();
    assertThat(brief.lines()).hasSize(1);
    assertThat(brief.substring(brief.indexOf("\"withdrawn\""))).contains("Four tugs have tried");
    assertThat(brief.substring(0, brief.indexOf("\"sources\"")))
        .contains("Two tugs have tried")
        .doesNotContain("Four tugs have tried");
    proved();
    assertThat(desk("extract", "--diff", address).err()).isEmpty();
    // what was published before is still proved, in the revision that it names
    assertThat(Session.fed(published, "verify", "--data", data(), "-").out())
        .matches("(\\d+) lines, \\1 attested, 0 failed\n");
    String before = everything();
    keepTheArchiveAlone();
    desk("rebuild");
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void aDiffTellsStatementsNotCharacters() throws IOException {
    Path one = page("one.html", "https://daily.example/one", BODY);
    Path same =
        page("same.html", "https://daily.example/one", BODY.replace("Ekdahl said", "Ekdahl  said"));
    assertThat(Session.run("extract", "--diff", one, same).out()).isEmpty();
    Path two =
        page(
            "two.html",
            "https://daily.example/one",
            BODY.replace("Ekdahl said on Monday", "Lind said on Monday"));
    Session diff = Session.run("extract", "--diff", one, two);
    assertThat(diff.out())
        .contains(
            "\"change\":\"changed\",\"what\":\"statement\",\"fields\":[\"speaker\"]",
            "\"before\":{\"speaker\":\"Ekdahl\"",
            "\"after\":{\"speaker\":\"Lind\"");
    Path three =
        page(
            "three.html",
            "https://daily.example/one",
            BODY.replace(
                "would stay shut until the wreck of the ferry had been raised", "was open"));
    assertThat(Session.run("extract", "--diff", one, three).out())
        .contains("\"change\":\"removed\",\"what\":\"statement\"");
    assertThat(Session.run("extract", "--diff", one).status()).isEqualTo(2);
    assertThat(Session.run("extract", "--data", folder, one).status()).isEqualTo(2);
  }
}
