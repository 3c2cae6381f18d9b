package org.copytaster.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.copytaster.model.Statement;
import org.copytaster.model.Story;
import org.copytaster.reuse.Revisions;
import org.copytaster.reuse.Tracer;
import org.copytaster.testing.Dispatch;
import org.copytaster.testing.RandomStories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerifierTest {
  private static final Story STORY =
      new Story(
          "st1",
          List.of(
              Dispatch.of(
                      "alpha",
                      "# Ferry runs aground off Holm",
                      "> The ferry Astrid ran aground off Holm early on Friday.",
                      "“We heard the keel break,” said Lena Hoff, a nurse from Orsa.",
                      "Rescue boats took all passengers to the harbour of Lund before noon.")
                  .published("2026-03-02")
                  .person("e1", "Lena Hoff", "a nurse from Orsa")
                  .says(
                      Statement.Form.DIRECT,
                      "Lena Hoff, a nurse from Orsa",
                      "e1",
                      Modality.ASSERTED,
                      "“We heard the keel break,”")
                  .report(),
              Dispatch.of(
                      "beta",
                      "# Passengers of ferry safe",
                      "The captain had warned of shallow water, harbour master Ole Dahl said.")
                  .report()),
          Map.of(),
          List.of());

  private static Function<Brief.SourceListing, Optional<Article>> archive(Story story) {
    Map<String, Article> byOrigin = new HashMap<>();
    for (Report report : story.reports()) byOrigin.put(report.article().origin(), report.article());
    return listing -> Optional.ofNullable(byOrigin.get(listing.origin()));
  }

  private static Verification verify(Brief brief) {
    return new Verifier(archive(STORY)).verify(brief);
  }

  private static Brief brief() {
    return new BriefWriter().write(STORY);
  }

  /// The brief with its deck changed.
  private static Brief withDeck(UnaryOperator<Line> change) {
    Brief brief = brief();
    Line deck = brief.deck();
    return new Brief(
        brief.story(),
        brief.title(),
        deck == null ? null : change.apply(deck),
        brief.section(),
        brief.updated(),
        brief.picture(),
        brief.sections(),
        brief.disputes(),
        brief.timeline(),
        brief.takeaway(),
        brief.sources(),
        brief.roots(),
        brief.related());
  }

  private static Line line(Line line, String text, List<Evidence> evidence) {
    return new Line(
        text,
        evidence,
        line.template(),
        line.statement(),
        line.event(),
        line.outlets(),
        line.roots(),
        line.modality(),
        line.day());
  }

  private static Brief withQuotation(UnaryOperator<Line> change) {
    Brief brief = brief();
    List<Brief.Section> sections = new ArrayList<>();
    for (Brief.Section section : brief.sections())
      sections.add(
          new Brief.Section(
              section.kind(),
              section.heading(),
              section.headed(),
              section.lines().stream()
                  .map(line -> line.template() == null ? line : change.apply(line))
                  .toList()));
    return new Brief(
        brief.story(),
        brief.title(),
        brief.deck(),
        brief.section(),
        brief.updated(),
        brief.picture(),
        sections,
        brief.disputes(),
        brief.timeline(),
        brief.takeaway(),
        brief.sources(),
        brief.roots(),
        brief.related());
  }

  private static void assertFails(Brief brief, String place, String reason) {
    Verification result = verify(brief);
    assertThat(result.isProved()).isFalse();
    assertThat(result.failures())
        .anySatisfy(failure -> {
          assertThat(failure.place()).isEqualTo(place);
          assertThat(failure.reason()).contains(reason);
        });
  }

  @Test
  void anUntouchedBriefIsProved() {
    Verification result = verify(brief());
    assertThat(result.failures()).isEmpty();
    assertThat(result.summary())
        .isEqualTo(result.lines() + " lines, " + result.lines() + " attested, 0 failed");
    assertThat(brief().lines().values()).anyMatch(line -> line.template() != null);
  }

  @Test
  void aChangedWordIsCaught() {
    assertFails(
        withDeck(line -> line(line, line.text().replace("Friday", "Sunday"), line.evidence())),
        "deck",
        "line reads <The ferry Astrid ran aground off Holm early on Sunday.> but");
  }

  @Test
  void aWordChangedInLineAndEvidenceAlikeIsCaught() {
    assertFails(
        withDeck(line -> {
          Evidence old = line.evidence().getFirst();
          String words = old.quote().replace("Friday", "Sunday");
          Evidence forged =
              new Evidence(
                  old.report(), old.revision(), old.span(), Evidence.hash(words), words, null);
          return line(line, words, List.of(forged));
        }),
        "deck",
        "not <The ferry Astrid ran aground off Holm early on Sunday.>");
  }

  @Test
  void aMovedSpanIsCaught() {
    assertFails(
        withDeck(line -> {
          Evidence old = line.evidence().getFirst();
          Span moved = new Span(old.span().start() + 1, old.span().end() + 1);
          Evidence forged =
              new Evidence(old.report(), old.revision(), moved, old.sha256(), old.quote(), null);
          return line(line, line.text(), List.of(forged));
        }),
        "deck",
        "reads <");
  }

  @Test
  void aSpanPastTheEndIsCaughtAndNotThrown() {
    assertFails(
        withDeck(line -> {
          Evidence old = line.evidence().getFirst();
          Evidence forged =
              new Evidence(
                  old.report(),
                  old.revision(),
                  new Span(5, 99_999),
                  old.sha256(),
                  old.quote(),
                  null);
          return line(line, line.text(), List.of(forged));
        }),
        "deck",
        "ends after the text");
  }

  @Test
  void aSwappedReportIsCaught() {
    assertFails(
        withDeck(line -> {
          Evidence old = line.evidence().getFirst();
          Evidence forged =
              new Evidence("beta", old.revision(), old.span(), old.sha256(), old.quote(), null);
          return line(line, line.text(), List.of(forged));
        }),
        "deck",
        "revision of beta is");
  }

  @Test
  void aReportThatIsNotListedIsCaught() {
    assertFails(
        withDeck(line -> {
          Evidence old = line.evidence().getFirst();
          Evidence forged =
              new Evidence("gamma", old.revision(), old.span(), old.sha256(), old.quote(), null);
          return line(line, line.text(), List.of(forged));
        }),
        "deck",
        "report gamma is not among the sources");
  }

  @Test
  void aMissingSourceIsNamedAndFailsItsLines() {
    Function<Brief.SourceListing, Optional<Article>> archive = archive(STORY);
    Verification result =
        new Verifier(listing ->
            listing.origin().equals("test:alpha") ? Optional.empty() : archive.apply(listing))
            .verify(brief());
    assertThat(result.failures().stream().map(Verification.Failure::toString))
        .contains(
            "[st1 source alpha] is gone: nothing can be read at test:alpha",
            "[st1 deck] report alpha cannot be read again at test:alpha");
    assertThat(result.attested()).isLessThan(result.lines());
  }

  @Test
  void aSourceThatChangedSinceIsCaught() {
    Article other = Dispatch.of("alpha", "# Ferry runs aground off Lund").article();
    Function<Brief.SourceListing, Optional<Article>> archive = archive(STORY);
    Verification result =
        new Verifier(listing ->
            listing.origin().equals("test:alpha") ? Optional.of(other) : archive.apply(listing))
            .verify(brief());
    assertThat(result.failures())
        .anyMatch(f -> f.place().equals("source alpha") && f.reason().startsWith("revision is"));
  }

  @Test
  void aChangedTemplateLineIsCaught() {
    Brief brief = withQuotation(l -> line(l, l.text().replace("nurse", "doctor"), l.evidence()));
    assertFails(brief, "reaction[0]", "but its evidence gives <Lena Hoff, a nurse from Orsa: “");
  }

  @Test
  void quotationMarksAroundAParaphraseAreCaught() {
    assertFails(
        withDeck(line -> line(line, "“" + line.text() + "”", line.evidence())),
        "deck",
        "line reads <“The ferry");
    assertFails(
        withDeck(line -> {
          Evidence old = line.evidence().getFirst();
          String words = "“" + old.quote() + "”";
          Evidence forged =
              new Evidence(
                  old.report(), old.revision(), old.span(), Evidence.hash(words), words, null);
          return line(line, words, List.of(forged));
        }),
        "deck",
        "reads <");
  }

  @Test
  void aSpeakerFromAnotherReportIsCaught() {
    Article beta = STORY.reports().getLast().article();
    int at = beta.text().indexOf("Ole Dahl");
    Evidence speaker = Evidence.of(beta, new Span(at, at + 8), "source");
    assertFails(
        withQuotation(line -> {
          List<Evidence> evidence = new ArrayList<>(line.evidence());
          evidence.set(0, speaker);
          return line(line, line.text().replace("Lena Hoff", "Ole Dahl"), evidence);
        }),
        "reaction[0]",
        "template is filled from several reports: [beta, alpha]");
  }

  @Test
  void rootsThatTheEvidenceDoesNotHaveAreCaught() {
    assertFails(
        withDeck(line ->
            new Line(
                line.text(),
                line.evidence(),
                null,
                line.statement(),
                line.event(),
                List.of("The alpha", "The beta"),
                2,
                line.modality(),
                line.day())),
        "deck",
        "outlets are given as [The alpha, The beta] but the evidence has [The alpha]");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void everyLineOfEveryBriefIsProvedFromItsJson(long seed) {
    RandomStories random = new RandomStories(seed);
    for (int i = 0; i < 60; i++) {
      Story story = random.next();
      Brief brief = BriefJson.parse(BriefJson.write(new BriefWriter().write(story)));
      assertThat(new Verifier(archive(story)).verify(brief).failures())
          .as("seed %d, story %d", seed, i)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14})
  void noQuotationMarkIsPrintedThatIsNotInTheEvidence(long seed) {
    RandomStories random = new RandomStories(seed);
    for (int i = 0; i < 60; i++)
      for (Line line : new BriefWriter().write(random.next()).lines().values())
        assertThat(marks(line.text()))
            .as("seed %d, story %d: %s", seed, i, line.text())
            .isEqualTo(
                line.evidence().stream()
                    .filter(e -> !Line.ALSO.equals(e.slot()))
                    .mapToLong(e -> marks(e.quote()))
                    .sum());
  }

  private static long marks(String text) {
    return text.chars().filter(c -> "\"“”«»„".indexOf(c) >= 0).count();
  }

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
    Verification proof = new Verifier(archive(story)).verify(brief);
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
    assertThat(new Verifier(archive(story)).verify(forged).failures())
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
    Verification proof = new Verifier(archive(story)).verify(brief);
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
    assertThat(new Verifier(archive(story)).verify(brief).failures()).isEmpty();
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
    assertThat(new Verifier(archive(standing)).verify(forged).failures())
        .anyMatch(failure -> failure.reason().contains("no later revision of v1"));
  }
}
