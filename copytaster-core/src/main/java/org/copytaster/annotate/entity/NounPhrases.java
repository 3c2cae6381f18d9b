package org.copytaster.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Sentence;
import org.copytaster.model.Token;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrases of a text whose noun is no name, by parts of speech alone: they hold
/// where a parse fails.
public final class NounPhrases {
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

  private final String text;
  private final List<Token> tokens;
  private final List<Sentence> sentences;
  private final @Nullable EntityType[] named;

  public NounPhrases(
      String text, List<Token> tokens, List<Sentence> sentences, List<Mention> mentions) {
    this.text = text;
    this.tokens = tokens;
    this.sentences = sentences;
    this.named = new EntityType[tokens.size()];
    for (Mention mention : mentions) mark(mention);
  }

  private void mark(Mention mention) {
    for (int i = tokenAt(mention.span().start());
        i < tokens.size() && tokens.get(i).span().start() < mention.span().end();
        i++) named[i] = mention.type();
  }

  /// The last token that starts at the offset or before it.
  private int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).span().start() <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /// In text order, not overlapping but for what hangs on them.
  public List<NounPhrase> all() {
    List<NounPhrase> phrases = new ArrayList<>();
    for (Sentence sentence : sentences)
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
    boolean hyphen = word(i + 1).equals("-") && isTight(i + 1);
    return !hyphen && !pos(i + 1).equals("NOUN") && !pos(i + 1).equals("PROPN");
  }

  private boolean isName(int i) {
    EntityType type = named[i];
    return type != null && type != EntityType.MISC;
  }

  private boolean isTight(int i) {
    return tokens.get(i).span().start() == tokens.get(i - 1).span().end();
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
    String word = word(i);
    if (DAYS.contains(word)) return false;
    if (word.equals("'s") || word.equals("’s") || word.equals("-")) return true;
    return switch (pos(i)) {
      case "NOUN", "PROPN", "ADJ", "NUM" -> true;
      case "VERB" -> word.endsWith("ed") && i > 0 && word(i - 1).equals("-");
      default -> false;
    };
  }

  private boolean isStart(int i) {
    String word = word(i);
    return Character.isLetterOrDigit(word.codePointAt(0));
  }

  /// Behind the noun: a preposition and a noun phrase with its names.
  private int tail(int from, Sentence sentence) {
    if (from >= sentence.endToken() || !LINKS.contains(word(from))) return from;
    boolean of = word(from).equals("of");
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
    return tokens.get(i).pos();
  }

  private String word(int i) {
    return tokens.get(i).span().of(text);
  }

  private String lower(int i) {
    return word(i).toLowerCase(Locale.ROOT);
  }
}
