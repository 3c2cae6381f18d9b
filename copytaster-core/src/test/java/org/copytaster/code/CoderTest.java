package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Event;
import org.junit.jupiter.api.Test;

class CoderTest {

  @Test
  void activeVerbTakesSubjectAndObject() {
    assertThat(Coding.of("Rebels attacked a police station in the north.").rows())
        .containsExactly("ASSAULT asserted: Rebels > police station");
  }

  @Test
  void passiveVerbTakesTheByPhraseAsActor() {
    assertThat(Coding.of("Nicolas Maduro was captured by US commandos on Saturday.").rows())
        .containsExactly("ASSAULT-abduct asserted: US commandos > Nicolas Maduro");
  }

  @Test
  void nominalEventTakesOfPhraseAsRecipient() {
    assertThat(Coding.of("The capture of Maduro by US commandos surprised many.").rows())
        .containsExactly("ASSAULT-abduct asserted: US commandos > Maduro");
  }

  @Test
  void theControlledVerbHasTheObjectAsActor() {
    assertThat(Coding.of("The president ordered troops to withdraw from the border.").rows())
        .anyMatch(row -> row.startsWith("REQUEST-yield asserted: president > troops"));
  }

  @Test
  void thoseWhoDieInAnActWereHitByWhoeverOwnsIt() {
    assertThat(Coding.of("Three people died in police firing in the old city.").rows())
        .contains("ASSAULT asserted: police > Three people");
  }

  @Test
  void theClauseThatTellsHowTellsWhoDidIt() {
    assertThat(Coding.of("Four villagers were killed when gunmen opened fire on a bus.").rows())
        .contains("ASSAULT asserted: gunmen > Four villagers");
  }

  @Test
  void aHeadlineLeavesOutTheAuxiliary() {
    assertThat(Coding.of("Two soldiers killed in raid on army base").rows())
        .contains("ASSAULT asserted:  > Two soldiers");
  }

  @Test
  void aStrikeIsAgainstThoseOfWhomItDemandsSomething() {
    assertThat(
            Coding.of(
                    "Miners continued their hunger strike to demand the resignation of the prime"
                        + " minister.")
                .rows())
        .anyMatch(row -> row.equals("PROTEST-hunger asserted: Miners > prime minister"));
  }

  @Test
  void whatIsReturnedHasAnObject() {
    assertThat(Coding.of("The students had returned from a trip to Kenya.").rows())
        .noneMatch(row -> row.startsWith("RETREAT"));
  }

  @Test
  void nobodyIsHitWhereHerdsAreSlaughteredAndDiseasesFought() {
    assertThat(Coding.of("Egypt slaughtered 400,000 pigs. The army fought the flu.").rows())
        .noneMatch(row -> row.startsWith("ASSAULT"));
  }

  @Test
  void negatedEventIsKeptAsNegated() {
    assertThat(Coding.of("Israel did not attack Syria.").rows())
        .containsExactly("ASSAULT negated: Israel > Syria");
  }

  @Test
  void sportIsNoAssault() {
    assertThat(
            Coding.of(
                    "Arsenal attacked Chelsea from the first minute of the match and scored a"
                        + " goal.")
                .rows())
        .isEmpty();
  }

  @Test
  void oneHappeningToldTwiceIsOneEventWithTwoTriggers() {
    Coding coding =
        Coding.of(
            "Police arrested John Smith on Monday. The arrest of Smith by police was filmed.");
    assertThat(coding.events()).hasSize(1);
    assertThat(coding.events().getFirst().trigger()).hasSizeGreaterThan(1);
  }

  @Test
  void actorAndActOfDifferentSentencesAreNotPutTogether() {
    for (Event event :
        Coding.of("Russia held elections. A bomb exploded. Twelve people were killed.").events())
      assertThat(event.actors()).isEmpty();
  }
}
