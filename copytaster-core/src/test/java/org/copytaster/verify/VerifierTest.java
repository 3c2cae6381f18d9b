package org.copytaster.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
import org.copytaster.model.Modality;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.Story;
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

  private static Verification verify(Brief brief) {
    return new Verifier(Shelf.of(STORY)).verify(brief);
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
    Function<Brief.SourceListing, Optional<Article>> archive = Shelf.of(STORY);
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
    Function<Brief.SourceListing, Optional<Article>> archive = Shelf.of(STORY);
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
      assertThat(new Verifier(Shelf.of(story)).verify(brief).failures())
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
}
