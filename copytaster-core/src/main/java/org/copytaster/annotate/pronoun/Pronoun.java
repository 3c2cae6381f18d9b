package org.copytaster.annotate.pronoun;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A personal pronoun of the third person in the text.
///
/// @param token its index
/// @param kind whom it can mean
record Pronoun(int token, Kind kind, Form form) {
  private static final Map<String, Pronoun> WORDS =
      Map.ofEntries(
          word("he", Kind.HE, Form.PERSONAL),
          word("him", Kind.HE, Form.PERSONAL),
          word("his", Kind.HE, Form.POSSESSIVE),
          word("himself", Kind.HE, Form.REFLEXIVE),
          word("she", Kind.SHE, Form.PERSONAL),
          word("her", Kind.SHE, Form.POSSESSIVE),
          word("hers", Kind.SHE, Form.POSSESSIVE),
          word("herself", Kind.SHE, Form.REFLEXIVE),
          word("it", Kind.IT, Form.PERSONAL),
          word("its", Kind.IT, Form.POSSESSIVE),
          word("itself", Kind.IT, Form.REFLEXIVE),
          word("they", Kind.THEY, Form.PERSONAL),
          word("them", Kind.THEY, Form.PERSONAL),
          word("their", Kind.THEY, Form.POSSESSIVE),
          word("theirs", Kind.THEY, Form.POSSESSIVE),
          word("themselves", Kind.THEY, Form.REFLEXIVE));

  enum Kind {
    HE,
    SHE,
    IT,
    THEY
  }

  enum Form {
    PERSONAL,
    POSSESSIVE,
    REFLEXIVE
  }

  private static Map.Entry<String, Pronoun> word(String word, Kind kind, Form form) {
    return Map.entry(word, new Pronoun(-1, kind, form));
  }

  /// The pronoun that a word in small letters is; `null` if it is none.
  ///
  /// @param relation of the word; tells the two uses of `her` apart
  static @Nullable Pronoun of(String word, int token, String relation) {
    Pronoun known = WORDS.get(word);
    if (known == null) return null;
    boolean object = word.equals("her") && !relation.startsWith("nmod");
    return new Pronoun(token, known.kind, object ? Form.PERSONAL : known.form);
  }

  boolean isPerson() {
    return kind == Kind.HE || kind == Kind.SHE;
  }
}
