package org.copytaster.desk.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.desk.store.Saying;
import org.junit.jupiter.api.Test;

/// Reprints of a quotation are shown as what they are: one thing said.
class SaidTest {
  private static Saying saying(String report, String story, String form, String words) {
    return new Saying(
        report,
        "s1",
        story,
        "The " + report,
        null,
        "Mara Voss",
        "said",
        form,
        "asserted",
        "none",
        words,
        0,
        9);
  }

  @Test
  void reprintsOfOneQuotationAreShownOnceInTheFullestCut() {
    List<Said> said =
        Said.of(
            List.of(
                saying("Post", "x", "direct", "“The pier has been unsafe since May,”"),
                saying("Lamp", "x", "direct", "“The pier has been unsafe since May, and we knew,”"),
                saying("Wire", "x", "direct", "“Nobody will be dismissed over it.”")));
    assertThat(said).hasSize(2);
    assertThat(said.getFirst().fullest().report()).isEqualTo("Lamp");
    assertThat(said.getFirst().cuts()).extracting(Saying::report).containsExactly("Post", "Lamp");
  }

  @Test
  void theSpeakersOwnWordsGoBeforeALongerParaphrase() {
    List<Said> said =
        Said.of(
            List.of(
                saying("Post", "x", "indirect", "that the pier has been unsafe since last May"),
                saying("Lamp", "x", "direct", "“The pier has been unsafe since May”")));
    assertThat(said).singleElement().extracting(one -> one.fullest().form()).isEqualTo("direct");
  }

  @Test
  void theSameWordsInAnotherStoryAreSaidAgain() {
    String words = "“The pier has been unsafe since May,”";
    assertThat(
            Said.of(
                List.of(
                    saying("Post", "x", "direct", words), saying("Lamp", "y", "direct", words))))
        .hasSize(2);
  }
}
