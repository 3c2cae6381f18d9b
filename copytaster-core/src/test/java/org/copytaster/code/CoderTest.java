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

  @Test
  void whoSaysThatAnotherIsBehindAWrongAccusesThem() {
    assertThat(
            Coding.of("After the blast, the Kenyan government said Somali rebels were responsible.")
                .rows())
        .contains("ACCUSE-allege asserted: the Kenyan government > Somali rebels");
    assertThat(Coding.of("Kenya said Somali rebels were not behind the blast.").types())
        .doesNotContain("ACCUSE-allege");
    assertThat(Coding.of("Kenya said the Somali government was responsible for roads.").types())
        .doesNotContain("ACCUSE-allege");
  }

  @Test
  void whatIsTalkedAboutIsNoPartyToTheTalks() {
    assertThat(Coding.of("The Turkish president discussed Libya with President Putin.").rows())
        .containsExactly("CONSULT asserted: Turkish president > President Putin");
  }

  @Test
  void whoReceivesAidIsHelpedByWhoeverItComesFrom() {
    assertThat(Coding.of("Ukraine received military aid from the German government.").rows())
        .containsExactly("AID asserted: German government > Ukraine");
  }

  @Test
  void againstWhomIsNotWhere() {
    assertThat(
            Coding.of("Serb forces began an offensive in Bosnia against Croatian rebels.").rows())
        .containsExactly("ASSAULT asserted: Serb forces > Croatian rebels");
  }

  @Test
  void anOfficerWhoTopplesARulerIsNotAlone() {
    assertThat(Coding.of("The army chief overthrew President Mursi of Egypt.").types())
        .contains("PROTEST-demo");
  }

  @Test
  void aDayBetweenItsWordsLeavesATriggerWhole() {
    assertThat(
            Coding.of("The Kenyan government agreed on Monday to send doctors to Uganda.").rows())
        .anyMatch(row -> row.startsWith("AGREE asserted: Kenyan government"));
  }

  @Test
  void aReportSpeaksForThoseWhoseItIsAndDoesNothingElse() {
    assertThat(Coding.of("A U.S. Senate report accused China of spying.").rows())
        .containsExactly("ACCUSE-allege asserted: U.S. Senate > China");
    assertThat(Coding.of("The U.S. Senate report attacked China.").rows())
        .noneMatch(row -> row.startsWith("ASSAULT"));
  }

  @Test
  void whoDidWhatTheRelativeStandsForKilledThoseInIt() {
    assertThat(
            Coding.of("Soldiers raided a camp on Monday in which three villagers were killed.")
                .rows())
        .contains("ASSAULT asserted: Soldiers > three villagers");
    assertThat(
            Coding.of(
                    "Rebels attacked a convoy. A fire in which three villagers were killed spread.")
                .rows())
        .doesNotContain("ASSAULT asserted: Rebels > three villagers");
    assertThat(
            Coding.of(
                    "Soldiers raided a camp of the island's northern fishermen on the western shore of"
                        + " the long lake on Monday in which three villagers were killed.")
                .rows())
        .contains("ASSAULT asserted: Soldiers > three villagers");
  }

  @Test
  void deathsDueToAnActAreOfWhoeverOwnsIt() {
    for (String copy :
        new String[] {
          "The minister reported 77 deaths due to army shelling in the valley.",
          "The minister said 77 deaths took place due to army shelling."
        })
      assertThat(Coding.of(copy).events())
          .anyMatch(row ->
              row.trigger().getFirst().start() == copy.indexOf("deaths")
                  && row.actors().getFirst().spans().getFirst().of(copy).startsWith("army"));
  }
}
