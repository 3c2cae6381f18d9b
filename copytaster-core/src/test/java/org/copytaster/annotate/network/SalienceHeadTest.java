package org.copytaster.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.copytaster.model.Salience;
import org.junit.jupiter.api.Test;

class SalienceHeadTest {
  private static final List<String> ACT = List.of("act", "0.5", "1", "-2");
  private static final List<String> DOER = List.of("doer", "0", "0", "0.25");
  private static final List<String> TARGET = List.of("target", "-1", "0", "0");
  private static final List<String> MATTER = List.of("matter", "0", "0.0001", "0");

  @Test
  void aWordsStateIsWeighedOnceForEachPartInThousandths() {
    SalienceHead head = new SalienceHead(List.of(ACT, DOER, TARGET, MATTER));
    assertThat(head.of(new float[] {2, 4, 9, 0}, 0)).isEqualTo(new Salience(-5.5, 1, -1, 0));
    assertThat(head.of(new float[] {2, 4, 9, 0}, 1)).isEqualTo(new Salience(9.5, 0, -1, 0.001));
  }

  @Test
  void aTableWithoutAPartSaysWhichOne() {
    assertThatThrownBy(() -> new SalienceHead(List.of(ACT, DOER, MATTER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("target");
  }
}
