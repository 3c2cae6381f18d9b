package org.copytaster.brief.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsTest {
  @ParameterizedTest
  @ValueSource(strings = {"What we know", "A long night in Orsa", "Why it matters", "May's choice"})
  void aSubheadIsOne(String line) {
    assertThat(Headings.isHeading(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nov 28, 2025",
        "Thursday, 12 March 2026",
        "Nothing bad will come of it. \"",
        "The council met on Monday.",
        "“We will not",
        ""
      })
  void aDateASentenceOrHalfAQuotationIsNone(String line) {
    assertThat(Headings.isHeading(line)).isFalse();
  }
}
