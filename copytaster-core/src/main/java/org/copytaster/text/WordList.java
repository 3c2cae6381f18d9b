package org.copytaster.text;

import java.util.HashSet;
import java.util.Set;
import java.util.StringTokenizer;

/// Closed lists of words.
public final class WordList {
  private WordList() {}

  /// The words of a list written with blanks and line breaks between them.
  public static Set<String> of(String list) {
    Set<String> words = new HashSet<>();
    StringTokenizer tokens = new StringTokenizer(list);
    while (tokens.hasMoreTokens()) words.add(tokens.nextToken());
    return Set.copyOf(words);
  }
}
