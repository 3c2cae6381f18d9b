package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Event;
import org.junit.jupiter.api.Test;

/// Actor, act and recipient come from one clause or from words that link their clauses.
class StitchingTest {

  @Test
  void twoSentencesAreNotStitched() {
    Coding coding = Coding.of("Russia held elections. Twelve people were killed in Mali.");
    for (Event event : coding.events())
      if (event.type().name().equals("ASSAULT")) assertThat(event.actors()).isEmpty();
  }

  @Test
  void theSpeakerIsNotTheDoer() {
    assertThat(Coding.of("Moscow said Ukrainian forces attacked a bridge.").rows())
        .anyMatch(row -> row.startsWith("ASSAULT asserted: Ukrainian forces >"))
        .noneMatch(row -> row.startsWith("ASSAULT asserted: Moscow"));
  }

  @Test
  void whatOthersSayIsTheirs() {
    Event event = Coding.of("Moscow said Ukrainian forces attacked a bridge.").events().getFirst();
    assertThat(event.statement()).isNotNull();
  }

  @Test
  void twoClausesKeepTheirOwnActors() {
    assertThat(Coding.of("Police arrested two men, and protesters burned a car.").rows())
        .contains("COERCE-arrest asserted: Police > two men");
  }

  @Test
  void aRelativeClauseHangsOnItsNoun() {
    assertThat(Coding.of("The rebels who kidnapped the priest met the president on Friday.").rows())
        .anyMatch(row -> row.startsWith("ASSAULT-abduct asserted: rebels > priest"));
  }

  @Test
  void sharedSubjectIsTheSame() {
    assertThat(Coding.of("The army captured the rebels and shelled the village.").rows())
        .anyMatch(row -> row.startsWith("ASSAULT-heavy-weapons asserted: army"));
  }

  @Test
  void bothSidesOfAMeetingAct() {
    assertThat(Coding.of("France and Germany held talks on Monday.").rows())
        .anyMatch(row -> row.startsWith("CONSULT asserted: France + Germany"));
  }

  @Test
  void apronounIsItsSpeaker() {
    assertThat(Coding.of("The president said he would meet the rebels on Friday.").rows())
        .anyMatch(row -> row.matches("AGREE future: (The )?president > rebels"));
  }

  @Test
  void aByPhraseWithoutAnActorStaysSilent() {
    assertThat(Coding.of("The minister was killed on Monday.").events().getFirst().actors())
        .isEmpty();
  }

  @Test
  void oneHappeningToldFiveTimesIsOneEvent() {
    Coding coding =
        Coding.of(
            "Gunmen kidnapped John Smith on Monday. Smith was kidnapped by gunmen in Lagos. "
                + "The kidnapping of Smith was filmed. Gunmen had abducted Smith near his home. "
                + "The abduction of Smith by gunmen shocked the city.");
    assertThat(coding.events().stream().filter(e -> e.type().name().equals("ASSAULT"))).hasSize(1);
    assertThat(coding.events().getFirst().trigger()).hasSizeGreaterThanOrEqualTo(5);
  }
}
