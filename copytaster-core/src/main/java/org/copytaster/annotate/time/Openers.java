package org.copytaster.annotate.time;

import java.util.Set;
import org.copytaster.text.WordList;

/// The words that an expression of time can begin with: most words are none, and no rule need look
/// at them.
final class Openers {
  private static final Set<String> WORDS =
      WordList.of(
          """
          the that this these those last next past coming first previous final following latest
          preceding early late mid earlier later initial a an several many few countless numerous
          hundreds thousands dozens scores couple today yesterday tomorrow tonight overnight now
          currently nowadays current right recently lately soon recent future previously year half
          every each daily weekly monthly annually yearly hourly noon midnight more less fewer at
          up as nearly almost roughly approximately spring summer fall autumn winter thanksgiving
          christmas new valentine boxing halloween fiscal twenties thirties forties fifties sixties
          seventies eighties nineties zero one two three four five six seven eight nine ten eleven
          twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
          fifty sixty seventy eighty ninety second third fourth fifth sixth seventh eighth ninth
          tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
          nineteenth twentieth hours minutes seconds days weeks months quarters years decades
          centuries hrs mins secs yrs end beginning start middle close rest remainder eve
          mondays tuesdays wednesdays thursdays fridays saturdays sundays \
          """);

  private Openers() {}

  static boolean canOpen(String word) {
    char first = word.charAt(0);
    if (first >= '0' && first <= '9' || first == '\'') return true;
    return WORDS.contains(word) || CalendarWords.isNamed(word) || word.startsWith("mid-");
  }
}
