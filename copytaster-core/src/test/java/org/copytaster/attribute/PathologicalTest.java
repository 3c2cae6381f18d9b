package org.copytaster.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.AttributionCandidate;
import org.copytaster.model.Problem;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Copy that nobody would write and everybody gets: no content runs away, nothing throws.
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PathologicalTest {
  private static final int LONGEST_SENTENCE = 400;

  @Test
  void anArticleInsideOneQuotationIsNotOneStatement() {
    String text =
        "“The harbour is open.\n"
            + "The ministry said that the boats were late.\n".repeat(40)
            + "Good night.”";
    assertThat(Desk.statements(text))
        .hasSizeGreaterThan(20)
        .allSatisfy(
            s -> assertThat(Span.covering(s.content()).length()).isLessThan(LONGEST_SENTENCE));
    assertThat(problems(text)).isNotEmpty();
  }

  @Test
  void aMarkThatIsNeverClosedEndsWithItsSentence() {
    String text =
        "Mara Voss said that “the harbour is open. The boats were late. The fort was lost.";
    assertThat(Desk.statements(text))
        .isNotEmpty()
        .allSatisfy(s -> assertThat(Span.covering(s.content()).of(text)).doesNotContain("fort"));
  }

  @Test
  void fiveHundredQuotationsInAParagraphAreRead() {
    String text = "“The boat is late,” said Mara Voss. ".repeat(500).strip();
    assertThat(Desk.statements(text))
        .hasSizeGreaterThan(450)
        .allSatisfy(s -> assertThat(Span.covering(s.content()).length()).isLessThan(80));
  }

  @Test
  void questionsAndAnswersAreTurns() {
    String text =
        "Q: Why was the harbour closed?\n\nA: The water was too high for the boats.\n\nQ: And now?";
    assertThat(Desk.statements(text).stream().map(s -> s.content().getFirst().of(text)))
        .contains("The water was too high for the boats");
  }

  @Test
  void aColonBehindWhichNothingButMarksStandsOpensNothing() {
    for (String marks : List.of("...", "!", "?!", ")", "—", "…"))
      for (String before : List.of("The boats were late, Mara Voss said:", "Mara Voss said: "))
        assertThat(Desk.statements(before + marks))
            .hasSizeLessThan(3)
            .allSatisfy(s ->
                assertThat(Span.covering(s.content()).of(before + marks)).containsPattern("\\w"));
  }

  @Test
  void wordsThatStandTwoSpacesApartAreRead() {
    String text = "Mara Voss told the Harbour  gazette  reporters that the boats were late.";
    assertThat(Desk.statements(text)).isNotEmpty();
  }

  @Test
  void anEmbeddedTweetWithoutAVerbIsNotPublished() {
    String text =
        "pic.example.com/abc “Harbour closed again folks, stay home” — @tellin_port May 3, 2026\n"
            + "The council met on Monday.";
    assertThat(Desk.statements(text)).allSatisfy(s -> assertThat(s.isPublishable()).isFalse());
  }

  @Test
  void aMarkThatOpensTheArticleAndNeverClosesReachesNoFurtherThanItsBlock() {
    String text =
        "“The harbour is shut, Mara Voss said.\n"
            + "The ferry left at noon with nobody.\n".repeat(40);
    for (Statement statement : Desk.statements(text))
      for (Span span : statement.content())
        assertThat(span.end()).isLessThan(text.indexOf('\n') + 1);
  }

  @Test
  void speakersInCapitalsAreTurnsOfATranscript() {
    String text =
        "MR. SMITH: The pier was closed on Monday because it was old.\n"
            + "MS. VOSS: Nobody told the council about that before Friday.\n"
            + "MR. SMITH: That is not what the minutes say.";
    assertThat(Desk.statements(text))
        .extracting(s -> s.source() == null ? "" : s.source().spans().getFirst().of(text))
        .containsExactly("MR. SMITH", "MS. VOSS", "MR. SMITH");
  }

  @Test
  void aThousandOpeningMarksAreSurvivedInTime() {
    assertThat(Desk.statements("“He said “".repeat(1_000))).hasSizeLessThan(1_001);
  }

  @Test
  void aQuotationWithoutAnyVerbIsLeftAlone() {
    assertThat(Desk.statements("“We shall never sell the boats, and we never did.”")).isEmpty();
  }

  @Test
  void onlyMarksAreNoStatements() {
    assertThat(Desk.statements("“”\"\"''«»„“”’’'''\"“ ” ‘ ’")).isEmpty();
    assertThat(Desk.statements("")).isEmpty();
  }

  @Test
  void anyTextGivesSpansInsideItAndTheSameAgain() {
    String[] words = {
      "said", "“", "”", "\"", "'", "Mara Voss", ",", ".", "that", "the boats", "\n", "told",
      "Reuters", ":", "he", "according to", "ministry", "late", "?", "denied", "—", "(", ")", "who",
      "\uD83D\uDE00", "\u202E", "to", "was"
    };
    Random random = new Random(7);
    for (int round = 0; round < 100; round++) {
      StringBuilder builder = new StringBuilder();
      for (int i = 0; i < 60; i++)
        builder
            .append(words[random.nextInt(words.length)])
            .append(random.nextInt(5) == 0 ? "" : " ");
      String text = builder.toString();
      List<Statement> statements = Desk.statements(text);
      assertThat(Desk.statements(text)).isEqualTo(statements);
      for (Statement s : statements)
        for (Span span : s.content()) assertThat(span.of(text)).doesNotContain("\n");
    }
  }

  @Test
  void anyProposalsOfTheNetworkGiveSpansInsideTheText() {
    String text =
        "Mara Voss said: “The boats were late.” She told Reuters that the fort, the port and\n"
            + "the “old harbour were shut, the ministry said in a statement.\nQ: Why? A: Nobody.";
    Article article = Desk.article(text);
    Annotations read = Desk.annotations(article);
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      List<AttributionCandidate> proposals = new ArrayList<>();
      for (int i = 0; i < 4; i++)
        proposals.add(
            new AttributionCandidate(
                spans(random, text), spans(random, text), spans(random, text), 0.9));
      Annotations proposed =
          new Annotations(
              read.tokens(),
              read.sentences(),
              read.mentions(),
              read.entities(),
              read.times(),
              read.places(),
              read.predicates(),
              proposals,
              read.problems());
      for (Statement s : Desk.ATTRIBUTOR.attribute(article, proposed).statements())
        for (Span span : s.content()) assertThat(span.of(text)).doesNotContain("\n");
    }
  }

  private static List<Span> spans(Random random, String text) {
    List<Span> spans = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      int start = random.nextInt(text.length() - 1);
      spans.add(new Span(start, start + 1 + random.nextInt(text.length() - start)));
    }
    return spans;
  }

  private static List<Problem> problems(String text) {
    Article article = Desk.article(text);
    return Desk.ATTRIBUTOR.attribute(article, Desk.annotations(article)).problems();
  }
}
