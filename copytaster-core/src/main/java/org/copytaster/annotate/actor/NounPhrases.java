package org.copytaster.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Reading;
import org.copytaster.model.EntityType;
import org.copytaster.model.Sentence;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrases of a copy whose noun is no name, by parts of speech alone: they hold
/// where a parse fails.
final class NounPhrases {
  private static final Set<String> ARTICLES =
      WordList.of(
          """
          the a an this that these those another some any no each every all both many several few
          its his her their our my your
          """);
  private static final Set<String> DAYS =
      WordList.of(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April
          May June July August September October November December yesterday today\
          """);
  private static final Set<String> LINKS = Set.of("of", "in", "from", "for", "at");
  private static final int LONGEST_TAIL = 7;

  private final Copy copy;
  private final Reading reading;
  private final @Nullable EntityType[] named;

  /// @param named for each word the type of the name it is part of, else `null`
  NounPhrases(Copy copy, Reading reading, @Nullable EntityType[] named) {
    this.copy = copy;
    this.reading = reading;
    this.named = named;
  }

  /// In text order, not overlapping but for what hangs on them.
  List<NounPhrase> all() {
    List<NounPhrase> phrases = new ArrayList<>();
    for (Sentence sentence : copy.sentences())
      for (int i = sentence.firstToken(); i < sentence.endToken(); i++)
        if (isHead(i, sentence)) phrases.add(around(i, sentence));
    return phrases;
  }

  /// A noun that neither a noun nor a name follows.
  private boolean isHead(int i, Sentence sentence) {
    String pos = pos(i);
    boolean noun = pos.equals("NOUN") || pos.equals("PROPN") && !isName(i);
    if (!noun || isName(i)) return false;
    if (i + 1 >= sentence.endToken()) return true;
    if (named[i + 1] == EntityType.PER || named[i + 1] == EntityType.ORG) return false;
    boolean hyphen = copy.word(i + 1).equals("-") && isTight(i + 1);
    return !hyphen && !pos(i + 1).equals("NOUN") && !pos(i + 1).equals("PROPN");
  }

  private boolean isName(int i) {
    EntityType type = named[i];
    return type != null && type != EntityType.MISC;
  }

  private boolean isTight(int i) {
    return copy.words().get(i).start() == copy.words().get(i - 1).end();
  }

  private NounPhrase around(int head, Sentence sentence) {
    int first = head;
    while (first > sentence.firstToken() && isModifier(first - 1) && !isCount(first)) first--;
    while (first < head && !isStart(first)) first++;
    String before = first > sentence.firstToken() ? lower(first - 1) : "";
    return new NounPhrase(
        first, head, tail(head + 1, sentence), ARTICLES.contains(before) ? before : "");
  }

  /// `two` in `on Monday two soldiers`: a number opens the phrase.
  private boolean isCount(int i) {
    return pos(i).equals("NUM");
  }

  private boolean isModifier(int i) {
    String word = copy.word(i);
    if (DAYS.contains(word)) return false;
    if (word.equals("'s") || word.equals("’s") || word.equals("-")) return true;
    return switch (pos(i)) {
      case "NOUN", "PROPN", "ADJ", "NUM" -> true;
      case "VERB" -> word.endsWith("ed") && i > 0 && copy.word(i - 1).equals("-");
      default -> false;
    };
  }

  private boolean isStart(int i) {
    String word = copy.word(i);
    return Character.isLetterOrDigit(word.codePointAt(0));
  }

  /// Behind the noun: a preposition and a noun phrase with its names.
  private int tail(int from, Sentence sentence) {
    if (from >= sentence.endToken() || !LINKS.contains(copy.word(from))) return from;
    boolean of = copy.word(from).equals("of");
    int i = from + 1;
    while (i < sentence.endToken() && ARTICLES.contains(lower(i))) i++;
    int start = i;
    boolean name = false;
    while (i < sentence.endToken() && i - from <= LONGEST_TAIL && isModifier(i)) {
      if (named[i] == EntityType.PER) return from;
      name |= isName(i);
      i++;
    }
    return i > start && (of || name) ? i : from;
  }

  private String pos(int i) {
    return reading.tokens().get(i).pos();
  }

  private String lower(int i) {
    return copy.word(i).toLowerCase(Locale.ROOT);
  }
}
