package org.copytaster.desk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.desk.fetch.LoopbackHost.say;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.feeds.Lead.Fate;
import org.copytaster.desk.feeds.Subscription;
import org.copytaster.desk.fetch.LoopbackHost;
import org.copytaster.desk.fetch.WebAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// From a feed's address to the archive.
@Timeout(120)
class RoundsTest {
  @TempDir private Path folder;

  private static String rss(String... items) {
    return "<rss version='2.0'><channel><title>Quay &amp;amp; &lt;b&gt;Daily&lt;/b&gt;</title>"
        + String.join("", items)
        + "</channel></rss>";
  }

  private static String item(String link) {
    return "<item><title>T</title><link>" + link + "</link></item>";
  }

  private static LoopbackHost host(Map<String, LoopbackHost.Answerer> answers) {
    return LoopbackHost.on((asked, out) ->
        answers
            .getOrDefault(asked.target(), (_, to) -> say(to, "404 Not Found", ""))
            .answer(asked, out));
  }

  private static LoopbackHost.Answerer saying(String body, String... headers) {
    return (_, out) -> say(out, "200 OK", body, headers);
  }

  @Test
  void theFeedAndThePagesItLeadsToAreKept() {
    try (LoopbackHost host =
            host(
                Map.of(
                    "/feed", saying(rss(item("/1"), item("/2"), item("/1"))),
                    "/1", saying("<html>one"),
                    "/2", saying("<html>two")));
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      circuit.settled(2);
      assertThat(circuit.keptAs(Kind.LEAD)).contains(host.at("/feed").toString());
      assertThat(circuit.keptAs(Kind.COPY))
          .containsExactlyInAnyOrder(host.at("/1").toString(), host.at("/2").toString());
      assertThat(circuit.book.leads().counts()).containsEntry(Fate.KEPT, 2L);
      assertThat(circuit.feed().title()).isEqualTo("Quay & Daily");
      assertThat(circuit.feed().succeeded()).isNotNull();
      assertThat(circuit.troubles).isEmpty();
    }
  }

  @Test
  void aFeedThatDidNotChangeIsNotSentAgain() {
    AtomicInteger unchanged = new AtomicInteger();
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              if (!asked.target().equals("/feed")) say(out, "404 None", "");
              else if (asked.header("if-none-match").orElse("").equals("W/\"7\"")) {
                unchanged.incrementAndGet();
                say(out, "304 Not Modified", "");
              } else say(out, "200 OK", rss(), "ETag: W/\"7\"");
            });
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      Circuit.until(() -> unchanged.get() >= 2);
      assertThat(circuit.kept).hasSize(1);
      assertThat(circuit.feed().failures()).isZero();
      assertThat(circuit.feed().error()).isEmpty();
    }
  }

  @Test
  void aLastingRedirectIsRememberedAndAPassingOneIsNot() {
    try (LoopbackHost host =
            host(
                Map.of(
                    "/old", (_, out) -> say(out, "301 Moved", "", "Location: /new"),
                    "/new", (_, out) -> say(out, "302 Found", "", "Location: /now"),
                    "/now", saying(rss())));
        Circuit circuit = new Circuit(folder).follow(host.at("/old"))) {
      Circuit.until(() -> circuit.kept.size() >= 3);
      assertThat(circuit.feed().url()).isEqualTo(host.at("/old").toString());
      assertThat(circuit.feed().address()).isEqualTo(host.at("/new").toString());
      assertThat(host.asked().stream().filter(asked -> asked.target().equals("/old"))).hasSize(1);
    }
  }

  @Test
  void aFeedThatIsGoneIsNotAskedAgain() throws InterruptedException {
    try (LoopbackHost host = host(Map.of("/feed", (_, out) -> say(out, "410 Gone", "")));
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      Circuit.until(() -> circuit.feed().state() == Subscription.State.RETIRED);
      Thread.sleep(800);
      assertThat(host.asked()).hasSize(1);
      assertThat(circuit.feed().error()).contains("gone for good");
      assertThat(circuit.troubles).hasSize(1);
    }
  }

  @Test
  void aPageThatFailsIsTriedAgainAndThenGivenUpByName() {
    AtomicInteger tries = new AtomicInteger();
    try (LoopbackHost host =
            host(
                Map.of(
                    "/feed", saying(rss(item("/late"), item("/never"), item("/missing"))),
                    "/late",
                        (_, out) ->
                            say(out, tries.incrementAndGet() < 3 ? "502 Bad" : "200 OK", "<html>x"),
                    "/never", (_, out) -> say(out, "500 Broken", "")));
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      circuit.settled(3);
      assertThat(circuit.book.leads().counts())
          .containsEntry(Fate.KEPT, 1L)
          .containsEntry(Fate.PROBLEM, 2L);
      assertThat(circuit.book.leads().of(Fate.PROBLEM))
          .extracting(lead -> lead.detail())
          .containsExactlyInAnyOrder("status 500; given up after 3 attempts", "status 404");
      assertThat(circuit.troubles).hasSize(2);
    }
  }

  @Test
  void aFeedThatCarriesItsTextsIsItsOwnCopy() {
    String text =
        "<content:encoded><![CDATA[<p>"
            + "The ferry left. ".repeat(90)
            + "</p>]]></content:encoded>";
    String feed = rss("<item><guid>1</guid><link>/1</link>" + text + "</item>");
    try (LoopbackHost host = host(Map.of("/feed", saying(feed)));
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      circuit.settled(1);
      assertThat(circuit.keptAs(Kind.COPY)).contains(host.at("/feed").toString());
      assertThat(circuit.book.leads().counts()).containsEntry(Fate.CARRIED, 1L);
      assertThat(host.asked()).noneMatch(asked -> asked.target().equals("/1"));
    }
  }

  @Test
  void aPageIsKnownByItsBytesWhereItsLabelLies() {
    try (LoopbackHost host =
            host(
                Map.of(
                    "/feed", saying(rss(item("/page"), item("/paper"), item("/words"))),
                    "/page", saying("<!doctype html><p>x", "Content-Type: image/png"),
                    "/paper", saying("%PDF-1.4", "Content-Type: application/pdf"),
                    "/words", saying("x", "Content-Type: text/plain")));
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      circuit.settled(3);
      assertThat(circuit.keptAs(Kind.COPY)).containsExactly(host.at("/page").toString());
      assertThat(circuit.book.leads().of(Fate.PROBLEM))
          .extracting(lead -> lead.detail())
          .containsExactlyInAnyOrder("is application/pdf, no page", "is text/plain, no page");
    }
  }

  @Test
  void entriesThatLeadNowhereAreProblems() {
    try (LoopbackHost host =
            host(
                Map.of(
                    "/feed",
                    saying(
                        rss(
                            item("javascript:alert(1)"),
                            item("file:///etc/passwd"),
                            "<item><title>No link</title></item>"))));
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      circuit.settled(3);
      assertThat(circuit.book.leads().counts()).containsEntry(Fate.PROBLEM, 3L);
      assertThat(circuit.troubles).hasSizeGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void aFeedOfAMillionItemsIsCutAndSaid() {
    StringBuilder items = new StringBuilder();
    for (int i = 0; items.length() < 7 << 20; i++)
      items.append("<item><guid>").append(i).append("</guid></item>");
    String feed = rss(items.toString());
    try (LoopbackHost host = host(Map.of("/feed", saying(feed)));
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      circuit.settled(FeedVisit.MOST_ENTRIES);
      assertThat(circuit.troubles)
          .extracting(trouble -> trouble.problem().detail())
          .contains(
              "feed holds more than 5000 entries; the rest is left out",
              "lists 5000 entries; the first 1000 are followed");
      assertThat(circuit.book.leads().counts()).containsEntry(Fate.PROBLEM, 1000L);
    }
  }

  @Test
  void aPageIsNoFeedButMayNameOne() {
    String page =
        "<!-- x --><!doctype html><link rel=alternate type='application/rss+xml' href='/rss.xml'>";
    try (LoopbackHost host = host(Map.of("/", saying(page)));
        Circuit circuit = new Circuit(folder).follow(host.at("/"))) {
      Circuit.until(() -> circuit.feed().failures() > 0);
      assertThat(circuit.feed().error())
          .isEqualTo("a page, no feed; its feed is " + host.at("/rss.xml"));
      assertThat(circuit.kept).isEmpty();
    }
  }

  @Test
  void aPageThatItsFeedSaysWasChangedIsAskedAgainNotSooner() {
    Set<String> stamps = ConcurrentHashMap.newKeySet();
    AtomicInteger polls = new AtomicInteger();
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              String stamp = "2026-03-06T0" + polls.get() % 10 + ":00:00Z";
              if (asked.target().equals("/feed")) {
                polls.incrementAndGet();
                stamps.add(stamp);
                say(
                    out,
                    "200 OK",
                    "<feed xmlns='http://www.w3.org/2005/Atom'><title>Q</title><entry><id>1</id>"
                        + "<link href='/1'/><updated>"
                        + stamp
                        + "</updated></entry></feed>");
              } else if (asked.target().equals("/1")) say(out, "200 OK", "<html>x");
              else say(out, "404 None", "");
            });
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      Circuit.until(() -> stamps.size() >= 3);
      assertThat(circuit.lead(Fate.WAITING))
          .hasValueSatisfying(
              lead -> assertThat(lead.due()).isAfter(java.time.Instant.now().plusSeconds(3000)));
      assertThat(circuit.keptAs(Kind.COPY)).hasSize(1);
    }
  }

  @Test
  void aDeskThatIsClosedGoesOnWhereItWas() throws InterruptedException {
    Map<String, LoopbackHost.Answerer> answers = new ConcurrentHashMap<>();
    answers.put("/feed", saying(rss(item("/1"), item("/2"))));
    answers.put("/1", (_, _) -> Thread.sleep(60_000));
    answers.put("/2", saying("<html>two"));
    try (LoopbackHost host = host(answers)) {
      WebAddress feed = host.at("/feed");
      try (Circuit first = new Circuit(folder).follow(feed)) {
        Circuit.until(() -> host.asked().size() >= 2);
      }
      answers.put("/1", saying("<html>one"));
      try (Circuit second = new Circuit(folder).follow(feed)) {
        assertThat(second.book.all()).hasSize(1);
        second.settled(2);
        assertThat(second.keptAs(Kind.COPY))
            .containsExactlyInAnyOrder(host.at("/1").toString(), host.at("/2").toString());
        assertThat(second.troubles).isEmpty();
      }
    }
  }

  @Test
  void bytesAreKeptBeforeAnythingIsNotedOfThem() {
    try (LoopbackHost host =
            host(Map.of("/feed", saying(rss(item("/1"))), "/1", saying("<html>ä")));
        Circuit circuit = new Circuit(folder).follow(host.at("/feed"))) {
      circuit.settled(1);
      assertThat(circuit.kept.getFirst().kind()).isEqualTo(Kind.LEAD);
      assertThat(new String(circuit.kept.get(1).bytes(), StandardCharsets.UTF_8))
          .isEqualTo("<html>ä");
      assertThat(circuit.lead(Fate.KEPT))
          .hasValueSatisfying(lead -> assertThat(lead.detail()).isEqualTo("place 2"));
    }
  }
}
