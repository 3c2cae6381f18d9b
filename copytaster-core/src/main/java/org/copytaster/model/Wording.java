package org.copytaster.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of an utterance as one outlet prints them: outlets cut a quotation at different places
/// and translate it each in its own way.
///
/// @param words in order, lower case, letters and digits only
public record Wording(List<String> words) {
  /// Fewer words are anybody's ("of course not").
  private static final int FEWEST = 4;

  /// Share of the shorter wording that must stand in one piece in the longer one.
  private static final double IN_ONE_PIECE = 0.6;

  /// For translations: share of the shorter one's long words that the longer one has too.
  private static final double OF_LONG_WORDS = 0.75;

  /// Letters from which a word is long, that is, most likely no "with" and "that".
  private static final int LONG = 5;

  private static final int FEWEST_LONG_WORDS = 4;

  public Wording {
    words = List.copyOf(words);
  }

  public static Wording of(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) word.append(c);
      else if (!word.isEmpty() && c != '\'' && c != '’') {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return new Wording(words);
  }

  /// True where both are cuts or translations of one utterance. Whether one speaker said both is
  /// for the caller to know.
  public boolean isSameAs(Wording other) {
    List<String> shorter = words.size() <= other.words.size() ? words : other.words;
    List<String> longer = words.size() <= other.words.size() ? other.words : words;
    if (shorter.size() < FEWEST) return shorter.equals(longer) && !shorter.isEmpty();
    int run = longestRun(shorter, longer);
    return run >= FEWEST && run >= IN_ONE_PIECE * shorter.size() || isTranslation(shorter, longer);
  }

  private static boolean isTranslation(List<String> shorter, List<String> longer) {
    Set<String> have = new HashSet<>(longer);
    Set<String> seen = new HashSet<>();
    int shared = 0;
    for (String word : shorter)
      if (word.length() >= LONG && seen.add(word) && have.contains(word)) shared++;
    return shared >= FEWEST_LONG_WORDS && shared >= OF_LONG_WORDS * seen.size();
  }

  private static int longestRun(List<String> a, List<String> b) {
    int[] before = new int[b.size() + 1];
    int longest = 0;
    for (String word : a) {
      int[] here = new int[b.size() + 1];
      for (int j = 0; j < b.size(); j++) {
        if (!word.equals(b.get(j))) continue;
        here[j + 1] = before[j] + 1;
        longest = Math.max(longest, here[j + 1]);
      }
      before = here;
    }
    return longest;
  }
}
