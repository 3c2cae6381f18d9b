package org.copytaster.annotate.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.text.WordList;

/// One spelling for names that differ only in case, accents, stops or a leading article.
public final class Folding {
  /// Generations, honours, degrees and seats that are written behind a name and are no surname.
  private static final Set<String> AFTER_NAMES =
      WordList.of(
          "jr sr ii iii iv esq mbe obe cbe dbe kbe gbe kcmg dcmg cmg kcb dcb frs dso phd md dphil qc"
              + " kc mp mep msp td");

  private static final Set<String> LEGAL_FORMS =
      WordList.of(
          "inc incorporated corp corporation co cos company plc ltd limited llc llp lp ag gmbh kg se sa"
              + " sas spa srl nv bv ab asa oyj kk pty pvt bhd group holdings");

  private Folding() {}

  /// `the U.S.` becomes `us`, `Nicolás Maduro` becomes `nicolas maduro`.
  public static String fold(String name) {
    String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        if (gap && !folded.isEmpty()) folded.append(' ');
        gap = false;
        folded.appendCodePoint(Character.toLowerCase(c));
      } else if (Character.isWhitespace(c) || c == '-' || c == '–' || c == '/') gap = true;
    }
    String result = folded.toString();
    return result.startsWith("the ") ? result.substring(4) : result;
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String word : fold(name).split(" ")) if (!word.isEmpty()) words.add(word);
    return words;
  }

  /// The words of a person's name without `Jr.`, `OBE`, `MP` and their like.
  static List<String> personWords(String name) {
    List<String> words = words(name);
    while (words.size() > 1 && isSuffix(words.getLast())) words.removeLast();
    return words;
  }

  /// The name of a firm without its legal form, which short forms leave out: `Halyard Corp.` is
  /// `halyard`.
  static String firm(String name) {
    List<String> words = words(name);
    while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) words.removeLast();
    return String.join(" ", words);
  }

  /// True if the name ends with a legal form: `Halyard Corp.`
  public static boolean isFirm(String name) {
    List<String> words = words(name);
    return words.size() > 1 && LEGAL_FORMS.contains(words.getLast());
  }

  private static boolean isSuffix(String word) {
    return AFTER_NAMES.contains(word);
  }

  /// `European Union` gives `EU`: the first letters of its capitalised words.
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    boolean starts = true;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (starts && Character.isUpperCase(c)) initials.append(c);
      starts = c == ' ' || c == '-' || c == '\n';
    }
    return initials.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) if (name.charAt(i) >= 0x80) return false;
    return true;
  }
}
