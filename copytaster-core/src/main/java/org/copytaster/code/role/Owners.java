package org.copytaster.code.role;

import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Whose a thing is, as its own words say: "US air strikes", "the Greek government's plans", "the
/// results of the army's inquiry", "an appeal filed by his lawyers".
record Owners(Naming naming) {
  private static final Set<String> THEIRS = Set.of("his", "her", "its", "their");

  /// How far behind a thing its maker may be named: "laid out last week by".
  private static final int REACH = 5;

  /// Participles that bring who made it: "made by", "laid out last week by".
  private static final Set<String> MADE =
      WordList.of(
          """
          make file lodge propose submit send issue put lay bring launch take seek raise table draft
          present offer sign voice express carry commit perpetrate conduct stage hold organise organize
          sponsor announce write initiate advance impose order demand adopt pass set\
          """);

  /// What is said to somebody comes "from" somebody.
  private static final Set<String> MESSAGES =
      WordList.of(
          """
          call request demand appeal offer plea proposal threat pressure criticism petition invitation
          application advice objection complaint assurance promise pledge support\
          """);

  /// What is done or said to somebody: whom it names behind "of", or as the town before it, suffers
  /// it and is not blamed for it.
  private static final Set<String> BLOWS =
      WordList.of(
          """
          attack bombing bomb blast explosion killing murder assassination shooting massacre slaughter
          kidnapping abduction poisoning hijacking ambush raid shelling violence atrocity abuse torture
          arrest detention imprisonment execution beating crackdown siege invasion assault airstrike
          strike bombardment harassment persecution treatment expulsion threat stabbing beheading
          occupation incident death aggression vandalism desecration\
          """);

  /// True for what is done to somebody: "the shelling of the town".
  static boolean isBlow(Reading reading, Phrase thing) {
    return reading.isAny(thing.head(), BLOWS);
  }

  /// Who is answerable for a blow or for words that somebody condemns, welcomes or refuses: not
  /// whom they hit.
  @Nullable Phrase answerable(Reading reading, Phrases phrases, Phrase thing) {
    int first = thing.from();
    if (THEIRS.contains(reading.word(first).lower())) return new Phrase(first, first + 1, first);
    if (!isBlow(reading, thing)) {
      Phrase owner = of(reading, phrases, thing);
      return owner == null ? naming.ruling(reading, thing) : owner;
    }
    Phrase before = within(reading, thing.from(), thing.head());
    if (before == null) before = naming.ruling(reading, thing);
    boolean hit = before != null && naming.isPlace(reading, before);
    return before == null || hit ? maker(reading, phrases, thing) : before;
  }

  /// The one who is named in front of the noun, behind "of" or behind "by"; `null` where nobody is.
  @Nullable Phrase of(Reading reading, Phrases phrases, Phrase thing) {
    Phrase before = within(reading, thing.from(), thing.head());
    if (before != null) return before;
    Phrase maker = maker(reading, phrases, thing);
    if (maker != null) return maker;
    int end = Naming.end(reading, thing);
    if (end == thing.to()) return null;
    Phrase behind = new Phrase(thing.to() + 1, end, end - 1);
    if (naming.names(reading, behind)) return behind;
    return within(reading, thing.to() + 1, end - 1);
  }

  private @Nullable Phrase maker(Reading reading, Phrases phrases, Phrase thing) {
    int end = Naming.end(reading, thing);
    boolean made = reading.isAny(end, MADE);
    for (int i = end; i < reading.size() && i < end + (made ? REACH : 1); i++) {
      if (reading.breaks(i) || reading.isComma(i)) return null;
      boolean by = reading.is(i, "by");
      boolean from = reading.is(i, "from") && i == end && reading.isAny(thing.head(), MESSAGES);
      if (!by && !from) continue;
      Phrase phrase = phrases.startingAt(i + 1);
      return phrase != null && naming.names(reading, phrase) ? phrase : null;
    }
    return null;
  }

  private @Nullable Phrase within(Reading reading, int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (reading.isPossessive(i)) continue;
      // "the Clean Power Plan" is nobody's named Power
      if (to < reading.size() && naming.isOneName(reading.word(i), reading.word(to))) continue;
      Phrase part = new Phrase(from, i + 1, i);
      boolean armed =
          i + 1 == to
              && Cast.isMeansAt(reading, to)
              && naming.isArmed(reading, part)
              && !Naming.isSort(reading.word(i));
      boolean owns =
          armed
              || reading.isPossessive(i + 1)
              || Character.isUpperCase(reading.word(i).text().charAt(0));
      if (owns && naming.names(reading, part)) return part;
    }
    return null;
  }
}
