package org.copytaster.desk.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.desk.files.Trouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

class ArchiveTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00.25Z");
  @TempDir private Path folder;
  private final List<Trouble> troubles = new ArrayList<>();
  private Instant now = NOON;

  @BeforeEach
  void begin() {
    troubles.clear();
  }

  private Archive open() {
    Archive archive = new Archive(folder, () -> now, 20_000, troubles::add);
    archive.repair();
    return archive;
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static ObjectNode details(String name, String value) {
    return JsonNodeFactory.instance.objectNode().put(name, value);
  }

  private static Deposit page(int number) {
    return Deposit.fetched(
        Kind.COPY,
        "https://gazette.example/a b/" + number,
        NOON,
        bytes("GET /a%20b/" + number + " HTTP/1.1\r\nHost: gazette.example\r\n\r\n"),
        bytes("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Page " + number + "</p>"),
        details("feed", "https://gazette.example/feed"));
  }

  private static Deposit file(String origin, String words) {
    return Deposit.file(Kind.COPY, origin, null, "text/html", NOON, bytes(words));
  }

  private List<Kept> all(Archive archive) {
    List<Kept> all = new ArrayList<>();
    archive.scan(null, all::add, troubles::add);
    return all;
  }

  private static Stream<String> origins(List<Kept> kept) {
    return kept.stream().map(Kept::origin);
  }

  private Path volume() {
    return Volumes.in(folder).getLast();
  }

  private void spoil(long from, byte[] with) throws IOException {
    byte[] whole = Files.readAllBytes(volume());
    System.arraycopy(with, 0, whole, (int) from, with.length);
    Files.write(volume(), whole);
  }

  @Test
  void whatWasDepositedIsKeptInOrder() {
    Archive archive = open();
    Location page = archive.append(page(1));
    List<Location> more =
        archive.append(
            List.of(
                file("Vinterhavn/Møte & co #1.html", "<p>Møte</p>"),
                Deposit.note("remark", NOON, details("words", "Ünlaut"))));
    List<Kept> all = all(archive);
    assertThat(all.stream().map(Kept::location))
        .containsExactly(page, more.get(0), more.get(1))
        .isSorted();
    assertThat(origins(all))
        .containsExactly("https://gazette.example/a b/1", "Vinterhavn/Møte & co #1.html", "remark");
    assertThat(all.get(0).taken()).isEqualTo(NOON);
    assertThat(all.get(0).details()).isEqualTo(details("feed", "https://gazette.example/feed"));
    assertThat(all.get(0).bytes()).isEqualTo(page(1).bytes());
    assertThat(all.get(1).url()).isNull();
    assertThat(all.get(2).details()).isEqualTo(details("words", "Ünlaut"));
    assertThat(archive.bytes(page)).hasValue(page(1).bytes());
    assertThat(archive.bytes(more.get(0))).hasValue(bytes("<p>Møte</p>"));
    assertThat(archive.bytes(new Location(page.volume(), page.offset() + 1))).isEmpty();
    assertThat(troubles).isEmpty();
  }

  @Test
  void aScanGoesOnBehindTheLastOne() {
    Archive archive = open();
    Location first = archive.append(page(1));
    archive.append(page(2));
    List<Kept> rest = new ArrayList<>();
    archive.scan(first, rest::add, troubles::add);
    assertThat(origins(rest)).containsExactly("https://gazette.example/a b/2");
  }

  @Test
  void volumesAreRotatedBySizeAndByDay() {
    Archive archive = open();
    for (int i = 0; i < 60; i++) archive.append(page(i));
    now = NOON.plusSeconds(86_400);
    archive.append(page(60));
    now = NOON; // a clock that is put back begins no older volume
    archive.append(page(61));
    assertThat(Volumes.in(folder).stream().map(Volumes::name))
        .hasSizeGreaterThan(3)
        .startsWith("copytaster-20260302-00001.warc.gz", "copytaster-20260302-00002.warc.gz")
        .endsWith("copytaster-20260303-00001.warc.gz");
    assertThat(all(archive))
        .hasSize(62)
        .isSortedAccordingTo((a, b) -> a.location().compareTo(b.location()));
  }

  @Test
  void othersCanReadTheVolumes() throws IOException {
    Archive archive = open();
    archive.append(page(1));
    archive.append(file("a.html", "<p>A</p>"));
    List<String> records = new ArrayList<>();
    try (WarcReader reader = new WarcReader(volume())) {
      for (WarcRecord record : reader) {
        records.add(record.type());
        assertThat(record.version().toString()).isEqualTo("WARC/1.1");
        assertThat(record.date()).isEqualTo(NOON);
      }
    }
    assertThat(records)
        .containsExactly("warcinfo", "response", "request", "metadata", "resource", "metadata");
  }

  @Test
  void anExchangeCutAnywhereIsCutOffReportedAndNothingElseIsLost() throws IOException {
    long start;
    Archive archive = open();
    archive.append(page(1));
    start = archive.append(page(2)).offset();
    byte[] whole = Files.readAllBytes(volume());
    for (int length = (int) start + 1; length < whole.length; length++) {
      troubles.clear();
      Files.write(volume(), Arrays.copyOf(whole, length));
      archive = open();
      assertThat(troubles).as("cut at %d", length).hasSize(1);
      assertThat(troubles.getFirst().toString())
          .contains("#offset=" + start + "]", "unfinished: " + (length - start) + " bytes");
      archive.append(page(3));
      assertThat(origins(all(archive)))
          .containsExactly("https://gazette.example/a b/1", "https://gazette.example/a b/3");
      assertThat(troubles).hasSize(1);
      assertThat(folder.resolve(volume().getFileName() + ".cut-" + start))
          .hasBinaryContent(Arrays.copyOfRange(whole, (int) start, length));
    }
  }

  @Test
  void anAppendOfAnotherProcessThatDiedIsCutBeforeOurs() throws IOException {
    Archive archive = open();
    archive.append(page(1));
    Files.write(volume(), bytes("half a record"), java.nio.file.StandardOpenOption.APPEND);
    archive.append(page(2));
    assertThat(troubles).hasSize(1);
    assertThat(origins(all(archive)))
        .containsExactly("https://gazette.example/a b/1", "https://gazette.example/a b/2");
  }

  @Test
  void whatAnotherProcessAppendedIsKept() {
    Archive one = open();
    one.append(page(1));
    Archive two = open();
    two.append(page(2));
    one.append(page(3));
    two.append(page(4));
    assertThat(all(one)).hasSize(4);
    assertThat(troubles).isEmpty();
  }

  @Test
  void damageInsideCostsTheItemsItHitAndIsReported() throws IOException {
    List<Location> where;
    Archive archive = open();
    where = archive.append(List.of(page(1), page(2), page(3)));
    spoil(where.get(1).offset() + 40, new byte[60]);
    archive = open();
    assertThat(origins(all(archive)))
        .containsExactly("https://gazette.example/a b/1", "https://gazette.example/a b/3");
    assertThat(troubles)
        .anySatisfy(
            trouble -> assertThat(trouble.toString()).contains("#offset=" + where.get(1).offset()))
        .anySatisfy(trouble ->
            assertThat(trouble.toString())
                .contains("the bytes of https://gazette.example/a b/2 are lost"));
    assertThat(archive.bytes(where.get(1))).isEmpty();
  }

  @Test
  void garbageBetweenItemsIsSteppedOver() throws IOException {
    Location second;
    Archive archive = open();
    archive.append(page(1));
    second = archive.append(page(2));
    byte[] whole = Files.readAllBytes(volume());
    java.io.ByteArrayOutputStream mixed = new java.io.ByteArrayOutputStream();
    mixed.write(whole, 0, (int) second.offset());
    mixed.writeBytes(bytes("garbage, and more garbage"));
    mixed.write(whole, (int) second.offset(), whole.length - (int) second.offset());
    Files.write(volume(), mixed.toByteArray());
    archive = open();
    assertThat(all(archive)).hasSize(2);
    assertThat(troubles).hasSize(1);
    assertThat(troubles.getFirst().toString()).contains("#offset=" + second.offset() + "]");
  }

  @Test
  void bytesWhoseMetadataIsLostAreStillHandedOut() throws IOException {
    Location third;
    List<Location> where;
    Archive archive = open();
    where = archive.append(List.of(page(1), file("Møte #2.html", "<p>2</p>")));
    third = archive.append(page(3));
    byte[] whole = Files.readAllBytes(volume());
    for (int back = 20; back < 150; back++) {
      troubles.clear();
      Files.write(volume(), whole);
      spoil(third.offset() - back, new byte[12]);
      archive = open();
      List<Kept> all = all(archive);
      assertThat(origins(all))
          .as("spoilt %d bytes before the end: %s", back, troubles)
          .containsExactly(
              "https://gazette.example/a b/1", "Møte #2.html", "https://gazette.example/a b/3");
      assertThat(all.get(1).location()).isEqualTo(where.get(1));
      assertThat(troubles).isNotEmpty();
    }
  }
}
