package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.brief.passage.Terms;
import org.junit.jupiter.api.Test;

class RedundancyTest {
  private static Terms terms(String sentence) {
    return Terms.of(sentence);
  }

  @Test
  void theSameOathInOtherWordsIsToldOnce() {
    assertThat(
            Redundancy.retells(
                terms(
                    "Ilya Brandt was sworn in as mayor of Orsa on Friday, two days after his League"
                        + " won the vote, and named a treasurer."),
                terms(
                    "Ilya Brandt, a former pilot, was sworn in as mayor of the harbour town, two days"
                        + " after his League won 12 of the seats.")))
        .isTrue();
  }

  @Test
  void aWalkoutToldTwiceWithOtherCircumstancesIsToldOnce() {
    assertThat(
            Redundancy.retells(
                terms(
                    "Orsa's delegation walked out of four-way talks on herring quotas in Vik on Tuesday"
                        + " evening after rejecting a proposal for 15 per cent, two officials said."),
                terms(
                    "Talks in Vik broke off on Tuesday evening when the delegation of Orsa walked out,"
                        + " the Halyard news agency reported.")))
        .isTrue();
  }

  @Test
  void whoDoesAThingIsNewsBesideThatItIsDone() {
    assertThat(
            Redundancy.retells(
                terms(
                    "Rescuers count 14 dead and expect more; three provinces are under emergency."),
                terms(
                    "President Ilya Brandt declared an emergency in three provinces and was expected"
                        + " to visit the valley on Tuesday.")))
        .isFalse();
  }

  @Test
  void theSamePeopleMayDoTwoThings() {
    assertThat(
            Redundancy.retells(
                terms("Opposition leader Ilya Brandt of the League called on the mayor to resign."),
                terms(
                    "Ilya Brandt, the leader of the League, said the treaty was overdue, and demanded"
                        + " that the works be stopped.")))
        .isFalse();
  }

  @Test
  void aLongerLineSwallowsAShorterOneAndNotTheOtherWayRound() {
    Terms longer =
        terms("Ilya Brandt was sworn in as mayor of Orsa on Friday and named a treasurer.");
    Terms shorter = terms("Ilya Brandt is mayor of Orsa.");
    assertThat(Redundancy.swallows(longer, shorter)).isTrue();
    assertThat(Redundancy.swallows(shorter, longer)).isFalse();
  }
}
