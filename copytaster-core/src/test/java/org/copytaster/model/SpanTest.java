package org.copytaster.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void aSpanCannotEndBeforeItStarts() {
    assertThatThrownBy(() -> new Span(5, 2)).hasMessage("span [5, 2) ends before it starts");
  }

  @Test
  void spansThatTouchDoNotOverlap() {
    assertThat(new Span(0, 3).overlaps(new Span(3, 5))).isFalse();
    assertThat(new Span(0, 4).overlaps(new Span(3, 5))).isTrue();
  }

  @Test
  void theCoveringSpanHoldsAll() {
    assertThat(Span.covering(List.of(new Span(4, 6), new Span(1, 2)))).isEqualTo(new Span(1, 6));
  }

  @Test
  void cuttingPastTheEndNamesBothLengths() {
    assertThatThrownBy(() -> new Span(0, 9).of("short"))
        .hasMessage("span [0, 9) ends after the text of length 5");
  }
}
