package org.copytaster.annotate.time;

import java.util.Locale;
import java.util.Set;
import org.copytaster.model.Token;
import org.copytaster.text.WordList;

/// Whether the words around an expression look back or ahead.
final class Tenses {
  private static final int REACH = 12;
  private static final Set<String> AHEAD =
      WordList.of(
          "will 'll shall would plans plan scheduled due expects expect expected slated upcoming"
              + " hopes intends begins starts until");
  private static final Set<String> BACK = WordList.of("was were had did since ended");

  private Tenses() {}

  static Reference.Tense around(Line line, int start, int end) {
    // as early as Tuesday, as soon as Tuesday
    if (line.is(start - 1, "as") && line.is(start - 3, "as")) return Reference.Tense.FUTURE;
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      Reference.Tense tense = of(line, i);
      if (tense != Reference.Tense.UNKNOWN) return tense;
    }
    for (int i = end; i < Math.min(line.size(), end + REACH); i++) {
      Reference.Tense tense = of(line, i);
      if (tense != Reference.Tense.UNKNOWN) return tense;
    }
    return Reference.Tense.UNKNOWN;
  }

  private static Reference.Tense of(Line line, int i) {
    String word = line.word(i);
    if (AHEAD.contains(word))
      return wasToBe(line, i) ? Reference.Tense.PAST : Reference.Tense.FUTURE;
    if (BACK.contains(word)) return Reference.Tense.PAST;
    // "would be reopened on Friday": what comes before the participle tells
    if (line.is(i - 1, "be") || line.is(i - 1, "are")) return Reference.Tense.UNKNOWN;
    if (word.length() > 4 && word.endsWith("ed") && !line.isCapital(i)) return Reference.Tense.PAST;
    if (!line.pos(i).equals("VERB")) return Reference.Tense.UNKNOWN;
    if (line.is(i - 1, "will")
        || line.is(i - 2, "will")
        || line.is(i - 1, "to") && isFutureInfinitive(line, i)) return Reference.Tense.FUTURE;
    Token token = line.token(i);
    boolean past =
        !word.endsWith("ing")
            && !word.endsWith("s")
            && !word.equals(token.lemma().toLowerCase(Locale.ROOT));
    return past ? Reference.Tense.PAST : Reference.Tense.UNKNOWN;
  }

  /// `had been due`, `was scheduled`.
  private static boolean wasToBe(Line line, int i) {
    return BACK.contains(line.word(i - 1)) || line.is(i - 1, "been");
  }

  /// `is to meet`, `expected to meet`, `plans to meet`.
  private static boolean isFutureInfinitive(Line line, int i) {
    String before = line.word(i - 2);
    return AHEAD.contains(before)
        || before.equals("is")
        || before.equals("are")
        || before.equals("agreed");
  }
}
