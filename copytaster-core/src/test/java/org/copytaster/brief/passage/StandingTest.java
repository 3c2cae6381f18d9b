package org.copytaster.brief.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.testing.Dispatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {
  private static Passage passage(String sentence) {
    return Passages.of(Dispatch.of("a", sentence).report(), 2026).getFirst();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police in Orsa arrested three men on Monday evening.",
        "It was not clear who had fired first at the bridge.",
        "A nurse said she had heard the keel break.",
        "One of the guards was carried across the river."
      })
  void aSentenceThatNeedsNothingStandsAlone(String sentence) {
    assertThat(Standing.standsAlone(passage(sentence))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was carried across the river on Monday.",
        "It's a friendship of Orsa and Vik from the last century.",
        "There’s a lot at stake because Orsa has the largest harbour.",
        "But nobody came to help the town.",
        "The union, however, went on with the strike.",
        "Pickets would be lifted at six on Friday, a day earlier than planned, he said.",
        "Asked about the threat, she said that nobody had read it.",
        "The mayor thinks dozens of people are alive because of that.",
        "In addition, the bridge was closed for the night."
      })
  void aSentenceThatPointsBackDoesNot(String sentence) {
    assertThat(Standing.standsAlone(passage(sentence))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Who fired first at the Kolm bridge on Monday?",
        "Sign up for our daily newsletter and never miss a story.",
        "“We heard the guns and nobody slept all night.",
        "Read more about the harbour bridge in our dossier.",
        "Too short."
      })
  void aQuestionAnAdvertisementOrHalfAQuotationIsNotPrinted(String sentence) {
    assertThat(
            Passages.of(Dispatch.of("a", sentence).report(), 2026).stream()
                .anyMatch(Standing::isPrintable))
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Stay with us all day as more comes in from Orsa.",
        "Our Nadia Osmanova met some people in Orsa who guard the harbour.",
        "I am in the travel trade, which lost half of its guests.",
        "The council spends what you and your neighbours have earned.",
        "It has been like this in Orsa for decades!",
        "May 2, 2026 at 1:35 pm Thursday.",
        "Thursday, 8 January 2026, or Friday, 9 January 2026, or later."
      })
  void aColumnALetterATranscriptAndADateAreNotReporting(String sentence) {
    assertThat(Standing.standsAlone(passage(sentence))).isFalse();
  }

  @org.junit.jupiter.api.Test
  void norIsWhatATranscriptsSpeakerSays() {
    String transcript =
        "The bridge of Orsa is shut tonight. MARTIN: Well, in other news the ferry sails.";
    assertThat(Passages.of(Dispatch.of("a", transcript).report(), 2026))
        .last()
        .satisfies(said -> assertThat(Standing.standsAlone(said)).isFalse());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor told the council “we have you to thank” on Monday.",
        "A bomb of World War I was found in the harbour on Monday.",
        "US troops left the harbour of Orsa on Monday."
      })
  void whatIsQuotedMayBePersonal(String sentence) {
    assertThat(Standing.standsAlone(passage(sentence))).isTrue();
  }

  @org.junit.jupiter.api.Test
  void theDatelineIsLeftOut() {
    assertThat(passage("SANTA BRISA (Halyard) – Rescuers reached the town on Monday.").text())
        .isEqualTo("Rescuers reached the town on Monday.");
    assertThat(passage("IMBAR, March 3 - Sorakia denied that it had fired on Monday.").text())
        .isEqualTo("Sorakia denied that it had fired on Monday.");
  }
}
