package org.copytaster.code.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// The words of one lexicon entry, matched on a sentence from a first word on.
///
/// @param elements in order; a gap stands between words that need not touch
public record Pattern(List<Element> elements) {

  /// Widest gap, in words: "urge the government of the island to release".
  private static final int GAP = 8;

  /// One place of the pattern.
  ///
  /// @param words dictionary forms, any of which may stand here; empty for a gap
  /// @param object it is the verb's object, and so stands before a passive verb
  record Element(Set<String> words, boolean object) {
    boolean isGap() {
      return words.isEmpty();
    }
  }

  static Pattern parse(String source, Map<String, Set<String>> classes) {
    List<Element> elements = new ArrayList<>();
    for (String part : source.split(" ")) {
      boolean object = part.startsWith("@");
      if (object) elements.add(new Element(Set.of(), false));
      elements.add(new Element(words(object ? part.substring(1) : part, classes), object));
    }
    return new Pattern(List.copyOf(elements));
  }

  private static Set<String> words(String part, Map<String, Set<String>> classes) {
    if (part.equals("~")) return Set.of();
    if (!part.startsWith("{")) return new HashSet<>(Arrays.asList(part.split("\\|")));
    Set<String> words = classes.get(part.substring(1, part.length() - 1));
    if (words == null) throw new IllegalArgumentException("no class of words named " + part);
    return words;
  }

  /// How much of a phrase this is: the longest pattern wins.
  public int weight() {
    int weight = 0;
    for (Element element : elements) if (!element.isGap()) weight += element.object ? 2 : 3;
    return weight;
  }

  /// The indices of the words that fill the pattern, or `null`.
  @Nullable List<Integer> match(Reading reading, int first, boolean passive) {
    List<Integer> filled = new ArrayList<>();
    filled.add(first);
    return fill(reading, 1, first + 1, passive, filled) ? filled : null;
  }

  private boolean fill(
      Reading reading, int element, int at, boolean passive, List<Integer> filled) {
    if (element == elements.size()) return true;
    Element here = elements.get(element);
    if (!here.isGap()) {
      int place = touching(reading, at, here);
      if (place < 0)
        return element == 1
            && reading.isAny(filled.getFirst(), COMMITTING)
            && byParse(reading, 1, passive, filled);
      filled.add(place);
      return fill(reading, element + 1, place + 1, passive, filled);
    }
    Element next = elements.get(element + 1);
    if (passive && element == 1) {
      int before = before(reading, filled.getFirst(), next);
      if (before >= 0) {
        filled.add(before);
        if (fill(reading, element + 2, at, false, filled)) return true;
        filled.remove(Integer.valueOf(before));
      }
    }
    return acrossGap(reading, element + 1, at, passive, filled)
        || element == 1 && byParse(reading, element + 1, passive, filled);
  }

  /// Over any distance, what the parse hangs on the first word: its object, or the "to" of its
  /// infinitive ("ordered the newspaper, which …, to suspend", "agreed with his hosts to meet").
  private boolean byParse(Reading reading, int element, boolean passive, List<Integer> filled) {
    Set<String> wanted = elements.get(element).words;
    int head = filled.getFirst();
    for (Word word : reading.words()) {
      if (word.index() <= head || wanted.stream().noneMatch(word.forms()::contains)) continue;
      boolean object =
          elements.get(1).isGap() && word.head() == head && word.relation().equals("obj");
      if (!object && !isInfinitiveOf(reading, word, head)) continue;
      int size = filled.size();
      filled.add(word.index());
      if (fill(reading, element + 1, word.index() + 1, passive, filled)) return true;
      while (filled.size() > size) filled.removeLast();
    }
    return false;
  }

  /// Verbs whose "to" is always an infinitive's; "spoke to" has another.
  private static final Set<String> COMMITTING =
      WordList.of("agree promise pledge vow offer propose refuse decline threaten");

  /// "those who must" are nobody in particular: the verb needs a noun for an object.
  private static boolean isInfinitiveOf(Reading reading, Word to, int verb) {
    if (!to.lower().equals("to") || !to.relation().equals("mark") || to.head() < 0) return false;
    Word infinitive = reading.word(to.head());
    return infinitive.head() == verb
        && infinitive.relation().matches("xcomp|ccomp")
        && reading.words().stream()
            .noneMatch(
                word -> word.head() == verb && !word.isNoun() && word.relation().matches("i?obj"));
  }

  private boolean acrossGap(
      Reading reading, int element, int at, boolean passive, List<Integer> filled) {
    Element next = elements.get(element);
    for (int i = at; i < reading.size() && i <= at + GAP; i++) {
      if (next.words.stream().anyMatch(reading.word(i).forms()::contains)) {
        int size = filled.size();
        filled.add(i);
        if (fill(reading, element + 1, i + 1, passive, filled)) return true;
        while (filled.size() > size) filled.removeLast();
      }
      if (closesGap(reading, i, at) || next.object && hangsOnNoun(reading, i, at)) return false;
    }
    return false;
  }

  /// "has plans for talks", "burned the mortgage to the farm": what follows is another noun's.
  private static boolean hangsOnNoun(Reading reading, int i, int from) {
    return i > from && reading.word(i - 1).isNoun() && reading.isAny(i, TIES);
  }

  private static final Set<String> TIES =
      Set.of("for", "about", "on", "over", "to", "from", "with", "at", "against", "into", "by");

  /// A gap ends at a break, at a word that opens a clause and at a verb of its own: one behind a
  /// noun, an auxiliary or "to". A participle before a noun belongs to the noun.
  private static boolean closesGap(Reading reading, int i, int from) {
    Word word = reading.word(i);
    if (reading.breaks(i) || word.pos().equals("AUX") || endsList(reading, i)) return true;
    if (word.isAny(Reading.OPENERS) && !word.lower().equals("as")) return true;
    if (!word.pos().equals("VERB")) return false;
    if (i == from) return reading.word(i - 1).pos().equals("AUX");
    Word before = reading.word(i - 1);
    boolean participle = word.lower().endsWith("ed") || word.lower().endsWith("ing");
    boolean ownVerb =
        before.isNoun()
            || before.isVerb()
            || before.pos().equals("PRON")
            || before.lower().equals("to");
    return ownVerb && !(participle && before.pos().equals("VERB"));
  }

  /// A comma that joins no list: "attacked his sister, according to court records".
  private static boolean endsList(Reading reading, int i) {
    if (!reading.isComma(i) || i + 1 >= reading.size()) return false;
    Word next = reading.word(i + 1);
    return !next.isNoun() && !Set.of("ADJ", "DET", "CCONJ").contains(next.pos());
  }

  private static int touching(Reading reading, int at, Element element) {
    for (int i = at; i < reading.size() && i <= at + 1; i++) {
      if (element.words.stream().anyMatch(reading.word(i).forms()::contains)) return i;
      if (!reading.word(i).pos().equals("ADV")) break;
    }
    int after = pastDay(reading, at);
    boolean here = after > at && after < reading.size();
    return here && element.words.stream().anyMatch(reading.word(after).forms()::contains)
        ? after
        : -1;
  }

  /// Over the day between the words: "agreed late on Monday to …".
  private static int pastDay(Reading reading, int at) {
    int i = at;
    while (i < reading.size() && i < at + 2 && reading.isAny(i, Set.of("on", "late", "early"))) i++;
    return i < reading.size() && reading.isAny(i, DAYS) ? i + 1 : at;
  }

  private static final Set<String> DAYS =
      WordList.of(
          "monday tuesday wednesday thursday friday saturday sunday today yesterday tonight");

  private static int before(Reading reading, int verb, Element element) {
    for (int i = verb - 1; i >= 0 && i >= verb - 12; i--) {
      if (reading.breaks(i)) return -1;
      if (reading.word(i).isNoun()
          && element.words.stream().anyMatch(reading.word(i).forms()::contains)) return i;
    }
    return -1;
  }
}
