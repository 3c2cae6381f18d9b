package org.copytaster.evaluation.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GoalsTest {
  @ParameterizedTest
  @EnumSource(GoldSet.class)
  void noSetIsScoredInSilence(GoldSet set) throws IOException {
    assertThat(new Goals().sets()).contains(set.title());
  }
}
