package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What only a parse can tell.
class ParsedCodingTest {

  @Test
  void aVerbBehindAnAppositionHasItsSubjectAndIsNotPassive() {
    assertThat(
            Coding.parsed("Anna Kovar, a former Czech minister, called for sanctions against Iran.")
                .rows())
        .containsExactly("THREATEN-restrict asserted: Anna Kovar > Iran");
  }

  @Test
  void anInfinitiveFarFromItsVerbStillCompletesTheTrigger() {
    assertThat(
            Coding.parsed(
                    "The government ordered the newspaper, which belongs to a small party in the"
                        + " south, to suspend publication.")
                .types())
        .contains("COERCE-restrict");
  }

  @Test
  void theWriterOfALetterThreatensNotTheLetter() {
    assertThat(
            Coding.parsed(
                    "President Trump has sent a letter to the head of the World Bank threatening to"
                        + " cut its funds.")
                .rows())
        .anyMatch(row -> row.startsWith("THREATEN") && row.contains(": President Trump >"));
  }

  @Test
  void whatSomebodyIsOrderedToDoIsARequestedRowOfItsOwn() {
    assertThat(Coding.parsed("The general ordered his men to attack the convoy.").modalities())
        .contains("REQUEST asserted", "ASSAULT requested");
  }

  @Test
  void aDoubtBehindAnActIsNotOfIt() {
    assertThat(
            Coding.parsed(
                    "Police said Milan Beresh shot two officers before more people could be hurt.")
                .modalities())
        .contains("ASSAULT asserted");
  }

  @Test
  void aThingThatIsPickedUpIsNotArrested() {
    assertThat(Coding.parsed("The minister picked up a gun and his coat.").types()).isEmpty();
    assertThat(Coding.parsed("Police picked up two suspects in the capital.").types())
        .contains("COERCE-arrest");
  }

  @Test
  void whereABombWentOffDidNotKill() {
    assertThat(Coding.parsed("The explosions at two embassies in Kenya killed 20 people.").rows())
        .containsExactly("ASSAULT asserted:  > 20 people");
  }
}
