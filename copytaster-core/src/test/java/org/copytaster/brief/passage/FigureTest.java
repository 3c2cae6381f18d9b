package org.copytaster.brief.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ilya Brandt, who built the harbour bridge of Orsa, has died at 75.",
        "Ilya Brandt, 75, has died in a hotel in Orsa.",
        "The yard paid $300,000 in all to the families of the dead."
      })
  void anAgeOrASumIsNoTollOfTheDead(String sentence) {
    assertThat(Figure.in(sentence)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two helicopters began moving the injured to the hospital of Orsa.",
        "The driver was wounded four times before the guard fell.",
        "Three men charged in the death of a teacher from Orsa.",
        "The flu leads to more than 30,000 deaths every year.",
        "The flu kills up to 500,000 people in an average year."
      })
  void whatIsNotCountedAmongTheVictimsIsNoToll(String sentence) {
    assertThat(Figure.in(sentence)).isEmpty();
  }

  private static Figure one(String text) {
    assertThat(Figure.in(text)).as(text).hasSize(1);
    return Figure.in(text).getFirst();
  }

  @Test
  void aTollIsReadBeforeAndBehindItsWord() {
    for (String text :
        new String[] {
          "At least 14 people were killed in the valley.",
          "The quake killed at least 14 people.",
          "The service put the number of dead at 14.",
          "Quake toll rises to 14",
          "The death toll rose from 9 to 14 on Tuesday.",
          "Fourteen people are dead."
        }) assertThat(one(text)).isEqualTo(new Figure(Measure.KILLED, "14", Set.of()));
  }

  @Test
  void whoKillsHasTheNumberBehindIt() {
    assertThat(one("He shot three men in Orsa, killing two."))
        .isEqualTo(new Figure(Measure.KILLED, "2", Set.of()));
  }

  @Test
  void howOldTheDeadWereIsNoCount() {
    assertThat(Figure.in("The army named the dead as Goran Petrek, 29, and Danil Sova, 20."))
        .isEmpty();
    assertThat(Figure.in("The dead soldier was Idris Nazar, 23.")).isEmpty();
  }

  @Test
  void aPartOfACountIsNoCount() {
    for (String text :
        new String[] {
          "They were shot at, and two of them are dead.",
          "Ten of the dead are police officers.",
          "The virus may be responsible for a further 48 deaths in Orsa.",
          "Another 12 people died in Orsa overnight.",
          "In Orsa 12 more people were killed."
        }) assertThat(Figure.in(text)).as(text).isEmpty();
  }

  @Test
  void twoMeasuresKeepTheirOwnNumbers() {
    assertThat(Figure.in("14 people were killed and 200 were injured."))
        .containsExactlyInAnyOrder(
            new Figure(Measure.KILLED, "14", Set.of()),
            new Figure(Measure.INJURED, "200", Set.of()));
  }

  @Test
  void guardsAndCiviliansAreNotCountedTogether() {
    Figure guards = one("Two border guards were killed.");
    Figure people = one("Five people were killed.");
    assertThat(guards.countsTheSame(people)).isFalse();
  }

  @Test
  void theGroupIsThatOfTheWholeSentence() {
    assertThat(Figure.in("Two border guards died and three were hurt."))
        .allMatch(figure -> figure.of().equals(Set.of("guard")));
  }

  @Test
  void twoTollsInOneSentenceAreNoClaimOfEither() {
    assertThat(Figure.in("Twelve people died in Orsa and 5 people died in Lund.")).isEmpty();
  }

  @Test
  void yearsAgesAndDistancesAreNoTolls() {
    assertThat(Figure.in("In 1974 people died here, 14 kilometres from the dead forest."))
        .isEmpty();
  }

  @Test
  void aNumberBeyondASemicolonBelongsElsewhere() {
    assertThat(one("Officials count 14 dead and expect more; three provinces are cut off."))
        .isEqualTo(new Figure(Measure.KILLED, "14", Set.of()));
  }
}
