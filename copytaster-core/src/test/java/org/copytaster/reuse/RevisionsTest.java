package org.copytaster.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.model.Lineage;
import org.copytaster.model.Report;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

class RevisionsTest {
  private static final String COPY =
      "The ferry ran aground off Vinterhavn late on Saturday with ninety people on board, and four"
          + " tugs tried in vain to move it before the tide fell. The harbour stayed shut on Sunday"
          + " while divers looked for a leak that the crew had reported by radio.";

  private static Dispatch state(String id, String copy) {
    return Dispatch.of(id, "# Ferry aground", copy).outlet("The Lamp");
  }

  private static List<String> edges(Dispatch... arrived) {
    List<Report> reports = Stream.of(arrived).map(Dispatch::report).toList();
    Revisions revisions = Revisions.among(reports);
    return reports.stream()
        .map(report -> revisions.edge(report.id()))
        .filter(edge -> edge != null)
        .map(edge -> edge.kind() + " " + edge.to() + ": " + edge.evidence().getFirst().what())
        .toList();
  }

  @Test
  void oneAddressOfOneOutletIsOneArticle() {
    String address = "https://lamp.example/ferry";
    assertThat(
            edges(
                state("a", COPY).canonical(address).published("2026-03-02"),
                state("b", "Another text.").canonical(address).published("2026-03-03")))
        .containsExactly("REVISES a: has the same address, " + address);
    assertThat(
            edges(
                state("a", COPY).canonical(address),
                state("b", COPY).canonical(address).outlet("The Post")))
        .isEmpty();
  }

  @Test
  void theLaterDateIsTheLaterStateHoweverTheyArrive() {
    String address = "https://lamp.example/ferry";
    assertThat(
            edges(
                state("new", COPY + " It sailed.").canonical(address).published("2026-03-03"),
                state("old", COPY).canonical(address).published("2026-03-02")))
        .containsExactly("REVISES old: has the same address, " + address);
  }

  @Test
  void onEqualDatesTheLaterArrivalIsTheLaterState() {
    String address = "https://lamp.example/ferry";
    assertThat(
            edges(
                state("z", COPY).canonical(address).published("2026-03-02"),
                state("a", COPY + " It sailed.").canonical(address).published("2026-03-02")))
        .singleElement()
        .asString()
        .startsWith("REVISES z");
  }

  @Test
  void thatAPageIsGoneIsTheStateAfterAllThatArrivedBefore() {
    String address = "https://lamp.example/ferry";
    assertThat(
            edges(
                state("new", COPY + " It sailed.").canonical(address).published("2026-03-03"),
                state("old", COPY).canonical(address).published("2026-03-02"),
                Dispatch.gone("none", address)))
        .containsExactly(
            "REVISES old: has the same address, " + address,
            "REVISES new: its page is gone for good (410), " + address);
    assertThat(
            edges(
                state("a", COPY).canonical(address).published("2026-03-03"),
                Dispatch.gone("none", address),
                state("b", COPY + " It sailed.").canonical(address).published("2026-03-02")))
        .containsExactly(
            "REVISES a: its page is gone for good (410), " + address,
            "REVISES none: its page is back, " + address);
  }

  @Test
  void thatAPageIsGoneIsNothingWhereNobodyHadIt() {
    String address = "https://lamp.example/ferry";
    assertThat(
            edges(
                Dispatch.gone("none", address),
                state("a", COPY).canonical(address),
                state("b", COPY).canonical("https://lamp.example/other"),
                Dispatch.gone("more", "https://lamp.example/third")))
        .isEmpty();
  }

  @Test
  void aPageOfAnotherHostIsNoStateOfTheArticleThatItNamesAsItsOwn() {
    String address = "https://lamp.example/ferry";
    Dispatch forged = state("forged", "The Lamp takes it all back. " + COPY).canonical(address);
    assertThat(
            edges(
                state("a", COPY).canonical(address),
                forged.url("https://rogue.example/ferry"),
                Dispatch.gone("none", "https://rogue.example/ferry")))
        .containsExactly(
            "REVISES forged: its page is gone for good (410), https://rogue.example/ferry");
    assertThat(
            edges(
                state("a", COPY).canonical(address),
                state("b", COPY + " It sailed.")
                    .canonical(address)
                    .url("https://amp.lamp.example/ferry")))
        .containsExactly("REVISES a: has the same address, " + address);
  }

  @Test
  void aPageOfAnotherHostIsNeverTheOriginalOfTheArticleThatItNames() {
    String address = "https://lamp.example/ferry";
    Report forged =
        state("forged", COPY)
            .outlet("The Rogue")
            .canonical(address)
            .url("https://rogue.example/ferry")
            .published("2026-03-01")
            .report();
    Report own = state("own", COPY).canonical(address).published("2026-03-02").report();
    assertThat(Tracer.roots(List.of(forged, own)))
        .containsEntry("own", "own")
        .containsEntry("forged", "own");
  }

  @Test
  void aTeaserNeverFollowsTheArticle() {
    String address = "https://lamp.example/ferry";
    String teaser = COPY.substring(0, COPY.indexOf(" tugs tried"));
    assertThat(
            edges(
                state("page", COPY).canonical(address), state("entry", teaser).canonical(address)))
        .singleElement()
        .asString()
        .startsWith("REVISES entry");
  }

  @Test
  void withoutAnAddressTheWordsDecide() {
    assertThat(edges(state("a", COPY), state("b", COPY + " It sailed at noon.")))
        .containsExactly("REVISES a: still has most of its words");
    assertThat(
            edges(state("a", COPY), state("b", "A crane fell in Lestov. " + COPY.substring(0, 60))))
        .isEmpty();
    assertThat(edges(state("a", COPY), state("b", COPY).outlet("The Post"))).isEmpty();
    assertThat(
            edges(
                state("a", COPY).published("2026-03-02"), state("b", COPY).published("2026-03-20")))
        .isEmpty();
    // two addresses are two articles: that one copies the other is lineage
    assertThat(
            edges(
                state("a", COPY).canonical("https://lamp.example/1"),
                state("b", COPY).canonical("https://lamp.example/2")))
        .isEmpty();
  }

  @Test
  void statesOfOneArticleAreNoCopiesOfEachOther() {
    Report first = state("a", COPY).report();
    Report second = state("b", COPY + " It sailed at noon.").report();
    Tracer tracer = new Tracer(Revisions.among(List.of(first, second)));
    assertThat(tracer.trace(first)).isEmpty();
    assertThat(tracer.trace(second).stream().map(Lineage::kind))
        .containsExactly(Lineage.Kind.REVISES);
  }
}
