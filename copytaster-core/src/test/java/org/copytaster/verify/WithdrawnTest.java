package org.copytaster.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.brief.BriefWriter;
import org.copytaster.json.BriefJson;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.copytaster.model.Lineage;
import org.copytaster.model.Modality;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Story;
import org.copytaster.reuse.Revisions;
import org.copytaster.reuse.Tracer;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

/// What has vanished from its source leaves the brief, and is proved to have stood there.
class WithdrawnTest {
  private static final Dispatch FIRST =
      Dispatch.of(
              "first",
              "# Mayor Holm arrested in Orsa",
              "Police arrested Mayor Holm in Orsa today.",
              "The mayor did not answer questions.")
          .outlet("The Lamp");

  /// Two states of one article, the second without the mayor's arrest.
  private static Story revised() {
    Report first = FIRST.report();
    Report second =
        Dispatch.of(
                "second",
                "# Aide of the mayor held in Orsa",
                "Police arrested an aide of the mayor in Orsa today.",
                "The mayor did not answer questions.")
            .outlet("The Lamp")
            .report()
            .withLineage(
                List.of(
                    new Lineage(
                        "first",
                        Lineage.Kind.REVISES,
                        List.of(new Lineage.Trace("has the same address", null, null)))));
    return new Story(
        "st9", List.of(first, second), Map.of("first", "first", "second", "first"), List.of());
  }

  @Test
  void linesOnVanishedSentencesLeaveTheBriefAreMarkedAndProved() {
    Story story = revised();
    Brief brief = new BriefWriter().write(story);
    assertThat(brief.lines().values()).noneMatch(line -> line.text().contains("Holm"));
    assertThat(brief.withdrawn())
        .isNotEmpty()
        .allMatch(line -> line.evidence().getFirst().report().equals("first"))
        .noneMatch(line -> line.text().contains("did not answer"));
    Verification proof = new Verifier(Shelf.of(story)).verify(brief);
    assertThat(proof.failures()).isEmpty();
    assertThat(proof.lines()).isEqualTo(brief.lines().size() + brief.withdrawn().size());
  }

  @Test
  void aLineIsNotWithdrawnThatStillStands() {
    Story story = revised();
    Brief brief = new BriefWriter().write(story);
    Article first = FIRST.report().article();
    int start = first.text().indexOf("The mayor did");
    Line stands =
        new Line(
            "The mayor did not answer questions.",
            List.of(Evidence.of(first, new Span(start, start + 35), null)),
            null,
            null,
            null,
            List.of("The Lamp"),
            1,
            Modality.ASSERTED,
            null);
    Brief forged =
        new Brief(
            brief.story(),
            brief.title(),
            brief.deck(),
            brief.section(),
            brief.updated(),
            brief.picture(),
            brief.sections(),
            brief.disputes(),
            brief.timeline(),
            brief.takeaway(),
            brief.sources(),
            brief.roots(),
            brief.related(),
            List.of(stands));
    assertThat(new Verifier(Shelf.of(story)).verify(forged).failures())
        .singleElement()
        .asString()
        .contains("st9 withdrawn[0]", "still stand in the newest revision, second");
  }

  private static Story withdrawn(String... alsoThere) {
    List<Report> arrived = new ArrayList<>();
    arrived.add(
        Dispatch.of(
                "v1",
                "# Mayor of Orsa held over bribes",
                "Police in Orsa held Mayor Holm over bribes on Monday, a clerk said.")
            .outlet("The Lamp")
            .published("2026-03-02")
            .canonical("https://lamp.example/mayor")
            .report());
    for (String words : alsoThere)
      arrived.add(
          Dispatch.of("post", "# Police at the town hall of Orsa", words)
              .outlet("The Post")
              .published("2026-03-02")
              .report());
    arrived.add(Dispatch.gone("v2", "https://lamp.example/mayor").report());
    Tracer tracer = new Tracer(Revisions.among(arrived));
    return new Story(
        "st1",
        arrived.stream().map(report -> report.withLineage(tracer.trace(report))).toList(),
        Map.of("v2", "v1"),
        List.of());
  }

  @Test
  void whatStoodOnAPageThatIsGoneIsWithdrawnAndProved() {
    Story story = withdrawn("Police entered the town hall of Orsa on Monday, the council said.");
    Brief brief = new BriefWriter().write(story);
    assertThat(brief.title().text()).isEqualTo("Police at the town hall of Orsa");
    assertThat(brief.lines().values()).noneMatch(line -> line.text().contains("Holm"));
    assertThat(brief.withdrawn()).anyMatch(line -> line.text().contains("Holm"));
    assertThat(brief.roots()).isEqualTo(2);
    Verification proof = new Verifier(Shelf.of(story)).verify(brief);
    assertThat(proof.failures()).isEmpty();
  }

  @Test
  void aStoryWhoseOnlyPageIsGoneSaysSoAndNothingElse() {
    Story story = withdrawn();
    Brief brief = new BriefWriter().write(story);
    assertThat(brief.title().text()).isEqualTo("Withdrawn: Mayor of Orsa held over bribes");
    assertThat(brief.lines()).hasSize(1);
    assertThat(brief.sections()).isEmpty();
    assertThat(brief.withdrawn()).anyMatch(line -> line.text().contains("held over bribes"));
    assertThat(BriefJson.parse(BriefJson.write(brief))).isEqualTo(brief);
    assertThat(new Verifier(Shelf.of(story)).verify(brief).failures()).isEmpty();
    // a brief that withdraws what still stands is no proof
    Story standing = new Story("st1", story.reports().subList(0, 1), Map.of(), List.of());
    Brief forged =
        new Brief(
            "st1",
            brief.title(),
            null,
            null,
            brief.updated(),
            null,
            List.of(),
            List.of(),
            List.of(),
            null,
            new BriefWriter().write(standing).sources(),
            1,
            List.of());
    assertThat(new Verifier(Shelf.of(standing)).verify(forged).failures())
        .anyMatch(failure -> failure.reason().contains("no later revision of v1"));
  }
}
