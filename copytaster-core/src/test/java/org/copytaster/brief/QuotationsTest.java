package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.brief.passage.Passages;
import org.copytaster.model.Modality;
import org.copytaster.model.Report;
import org.copytaster.model.Statement;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

/// Which words of a statement are spoken, and who is said to have spoken them.
class QuotationsTest {
  private static final String SENTENCE =
      "\"The timing is bad,\" said Lena Hoff, the director of \"A Quiet Harbour\".";

  private static List<Quotation> quotations() {
    Report report =
        Dispatch.of("a", SENTENCE)
            .person("e1", "Lena Hoff", "the director of")
            .says(
                Statement.Form.DIRECT,
                "Lena Hoff, the director of",
                "e1",
                Modality.ASSERTED,
                "\"The timing is bad,\"",
                "\"A Quiet Harbour\"")
            .report();
    return Quotations.of(report, Passages.of(report, 2026));
  }

  @Test
  void theTitleOfAFilmIsNothingSaid() {
    assertThat(quotations())
        .singleElement()
        .satisfies(one ->
            assertThat(one.content().stream().map(span -> span.of(SENTENCE)))
                .containsExactly("\"The timing is bad,\""));
  }

  @Test
  void aRankIsNotToldTwiceAndAnArticleIsNoRole() {
    for (String role : new String[] {"Lieutenant", "the", "Halyard's"}) {
      String sentence = role + " Lt. Ana Hoff said \"the timing is bad\".";
      Report report =
          Dispatch.of("a", sentence)
              .person("e1", "Lt. Ana Hoff", role)
              .says(
                  Statement.Form.DIRECT,
                  "Lt. Ana Hoff",
                  "e1",
                  Modality.ASSERTED,
                  "\"the timing is bad\"")
              .report();
      assertThat(Quotations.of(report, Passages.of(report, 2026)))
          .as(role)
          .singleElement()
          .extracting(Quotation::role)
          .isNull();
    }
  }

  @Test
  void halfADescriptionIsNoRole() {
    assertThat(quotations()).singleElement().extracting(Quotation::role).isNull();
  }
}
