package org.copytaster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.junit.jupiter.api.Test;

class SentenceSplitterTest {
  private static final SentenceSplitter BY_RULES = new SentenceSplitter((BoundaryModel) null);

  private static List<String> split(String text) {
    return BY_RULES.sentences(text, new Tokenizer().tokens(text), 0).stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }

  @Test
  void aStopBeforeACapitalEndsASentence() {
    assertThat(split("He left. She stayed.")).containsExactly("He left.", "She stayed.");
  }

  @Test
  void titlesInitialsAndAcronymsEndNothing() {
    assertThat(split("Mr. J. Smith of the U.S. State Department met Gen. Lee at 5 p.m. Monday."))
        .hasSize(1);
  }

  @Test
  void anAcronymEndsASentenceBeforeAWordThatBeginsOne() {
    assertThat(split("He flew to the U.S. The talks failed.")).hasSize(2);
    assertThat(split("It began at 5 p.m. Police came.")).hasSize(2);
  }

  @Test
  void quotationMarksThatCloseAfterTheStopBelongToTheSentence() {
    assertThat(split("“We won.” He smiled. \"So be it.\" She left."))
        .containsExactly("“We won.”", "He smiled.", "\"So be it.\"", "She left.");
  }

  @Test
  void aQuestionInsideAQuotationGoesOnWithItsSpeaker() {
    assertThat(split("“Where is it?” Mr Smith asked. “Never!” she said."))
        .containsExactly("“Where is it?” Mr Smith asked.", "“Never!” she said.");
  }

  @Test
  void aDatelineStaysWithItsSentence() {
    assertThat(split("KYIV (Reuters) — Talks began on Monday. They failed."))
        .containsExactly("KYIV (Reuters) — Talks began on Monday.", "They failed.");
  }

  @Test
  void listNumbersEndNothing() {
    assertThat(split("1. Open the door.\n2. Close it."))
        .containsExactly("1. Open the door.", "2. Close it.");
  }

  @Test
  void aHeadlineWithoutAStopEndsAtItsLine() {
    assertThat(split("Talks fail in Geneva\n\nBy our correspondent\n\nThe talks failed."))
        .hasSize(3);
  }

  @Test
  void aLineBrokenByAProgramIsNoEnd() {
    assertThat(
            split(
                "The talks between the two governments were broken off on\n"
                    + "Monday after the minister left the room without\n"
                    + "a word."))
        .hasSize(1);
  }

  @Test
  void aFootnoteStaysWithItsSentence() {
    assertThat(split("It was built in 1901.[3] It burned down."))
        .containsExactly("It was built in 1901.[3]", "It burned down.");
  }

  @Test
  void everyTokenBelongsToExactlyOneSentence() {
    for (long seed = 0; seed < 2_000; seed++) {
      String text = RandomText.of(new Random(seed), 120);
      List<Span> tokens = new Tokenizer().tokens(text);
      int next = 0;
      for (Sentence sentence : BY_RULES.sentences(text, tokens, 0)) {
        assertThat(sentence.firstToken()).as("seed %d", seed).isEqualTo(next);
        assertThat(sentence.endToken()).as("seed %d", seed).isGreaterThan(next);
        assertThat(sentence.span())
            .as("seed %d", seed)
            .isEqualTo(
                new Span(tokens.get(next).start(), tokens.get(sentence.endToken() - 1).end()));
        next = sentence.endToken();
      }
      assertThat(next).as("seed %d", seed).isEqualTo(tokens.size());
    }
  }

  private static List<String> learned(String text) {
    return new SentenceSplitter(org.copytaster.models.BundledShelf::open)
        .sentences(text, new Tokenizer().tokens(text), 0).stream()
            .map(sentence -> sentence.span().of(text))
            .toList();
  }

  @Test
  void aWriterWithoutCapitalsWritesSentencesToo() {
    assertThat(
            learned(
                "i am going out tonight. do you want to come? they are all at the harbour. call me."))
        .containsExactly(
            "i am going out tonight.",
            "do you want to come?",
            "they are all at the harbour.",
            "call me.");
  }

  @Test
  void whatTheRulesKeepTogetherInNewsStaysTogether() {
    for (String sentence :
        List.of(
            "KYIV (Reuters) — Talks began on Monday.",
            "Mr. J. Smith of the U.S. State Department met Gen. Lee at 5 p.m. Monday.",
            "“Where is it?” Mr Smith asked.",
            "The fund (formerly Marl Trust) said it would wait.",
            "He flew to Washington, D.C. for the talks.",
            "The Halyard Courier reported Tuesday that Mara Oduya had resigned."))
      assertThat(learned(sentence)).as(sentence).hasSize(1);
  }

  @Test
  void anOpeningMarkGoesWithWhatItOpens() {
    assertThat(learned("Nobody came, she said. ''It was cold. It was late.''"))
        .containsExactly("Nobody came, she said.", "''It was cold.", "It was late.''");
  }
}
