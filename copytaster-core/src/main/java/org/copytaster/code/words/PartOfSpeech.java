package org.copytaster.code.words;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A rough part of speech for words whose reading brought none: closed classes by list, names by
/// their capital, the rest by ending.
final class PartOfSpeech {
  private static final Map<String, String> CLOSED =
      Stream.of(
              list("DET", "the a an this that these those some any no every each all both another"),
              list(
                  "ADP",
                  "of in on at by for with from to against into onto over under between among"
                      + " through during near across about along behind upon without within towards"
                      + " toward outside inside around off per via"),
              list(
                  "PRON",
                  "he she it they we i you him her them us me who which what his its their our your"
                      + " my whom itself himself themselves"),
              list("CCONJ", "and or but nor"),
              list(
                  "SCONJ",
                  "because although though if unless while when after before since until whether as"
                      + " where"),
              list(
                  "AUX",
                  "is are was were be been being am has have had do does did will would may might"
                      + " must shall should can could wo ca"),
              list("PART", "not n't 's ’s"),
              list(
                  "ADV",
                  "also now then never already recently still again yesterday today soon once"
                      + " reportedly allegedly formally later earlier jointly"))
          .flatMap(m -> m.entrySet().stream())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));

  private static final Set<String> NOUN_ENDINGS =
      Set.of("tion", "sion", "ment", "ness", "ship", "ity", "ance", "ence", "ism");

  private PartOfSpeech() {}

  private static Map<String, String> list(String pos, String words) {
    return Stream.of(words.split(" ")).collect(Collectors.toMap(w -> w, w -> pos));
  }

  static String guess(String word, int place) {
    String lower = word.toLowerCase(Locale.ROOT);
    String closed = CLOSED.get(lower);
    if (closed != null) return closed;
    char first = word.charAt(0);
    if (Character.isDigit(first)) return "NUM";
    if (!Character.isLetter(first)) return "PUNCT";
    if (Character.isUpperCase(first) && place > 0) return "PROPN";
    if (lower.endsWith("ly")) return "ADV";
    if (lower.endsWith("ed") || lower.endsWith("ing")) return "VERB";
    for (String ending : NOUN_ENDINGS) if (lower.endsWith(ending)) return "NOUN";
    return Character.isUpperCase(first) ? "PROPN" : "NOUN";
  }
}
