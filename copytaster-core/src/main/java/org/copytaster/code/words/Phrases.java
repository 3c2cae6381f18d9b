package org.copytaster.code.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// The noun phrases of a sentence, in order, found by parts of speech.
public final class Phrases {
  private static final Set<String> PARTS =
      Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN", "PRON", "SYM");
  private static final Set<String> RELATIVE =
      Set.of("who", "which", "that", "whom", "what", "there", "whose");

  /// Days, months and feasts: when, never who.
  public static final Set<String> CALENDAR =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december christmas easter ramadan bc ad am pm
          today yesterday tomorrow tonight daily jan feb mar apr aug sept sep oct nov dec jan. feb.
          mar. apr. aug. sept. oct. nov. dec.\
          """);

  private final List<Phrase> phrases = new ArrayList<>();
  private final Reading reading;

  public Phrases(Reading reading) {
    this.reading = reading;
    int from = -1;
    for (int i = 0; i <= reading.size(); i++) {
      boolean inside = i < reading.size() && continues(i, from);
      if (inside && from >= 0 && startsAnew(i)) {
        close(from, i);
        from = i;
      } else if (inside && from < 0) from = i;
      else if (!inside && from >= 0) {
        close(from, i);
        from = -1;
      }
    }
  }

  private boolean continues(int i, int from) {
    Word word = reading.word(i);
    if (RELATIVE.contains(word.lower())
        && !(word.lower().equals("that") && word.pos().equals("DET"))) return false;
    if (PARTS.contains(word.pos())) return true;
    if (word.lower().equals("than") && from >= 0) return isCompared(i);
    if (from < 0) return word.lower().equals("%");
    if (word.lower().equals("'s")
        || word.lower().equals("’s")
        || word.lower().equals("'")
        || word.lower().equals("’"))
      return i + 1 < reading.size() && PARTS.contains(reading.word(i + 1).pos());
    boolean participle =
        word.pos().equals("VERB") && (word.lower().endsWith("ed") || word.lower().endsWith("ing"));
    return participle
        && reading.word(i - 1).pos().equals("DET")
        && i + 1 < reading.size()
        && PARTS.contains(reading.word(i + 1).pos())
        && !reading.word(i + 1).pos().equals("DET");
  }

  /// "more than 2,000 protesters".
  private boolean isCompared(int than) {
    return reading.isAny(than - 1, Set.of("more", "less", "fewer"))
        && than + 1 < reading.size()
        && reading.word(than + 1).pos().equals("NUM");
  }

  private boolean startsAnew(int i) {
    String pos = reading.word(i).pos();
    boolean possessive =
        Set.of("his", "her", "its", "their", "our", "my", "your").contains(reading.word(i).lower());
    return pos.equals("DET") && !reading.word(i - 1).pos().equals("DET")
        || pos.equals("NUM") && reading.word(i - 1).pos().equals("NOUN")
        || isDay(i) && reading.word(i - 1).isNoun() && !reading.is(i - 1, "-")
        || isLastTime(i)
        || isBehindTime(i)
        || pos.equals("PRON") && possessive
        || pos.equals("PRON") && reading.word(i - 1).isNoun();
  }

  /// "In late 2016 Tunisia worked", "the following year the minister": time ends there.
  private boolean isBehindTime(int i) {
    String last = reading.word(i - 1).lower();
    boolean capital = Character.isUpperCase(reading.word(i).text().charAt(0));
    boolean year = last.matches("(19|20)\\d\\d") && capital;
    boolean unit =
        Set.of("year", "month", "week", "day").contains(last)
            && i > 1
            && Set.of("last", "following", "next", "same", "previous", "this", "that")
                .contains(reading.word(i - 2).lower());
    return year || unit;
  }

  /// "arms to Pakistan last year": the time is a phrase of its own.
  private boolean isLastTime(int i) {
    return reading.isAny(i, Set.of("last", "next", "late", "early", "earlier"))
        && reading.word(i - 1).isNoun()
        && i + 1 < reading.size()
        && (reading.isAny(i + 1, Set.of("year", "month", "week", "night"))
            || CALENDAR.contains(reading.word(i + 1).lower()));
  }

  /// "President Ann Lee Tuesday said": the day is a phrase of its own.
  private boolean isDay(int i) {
    boolean last =
        i + 1 == reading.size()
            || !PARTS.contains(reading.word(i + 1).pos())
            || RELATIVE.contains(reading.word(i + 1).lower());
    return last && CALENDAR.contains(reading.word(i).lower());
  }

  private void close(int from, int to) {
    int head = -1;
    for (int i = to - 1; i >= from && head < 0; i--) {
      String pos = reading.word(i).pos();
      if (pos.equals("NOUN") || pos.equals("PROPN") || pos.equals("PRON")) head = i;
    }
    if (head < 0) head = to - 1;
    phrases.add(new Phrase(from, to, head));
  }

  public List<Phrase> all() {
    return phrases;
  }

  public @Nullable Phrase at(int index) {
    for (Phrase phrase : phrases) if (phrase.contains(index)) return phrase;
    return null;
  }

  /// The phrase that ends just before `index`.
  public @Nullable Phrase endingAt(int index) {
    for (Phrase phrase : phrases) if (phrase.to() == index) return phrase;
    return null;
  }

  /// The phrases coordinated with this one to its right: "Britain, France and Germany".
  public List<Phrase> withCoordinatesRight(Phrase first) {
    List<Phrase> all = new ArrayList<>(List.of(first));
    Phrase last = first;
    while (true) {
      int at = behindAge(last.to());
      boolean comma = at < reading.size() && reading.isComma(at);
      if (comma) at++;
      boolean and = reading.is(at, "and") || reading.is(at, "or");
      if (and) at++;
      Phrase next = comma || and ? startingAt(at) : null;
      if (next == null || comma && !and && !listGoesOn(next)) return all;
      if (isSubjectOfOwnVerb(next)) return all;
      all.add(next);
      if (and) return all;
      last = next;
    }
  }

  /// "Ann Lee, 42, and Ben Orr, 19": where the list goes on behind an age.
  private int behindAge(int at) {
    if (at + 1 >= reading.size() || !reading.isComma(at)) return at;
    return reading.word(at + 1).lower().matches("\\d{1,2}") ? at + 2 : at;
  }

  private boolean isSubjectOfOwnVerb(Phrase phrase) {
    return phrase.to() < reading.size()
        && reading.word(phrase.to()).isVerb()
        && !reading.word(phrase.to()).lower().endsWith("ing");
  }

  private boolean listGoesOn(Phrase phrase) {
    int at = phrase.to();
    for (int i = at; i < reading.size() && i < at + 12; i++) {
      if (reading.is(i, "and")) return startingAt(i + 1) != null;
      if (!reading.isComma(i) && at(i) == null) return false;
    }
    return false;
  }

  /// The phrases coordinated with this one to its left, this one included, in order.
  public List<Phrase> withCoordinatesLeft(Phrase last) {
    List<Phrase> all = new ArrayList<>(List.of(last));
    int at = last.from() - 1;
    if (!reading.is(at, "and")) return all;
    at--;
    if (at >= 0 && reading.isComma(at)) at--;
    Phrase before = endingAt(at + 1);
    // ", and" with no list before it joins clauses, not names
    boolean clause = reading.isComma(at + 1) && before != null && !isListed(before);
    if (clause) return all;
    while (before != null) {
      all.addFirst(before);
      int comma = before.from() - 1;
      if (comma < 1 || !reading.isComma(comma)) break;
      before = endingAt(comma);
    }
    return all;
  }

  private boolean isListed(Phrase phrase) {
    int comma = phrase.from() - 1;
    return comma > 0 && reading.isComma(comma) && endingAt(comma) != null;
  }

  public @Nullable Phrase startingAt(int index) {
    for (Phrase phrase : phrases) if (phrase.from() == index) return phrase;
    return null;
  }
}
