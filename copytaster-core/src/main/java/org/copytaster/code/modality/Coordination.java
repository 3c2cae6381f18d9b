package org.copytaster.code.modality;

import org.copytaster.code.words.Reading;
import org.copytaster.code.words.VerbGroup;
import org.copytaster.code.words.Word;
import org.jspecify.annotations.Nullable;

/// Verbs that share what stands before the first of them: "should assume its responsibilities and
/// resign", "will travel to the capital and visit the barracks".
final class Coordination {
  private Coordination() {}

  /// The group of the first verb of the row that this one stands in, its own where it has
  /// auxiliaries or a subject of its own, another form, or no parse.
  static VerbGroup leading(Reading reading, VerbGroup group) {
    VerbGroup leading = group;
    for (Word first = first(reading, leading); first != null; first = first(reading, leading))
      leading = VerbGroup.at(reading, first.index());
    return leading;
  }

  private static @Nullable Word first(Reading reading, VerbGroup group) {
    Word verb = reading.word(group.verb());
    boolean alone = group.start() == group.verb();
    if (!alone || !verb.relation().equals("conj") || verb.head() < 0) return null;
    if (verb.head() >= verb.index() || hasSubject(reading, verb)) return null;
    Word first = reading.word(verb.head());
    return first.isVerb() && form(first).equals(form(verb)) ? first : null;
  }

  private static boolean hasSubject(Reading reading, Word verb) {
    for (Word word : reading.words())
      if (word.head() == verb.index() && word.relation().startsWith("nsubj")) return true;
    return false;
  }

  private static String form(Word verb) {
    String lower = verb.lower();
    if (lower.endsWith("ing")) return "gerund";
    return lower.endsWith("ed") || !verb.is(lower) ? "finite" : "base";
  }
}
