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
}
