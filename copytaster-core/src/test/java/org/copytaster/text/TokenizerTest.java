package org.copytaster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.copytaster.model.Span;
import org.junit.jupiter.api.Test;

class TokenizerTest {
  private static String split(String text) {
    List<Span> tokens = new Tokenizer().tokens(text);
    return String.join("|", tokens.stream().map(token -> token.of(text)).toList());
  }

  @Test
  void thePossessiveStandsApart() {
    assertThat(split("Kyiv's mayor")).isEqualTo("Kyiv|'s|mayor");
    assertThat(split("the workers’ unions")).isEqualTo("the|workers|’|unions");
  }

  @Test
  void contractionsAreSplitBeforeTheVerbsRemains() {
    assertThat(split("They don’t, can't and cannot; we'll see, I'm sure"))
        .isEqualTo("They|do|n’t|,|ca|n't|and|can|not|;|we|'ll|see|,|I|'m|sure");
  }

  @Test
  void apostrophesInsideNamesStay() {
    assertThat(split("O'Brien met Shi'ite leaders in Sana'a."))
        .isEqualTo("O'Brien|met|Shi'ite|leaders|in|Sana'a|.");
  }

  @Test
  void hyphenatedCompoundsAreSplitButPrefixesAreNot() {
    assertThat(split("a 10-year-old anti-war state-owned co-operative"))
        .isEqualTo("a|10|-|year|-|old|anti-war|state|-|owned|co-operative");
  }

  @Test
  void acronymsInitialsAndTitlesKeepTheirStops() {
    assertThat(split("Dr. J. K. Rowe of the U.S. left at 5 p.m. today"))
        .isEqualTo("Dr.|J.|K.|Rowe|of|the|U.S.|left|at|5|p.m.|today");
  }

  @Test
  void aShortWordThatIsNoAbbreviationGivesUpItsStop() {
    assertThat(split("He said no. No. 5 is No. Stop."))
        .isEqualTo("He|said|no|.|No.|5|is|No|.|Stop|.");
  }

  @Test
  void moneyAndUnitsAreApartFromTheirNumbers() {
    assertThat(split("$1.5bn, 20%, £3m, 5km and 1,200 in the 1990s on the 4th"))
        .isEqualTo("$|1.5|bn|,|20|%|,|£|3|m|,|5|km|and|1,200|in|the|1990s|on|the|4th");
  }

  @Test
  void addressesAreWhole() {
    assertThat(split("See https://example.org/a?b=1, mail ann.lee@example.org or example.com."))
        .isEqualTo("See|https://example.org/a?b=1|,|mail|ann.lee@example.org|or|example.com|.");
  }

  @Test
  void aMissingSpaceAfterAStopIsMended() {
    assertThat(split("It ended.Next came")).isEqualTo("It|ended|.|Next|came");
  }

  @Test
  void quotationMarksStandAlone() {
    assertThat(split("“Never,” she said: ‘no’ ``x''"))
        .isEqualTo("“|Never|,|”|she|said|:|‘|no|’|``|x|''");
  }

  @Test
  void offsetsCountUtf16UnitsAroundEmojiAndCombiningMarks() {
    assertThat(split("Go 😀 cafe\u0301 \u202Eabc\u202C")).isEqualTo("Go|😀|cafe\u0301|abc");
  }

  @Test
  void anyCharactersGiveOrderedTokensInsideTheTextWithOnlyBlanksBetween() {
    for (long seed = 0; seed < 2_000; seed++) {
      String text = RandomText.of(new Random(seed), 80);
      int end = 0;
      for (Span token : new Tokenizer().tokens(text)) {
        assertThat(token.start()).as("seed %d", seed).isGreaterThanOrEqualTo(end);
        assertThat(token.isEmpty()).as("seed %d", seed).isFalse();
        assertThat(text.substring(end, token.start()).codePoints().allMatch(Characters::isBlank))
            .as("seed %d", seed)
            .isTrue();
        end = token.end();
      }
      assertThat(text.substring(end).codePoints().allMatch(Characters::isBlank))
          .as("seed %d", seed)
          .isTrue();
    }
  }

  @Test
  void aStretchIsSplitAsIfItStoodAlone() {
    String text = "one two three";
    assertThat(new Tokenizer().tokens(text, new Span(4, 9)))
        .containsExactly(new Span(4, 7), new Span(8, 9));
  }

  @Test
  @org.junit.jupiter.api.Timeout(5)
  void longRunsTakeLinearTime() {
    for (String unit :
        List.of("a", "a.", "a'", "a-", "-", "1,", "https://", "@", "😀", "a@", "\"", "x "))
      assertThat(new Tokenizer().tokens(unit.repeat(100_000))).isNotEmpty();
  }
}
