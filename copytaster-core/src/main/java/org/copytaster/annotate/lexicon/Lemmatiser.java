package org.copytaster.annotate.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.WordList;

/// Dictionary forms by rule: irregular forms from `irregular.tsv`, regular endings undone.
public final class Lemmatiser {
  private static final Set<String> DOUBLED_STEMS =
      WordList.of(
          "fall call kill tell sell spell pull roll poll bill fill install pass press miss cross"
              + " dress stress discuss assess guess process access address express possess confess"
              + " toss kiss boss staff bluff add odd err purr butt buzz embarrass harass witness"
              + " focuss suppress impress oppress depress compress progress transgress bless mess"
              + " dismiss chill drill spill grill skill thrill will till toll stall recall shell"
              + " smell swell dwell yell quell enroll scroll stroll");

  private final Map<String, String> verbs = new HashMap<>();
  private final Map<String, String> nouns = new HashMap<>();

  public Lemmatiser(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("irregular.tsv")) {
      Map<String, String> forms = row.get(0).equals("VERB") ? verbs : nouns;
      for (String form : row.get(2).split(" ")) forms.put(form, row.get(1));
    }
  }

  /// @param tag the word's part of speech in Universal Dependencies
  public String lemma(String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return switch (tag) {
      case "VERB", "AUX" -> verb(lower);
      case "NOUN" -> noun(lower);
      case "PROPN" -> word;
      case "PART" -> lower.equals("n't") ? "not" : lower;
      case "PRON", "DET" -> pronoun(lower);
      default -> lower;
    };
  }

  private static String pronoun(String word) {
    return switch (word) {
      case "an" -> "a";
      case "me" -> "I";
      case "i" -> "I";
      case "him" -> "he";
      case "us" -> "we";
      case "them" -> "they";
      case "these" -> "this";
      case "those" -> "that";
      default -> word;
    };
  }

  private String verb(String word) {
    String irregular = verbs.get(word);
    if (irregular != null) return irregular;
    int length = word.length();
    if (length > 4 && word.endsWith("ies")) return word.substring(0, length - 3) + "y";
    if (length > 4 && word.endsWith("ied")) return word.substring(0, length - 3) + "y";
    if (length > 4 && word.endsWith("ing")) return undone(word, 3);
    if (length > 3 && word.endsWith("ed")) return undone(word, 2);
    return withoutS(word);
  }

  /// Without its ending, unless what is left is no word: `bring`, `need`.
  private static String undone(String word, int ending) {
    String left = word.substring(0, word.length() - ending);
    return hasVowel(left) && !isBareDoubleE(word, left) ? stem(left) : word;
  }

  /// `need`, `speed`, but not `agreed`, `freed`.
  private static boolean isBareDoubleE(String word, String left) {
    boolean past = left.endsWith("gre") || left.endsWith("fre") || left.endsWith("ante");
    return word.endsWith("eed") && !past;
  }

  private static String withoutS(String word) {
    int length = word.length();
    if (length < 3
        || !word.endsWith("s")
        || word.endsWith("ss")
        || word.endsWith("us")
        || word.endsWith("is")) return word;
    boolean sibilant =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes");
    if (sibilant || word.endsWith("oes")) return word.substring(0, length - 2);
    return word.substring(0, length - 1);
  }

  /// What stood before `-ed` or `-ing`: undoubles (`stopp`), or restores an `e` (`mak`).
  private static String stem(String stem) {
    int length = stem.length();
    if (length < 2 || !hasVowel(stem)) return length < 2 ? stem : stem + "e";
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (last == before && !isVowel(last))
      return DOUBLED_STEMS.contains(stem) ? stem : stem.substring(0, length - 1);
    return wantsE(stem, before, last) ? stem + "e" : stem;
  }

  private static boolean wantsE(String stem, char before, char last) {
    switch (last) {
      case 'v', 'c', 'u', 'z' -> {
        return true;
      }
      case 'g' -> {
        return before == 'r'
            || before == 'd'
            || before == 'a'
            || before == 'n'
                && (stem.endsWith("ang") && stem.length() > 4
                    || stem.endsWith("eng")
                    || stem.endsWith("ung") && stem.length() > 5)
            || stem.endsWith("lleg");
      }
      case 's' -> {
        return before != 's' && !stem.endsWith("focus") && !stem.endsWith("bias");
      }
      case 'l' -> {
        return !isVowel(before) && before != 'r' && before != 'w';
      }
      case 't' -> {
        return stem.endsWith("at") && !isVowel(charBefore(stem, 2))
            || stem.endsWith("ut") && stem.length() > 4 && !stem.endsWith("out")
            || stem.endsWith("quot")
            || stem.endsWith("vot")
            || stem.endsWith("not")
            || stem.endsWith("mot")
            || stem.endsWith("cit")
            || stem.endsWith("nit")
            || stem.endsWith("writ")
            || stem.endsWith("vit")
            || stem.endsWith("plet")
            || stem.endsWith("pet") && stem.startsWith("com");
      }
      default -> {
        return shortVowelStem(stem, before, last);
      }
    }
  }

  private static boolean shortVowelStem(String stem, char before, char last) {
    if (!isVowel(before) || isVowel(charBefore(stem, 2))) return false;
    return switch (last) {
      case 'r' ->
          before == 'i'
              || before == 'a'
              || before == 'u'
              || before == 'o'
                  && (stem.endsWith("plor")
                      || stem.endsWith("gnor")
                      || stem.endsWith("scor")
                      || stem.endsWith("stor"));
      case 'd' ->
          before == 'i'
              || before == 'u'
              || before == 'a'
              || before == 'o'
              || stem.endsWith("ced")
              || stem.endsWith("ped");
      case 'k' -> before == 'a' || before == 'i' || before == 'o';
      case 'm' -> before == 'a' || before == 'i' || before == 'u';
      case 'n' ->
          before == 'i' && !stem.endsWith("gain")
              || before == 'a'
              || before == 'u'
              || stem.endsWith("phon")
              || stem.endsWith("postpon");
      case 'p' ->
          before == 'a'
              || before == 'o' && stem.length() < 5
              || before == 'i'
              || stem.endsWith("velop") && false;
      case 'b' -> before == 'i' || before == 'o' && stem.endsWith("prob");
      default -> false;
    };
  }

  private String noun(String word) {
    String irregular = nouns.get(word);
    if (irregular != null) return irregular;
    if (word.length() > 4 && word.endsWith("ies"))
      return word.substring(0, word.length() - 3) + "y";
    if (word.length() > 5 && word.endsWith("men"))
      return word.substring(0, word.length() - 2) + "an";
    return withoutS(word);
  }

  private static char charBefore(String stem, int back) {
    return stem.length() > back ? stem.charAt(stem.length() - 1 - back) : ' ';
  }

  private static boolean hasVowel(String stem) {
    for (int i = 0; i < stem.length(); i++)
      if (isVowel(stem.charAt(i)) || stem.charAt(i) == 'y') return true;
    return false;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
