package org.copytaster.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordingTest {
  @Test
  void aShorterCutIsTheSameUtterance() {
    assertThat(
            same(
                "“The pier was never safe, and they knew it in May.”",
                "“never safe, and they knew it”"))
        .isTrue();
  }

  @Test
  void cutsThatOverlapAreTheSameUtterance() {
    assertThat(
            same(
                "We will count every crate before anything leaves this quay",
                "count every crate before anything leaves this quay, and then we will talk"))
        .isTrue();
  }

  @Test
  void twoTranslationsAreTheSameUtterance() {
    assertThat(
            same(
                "Nobody in this government ordered the soldiers to open fire on fishermen",
                "No member of this government gave soldiers an order to fire at the fishermen; nobody"))
        .isTrue();
  }

  @Test
  void twoUtterancesOnOneMatterAreNotTheSame() {
    assertThat(
            same(
                "The government will not negotiate with the owners of the vessel",
                "The owners of the vessel have until Friday to answer the harbour board"))
        .isFalse();
  }

  @Test
  void threeWordsProveNothing() {
    assertThat(same("of course not", "of course not today")).isFalse();
  }

  @Test
  void nothingIsNotTheSameAsNothing() {
    assertThat(same("", "…")).isFalse();
  }

  private static boolean same(String a, String b) {
    boolean same = Wording.of(a).isSameAs(Wording.of(b));
    assertThat(Wording.of(b).isSameAs(Wording.of(a))).isEqualTo(same);
    return same;
  }
}
