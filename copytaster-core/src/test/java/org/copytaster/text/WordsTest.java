package org.copytaster.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
  private static java.util.List<String> forms(String text) {
    return Words.in(text).stream().map(Words.Word::form).toList();
  }

  @Test
  void curlyAndStraightApostrophesGiveTheSameWord() {
    assertThat(forms("Moscow’s")).isEqualTo(forms("Moscow's")).containsExactly("moscow's");
  }

  @Test
  void numbersKeepTheirPointAndLoseTheirComma() {
    assertThat(forms("1,200 of 3.5 million.")).containsExactly("1200", "of", "3.5", "million");
  }

  @Test
  void everyWordStandsWhereItSays() {
    String text = "\u0000 “Ça va?”—he said, 12:30\uD83D\uDE00 ok’";
    assertThat(Words.in(text)).allSatisfy(word -> assertThat(word.span().of(text)).isNotBlank());
  }
}
