package org.copytaster.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Annotations;
import org.copytaster.model.EventType;
import org.copytaster.model.Participant;
import org.copytaster.model.Salience;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.junit.jupiter.api.Test;

class HeadWordsTest {
  // "Two Orlan guards shot him", "him" hanging on "shot"
  private static final List<Token> TOKENS =
      List.of(
          new Token(new Span(0, 3), "NUM", "two", 2, "nummod"),
          new Token(new Span(4, 9), "PROPN", "Orlan", 2, "compound"),
          new Token(new Span(10, 16), "NOUN", "guard", 3, "nsubj"),
          new Token(new Span(17, 21), "VERB", "shoot", Token.ROOT, "root"),
          new Token(new Span(22, 25), "PRON", "he", 3, "obj"));
  private static final Sentence SENTENCE = new Sentence(new Span(0, 25), 0, 5);

  private static Annotations annotations(List<Salience> saliences) {
    return new Annotations(
        TOKENS,
        List.of(SENTENCE),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        saliences,
        List.of());
  }

  private static HeadWords heads(List<Participant> actors) {
    Span trigger = new Span(17, 21);
    return HeadWords.of(annotations(List.of()), SENTENCE, trigger, actors, List.of());
  }

  private static final Participant GUARDS =
      new Participant(List.of(new Span(0, 16)), null, "ORLCOP");

  @Test
  void aParticipantIsCarriedByTheWordThatHangsOnNoneOfItsOwn() {
    HeadWords heads = heads(List.of(GUARDS));
    assertThat(heads.trigger()).isEqualTo(3);
    assertThat(heads.actor()).isEqualTo(2);
    assertThat(heads.recipient()).isEqualTo(HeadWords.NONE);
    assertThat(heads.traits(EventType.ASSAULT, TOKENS))
        .containsExactly(
            "trigger-word:assault-shoot", "governor-word:root-none", "actor-word:guard");
  }

  @Test
  void itsSalienceIsTheSumOfItsPartsAndOfTheSentencesMean() {
    List<Salience> saliences =
        List.of(
            new Salience(9, 9, 9, 0),
            new Salience(9, 9, 9, 0),
            new Salience(9, 2, 9, 5),
            new Salience(1, 9, 9, 0),
            new Salience(9, 9, 9, 0));
    assertThat(heads(List.of(GUARDS)).salience(annotations(saliences))).isEqualTo(1 + 2 + 1);
    assertThat(heads(List.of()).salience(annotations(saliences))).isEqualTo(1 + 1);
  }

  @Test
  void whereNoNetworkReadsNothingSpeaksForARow() {
    assertThat(heads(List.of(GUARDS)).salience(annotations(List.of()))).isZero();
  }
}
