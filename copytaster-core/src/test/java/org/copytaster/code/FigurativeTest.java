package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Hard words that tell no hard deeds.
class FigurativeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Arsenal attacked from the first minute and Henry shot wide of the goal.",
        "Liverpool beat Chelsea 3-1 at Anfield.",
        "The striker fired Barcelona into the final with a late goal.",
        "A shot on goal by the midfielder hit the post.",
        "England battled to a draw in the second match of the series.",
        "The price war between Tesco and Asda hit profits.",
        "The minister came under fire from critics over the bridge.",
        "Google attacked Microsoft in the browser market.",
        "Shares rallied after the stock exchange was hit by selling.",
        "Investors bombarded the company with questions.",
        "The new phone will be launched in a battle for market share.",
        "The film bombed at the box office.",
        "The senator killed the bill.",
        "The actress stormed out of the studio.",
        "He suffered a heart attack at his desk.",
        "Firefighters battled a blaze in the harbour.",
        "Doctors fought to save the boy.",
        "Hurricane Maria killed 30 people in Dominica.",
        "Two people were killed in a bus crash in Peru.",
        "An earthquake destroyed hundreds of houses in Nepal.",
        "The flood killed dozens of villagers.",
        "The virus killed thousands of people in Italy.",
        "The company shot a film about the queen.",
        "The president executed the plan with care.",
        "The team seized the opportunity and beat expectations.",
        "Workers struck a deal with the company.",
        "The report was released on Monday by the company.",
        "Tourists visited the website of the museum.",
        "The institute occupied the top slot for the fifth straight year.",
        "The minister seized the occasion to thank the volunteers.",
        "He picked up a gold medal in the men's relay.",
        "The underdog battled back in the counties that followed.",
        "Jonas Voss fired at Peter Lind and Karl Brandt in Monday's debate.",
        "Peter Lind's attacks on Jonas Voss filled the hall."
      })
  void isNoAssaultNorCoercion(String sentence) {
    assertThat(Coding.of(sentence).events())
        .extracting(Event::type)
        .doesNotContain(
            EventType.ASSAULT,
            EventType.COERCE,
            EventType.MOBILIZE,
            EventType.PROTEST,
            EventType.RETREAT);
  }

  @Test
  void satireIsNotCoded() {
    assertThat(Coding.of("Rebels attacked the moon with cheese.", "Satire").events()).isEmpty();
  }

  @Test
  void policeOnASportPageStillArrest() {
    assertThat(
            Coding.of("Police arrested twelve football hooligans after the match.", "Sport")
                .types())
        .contains("COERCE-arrest");
  }

  @Test
  void aRealStrikeIsAStrike() {
    assertThat(Coding.of("Miners went on strike in Chile.").types()).contains("PROTEST-strike");
  }

  @Test
  void listOfHundredNamesIsReadQuickly() {
    String names = String.join(", ", java.util.Collections.nCopies(300, "Ivan Petrov"));
    assertThat(Coding.of("Britain imposed sanctions on " + names + ".").types())
        .isEqualTo(List.of("SANCTION-discontinue"));
  }
}
