package org.copytaster.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.text.WordList;

/// A noun phrase in words: as written, and in small letters without possessive endings. Commas are
/// words.
record Phrase(List<String> written, List<String> lower) {
  private static final Set<String> BREAKS =
      WordList.of("of in at from for to with by on near , who which as against over");
  private static final Set<String> FORMER =
      WordList.of("former ex retired ousted deposed late onetime");

  private static final String ELECT = "-elect";
  private static final String DESIGNATE = "-designate";
  private static final Set<String> FUTURE = Set.of(ELECT, DESIGNATE, "incoming");

  static Phrase of(String text) {
    List<String> written = new ArrayList<>();
    List<String> lower = new ArrayList<>();
    // tokenised copy writes "secretary - general"
    String plain = text.replace(" - ", "-").replace(",", " , ").trim();
    for (String piece : plain.split("[\\s\"“”()\\[\\];:]+")) {
      String word = strip(piece);
      if (word.isEmpty()) continue;
      int prefix = prefix(word);
      if (prefix > 0) {
        written.add(word.substring(0, prefix));
        lower.add(word.substring(0, prefix).toLowerCase(Locale.ROOT));
        word = word.substring(prefix + 1);
      }
      String future = future(word);
      word = word.substring(0, word.length() - future.length());
      if (word.isEmpty()) continue;
      written.add(word);
      lower.add(word.toLowerCase(Locale.ROOT));
      if (!future.isEmpty()) {
        written.add(future);
        lower.add(future);
      }
    }
    return new Phrase(written, lower);
  }

  /// Length of what stands before the hyphen of "ex-president" and "then-minister"; 0 otherwise.
  private static int prefix(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    return small.startsWith("ex-") ? 2 : small.startsWith("then-") ? 4 : 0;
  }

  /// What makes a role one to come; empty otherwise.
  private static String future(String word) {
    if (word.endsWith(ELECT)) return ELECT;
    return word.endsWith(DESIGNATE) ? DESIGNATE : "";
  }

  private static String strip(String word) {
    String bare = word;
    if (bare.endsWith("'s") || bare.endsWith("’s")) bare = bare.substring(0, bare.length() - 2);
    else if (bare.endsWith("'") || bare.endsWith("’")) bare = bare.substring(0, bare.length() - 1);
    return bare;
  }

  int size() {
    return lower.size();
  }

  String words(int first, int end) {
    return String.join(" ", written.subList(first, end));
  }

  boolean breaksAt(int word) {
    return BREAKS.contains(lower.get(word));
  }

  boolean isUpperAt(int word) {
    return Character.isUpperCase(written.get(word).codePointAt(0));
  }

  /// True if the phrase says that the role is over.
  boolean isFormer() {
    return lower.stream().anyMatch(FORMER::contains);
  }

  /// True if it says that the role is yet to come.
  boolean isFuture() {
    return lower.stream().anyMatch(FUTURE::contains);
  }
}
