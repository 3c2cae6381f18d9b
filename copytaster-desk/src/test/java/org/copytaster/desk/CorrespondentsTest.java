package org.copytaster.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.desk.fetch.LoopbackHost.say;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.copytaster.Newsroom;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.feeds.Opml;
import org.copytaster.desk.fetch.Limits;
import org.copytaster.desk.fetch.LoopbackHost;
import org.copytaster.desk.fetch.Manners;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.schedule.Pace;
import org.copytaster.desk.store.StoryCard;
import org.copytaster.model.Brief;
import org.copytaster.models.BundledShelf;
import org.copytaster.verify.Verifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// From an address of a feed to a story on the desk.
@Timeout(240)
class CorrespondentsTest {
  private static final Pace QUICK =
      new Pace(
          Duration.ofSeconds(1),
          Duration.ofSeconds(1),
          Duration.ofSeconds(2),
          Duration.ofMillis(50),
          2,
          Duration.ofMillis(50));

  @TempDir private Path folder;
  private final List<Trouble> troubles = new CopyOnWriteArrayList<>();

  private static String page(String headline, String text) {
    return "<!doctype html><html lang=en><head><title>"
        + headline
        + "</title>"
        + "<meta property=og:site_name content='Quay Daily'>"
        + "<meta property=article:published_time content='2026-03-06T08:00:00Z'></head><body>"
        + "<article><h1>"
        + headline
        + "</h1><p>"
        + text
        + "</p></article></body></html>";
  }

  private static String feed() {
    String whole =
        "<p>“The bridge stays shut,” said Ingrid Sande, the mayor of Vinterhavn, on Friday.</p>"
            + "<p>The council had closed it after a lorry struck a pillar. </p>".repeat(30);
    return "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
        + "<title>Quay Daily</title>"
        + "<item><title>Ferry strike ends</title><link>/ferry</link><description>Short.</description></item>"
        + "<item><title>&lt;img src=x onerror=alert(1)&gt; Harbour</title><link>/harbour</link>"
        + "<description>&lt;script&gt;alert(2)&lt;/script&gt;</description></item>"
        + "</channel></rss>|"
        + "<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel>"
        + "<title>Fjord Post</title><item><guid>b1</guid><title>Bridge stays shut</title><link>/bridge</link>"
        + "<pubDate>Fri, 06 Mar 2026 09:00:00 GMT</pubDate>"
        + "<content:encoded><![CDATA["
        + whole
        + "<script>alert(3)</script>]]></content:encoded></item>"
        + "</channel></rss>";
  }

  private LoopbackHost host() {
    String[] feeds = feed().split("\\|");
    return LoopbackHost.on((asked, out) -> {
      switch (asked.target()) {
        case "/links.xml" -> say(out, "200 OK", feeds[0], "Content-Type: application/rss+xml");
        case "/whole.xml" -> say(out, "200 OK", feeds[1], "Content-Type: text/xml");
        case "/ferry" ->
            say(
                out,
                "200 OK",
                page(
                    "Ferry strike ends",
                    "The ferry workers of Vinterhavn went back to work on Friday, their union said. “We won,”"
                        + " said Olaf Brandt, its chairman, after talks that lasted the whole night."),
                "Content-Type: text/html");
        case "/harbour" ->
            say(
                out,
                "200 OK",
                page(
                    "<script>alert(4)</script>Harbour",
                    "The harbour of Quay was closed on Friday, its master said. <img src=x onerror=alert(5)>"
                        + " <a href='javascript:alert(6)'>More</a> He expects it to open on Monday again."),
                "Content-Type: text/html");
        default -> say(out, "404 None", "");
      }
    });
  }

  private Desk desk() {
    return new Desk(folder.resolve("data"), () -> new Newsroom(BundledShelf::open), 2);
  }

  private Correspondents out(Desk desk) {
    return out(desk, InstantSource.system());
  }

  private Correspondents out(Desk desk, InstantSource clock) {
    Limits limits =
        Limits.USUAL.within(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(10));
    Manners manners = new Manners("Copytaster/test", Duration.ZERO, 8, 64 << 20, limits, true);
    return new Correspondents(
            desk,
            manners,
            QUICK,
            clock,
            new SplittableRandom(7),
            null,
            Duration.ofMillis(300),
            troubles::add)
        .start();
  }

  @Test
  void whatAFeedLeadsToIsOnTheDeskAndInTheArchiveAlone() throws Exception {
    String before;
    try (LoopbackHost host = host();
        Desk desk = desk()) {
      for (String path : List.of("/links.xml", "/whole.xml"))
        desk.feeds().add(host.at(path).toString(), "127.0.0.1", "", Instant.now());
      try (Correspondents _ = out(desk)) {
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (desk.store().counts().reports() < 3 && System.nanoTime() < end) Thread.sleep(100);
      }
      assertThat(desk.store().reports())
          .extracting(report -> report.article().headline().orElse(""))
          .anyMatch(headline -> headline.equals("Ferry strike ends"))
          .anyMatch(headline -> headline.equals("Bridge stays shut"))
          .anyMatch(headline -> headline.contains("Harbour"))
          .hasSize(3);
      before = everything(desk);
      assertThat(before).contains("We won").doesNotContain("javascript:", "onerror");
      assertThat(desk.feeds().all()).allMatch(feed -> feed.error().isEmpty());
    }
    assertThat(troubles).isEmpty();
    String lists = lists();
    for (String end : List.of("", "-wal", "-shm"))
      Files.deleteIfExists(folder.resolve("data/feeds.db" + end));
    try (Desk again = desk()) {
      again.rebuild(troubles::add);
      assertThat(everything(again)).isEqualTo(before);
    }
    assertThat(lists()).isEqualTo(lists).contains("Quay Daily", "Fjord Post", "/ferry", "/harbour");
    assertThat(troubles).isEmpty();
  }

  private static final String BRIBES =
      "Police in Vinterhavn held the harbour master over bribes on Friday, a clerk said. “He took"
          + " forty crowns a ship,” said Ingrid Sande, the mayor, in front of the town hall.";

  /// One entry whose page is there until it is gone; its feed says that it was changed.
  private static LoopbackHost withdrawing(AtomicBoolean gone) {
    return LoopbackHost.on((asked, out) -> {
      switch (asked.target()) {
        case "/atom.xml" ->
            say(
                out,
                "200 OK",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>Quay Daily</title><entry><id>b</id>"
                    + "<title>Harbour master held</title><link href='/bribes'/><updated>2026-03-06T0"
                    + (gone.get() ? 9 : 8)
                    + ":00:00Z</updated></entry></feed>",
                "Content-Type: application/atom+xml");
        case "/bribes" -> {
          if (gone.get()) say(out, "410 Gone", "<h1>Removed</h1>", "Content-Type: text/html");
          else say(out, "200 OK", page("Harbour master held", BRIBES), "Content-Type: text/html");
        }
        default -> say(out, "404 None", "");
      }
    });
  }

  private static void until(BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (!so.getAsBoolean() && System.nanoTime() < end) Thread.sleep(50);
  }

  @Test
  void whatItsServerSaysIsGoneIsWithdrawnAndProvedFromTheArchiveAlone() throws Exception {
    String before;
    AtomicBoolean gone = new AtomicBoolean();
    try (LoopbackHost host = withdrawing(gone);
        Desk desk = desk()) {
      desk.feeds().add(host.at("/atom.xml").toString(), "127.0.0.1", "", Instant.now());
      try (Correspondents _ = out(desk)) {
        until(() -> desk.store().counts().reports() == 1);
      }
      assertThat(desk.store().stories().getFirst().title()).isEqualTo("Harbour master held");
      gone.set(true);
      // a page is looked at again after an hour
      try (Correspondents _ = out(desk, () -> Instant.now().plusSeconds(7200))) {
        until(() -> desk.store().counts().reports() == 2);
      }
      StoryCard card = desk.store().stories().getFirst();
      assertThat(card.title()).isEqualTo("Withdrawn: Harbour master held");
      assertThat(card.reports()).isEqualTo(1);
      Brief brief = desk.store().brief(card.id()).orElseThrow();
      assertThat(brief.sections()).isEmpty();
      assertThat(brief.withdrawn()).anyMatch(line -> line.text().contains("forty crowns"));
      assertThat(new Verifier(desk::article).verify(brief).failures()).isEmpty();
      before = everything(desk);
    }
    assertThat(troubles).singleElement().asString().contains("status 410");
    try (Desk again = desk()) {
      again.rebuild(troubles::add);
      assertThat(everything(again)).isEqualTo(before);
    }
  }

  /// Feeds as they are exported, and the items whose pages are kept.
  private String lists() {
    try (Desk desk = desk()) {
      return Opml.write(
              desk.feeds().all().stream()
                  .map(feed -> new Opml.Outline(feed.url(), feed.title()))
                  .toList())
          + desk.feeds().leads().of(Lead.Fate.KEPT).stream()
              .map(lead -> lead.key() + " " + lead.feed() + " " + lead.host() + " " + lead.detail())
              .sorted()
              .toList();
    }
  }

  private static String everything(Desk desk) {
    StringBuilder all = new StringBuilder();
    desk.store().stories().forEach(story -> all.append(desk.store().brief(story.id())));
    desk.store().sayings("").forEach(all::append);
    desk.store().deeds().forEach(all::append);
    return all.toString();
  }
}
