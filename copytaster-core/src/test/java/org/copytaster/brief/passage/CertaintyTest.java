package org.copytaster.brief.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Modality;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The words alone, where the coders have found nothing.
class CertaintyTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Police arrested three men in Orsa on Monday. | ASSERTED",
        "The sergeant did not know why they had taken it inside. | ASSERTED",
        "The mission could not say who had fired first. | ASSERTED",
        "Duarte conceded on Monday and said she would hand over power. | ASSERTED",
        "A spokeswoman would not say what he would tell the staff. | ASSERTED",
        "The yard said that it had bought advice and would cooperate. | ASSERTED",
        "Brandt would go on to win the regatta of Orsa against Vik. | ASSERTED",
        "The commission will publish its count on Friday. | FUTURE",
        "The minister said he would resign on Friday. | FUTURE",
        "The talks are expected to last until Friday. | FUTURE",
        "Talks on the harbour resume next week. | FUTURE",
        "The merger could cost eleven thousand jobs, the union said. | POSSIBLE",
        "The chemist thinks that burning it would be cheaper. | HYPOTHETICAL",
        "If the truce collapsed, thousands could be forced from their homes. | HYPOTHETICAL",
        "Had he withdrawn, the decision would have fallen to others. | HYPOTHETICAL",
        "The council restored a rule on works that could harm the herons. | ASSERTED",
        "The council must now ask whether the works might harm the herons. | ASSERTED",
        "The council closed the dam, which may have been cracked by the frost. | POSSIBLE",
        "Rebels have reportedly shelled the northern towns. | POSSIBLE",
        "The suspected gunman was seen near the bridge. | POSSIBLE"
      })
  void wordsSayHowSureTheyAre(String sentence, Modality modality) {
    Passage passage = Passages.of(Dispatch.of("a", sentence).report(), 2026).getFirst();
    assertThat(Certainty.of(passage)).isEqualTo(modality);
  }
}
