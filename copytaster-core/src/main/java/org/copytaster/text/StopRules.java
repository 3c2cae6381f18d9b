package org.copytaster.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.model.Span;

/// Whether a sentence ends at a stop, by rules.
///
/// It ends after the stop, its closing quotation marks and brackets included, where the next word
/// can begin one. Stops of abbreviations, initials and list numbers end nothing. What a speaker's
/// `!` or `?` ends inside a quotation goes on with `said Smith`.
final class StopRules {
  private static final Set<String> STARTERS =
      WordList.of(
          """
          The A An He She It They We I You This That These Those There His Her Their Its
          Our My Your In On At By For From With Without To As If When While Where What
          Who Why How After Before Since Until Although Though Because But And Or Nor So
          Yet However Meanwhile Also Some Many Most Several Both Each Every All Any No
          Not Now Then Here Last Once One Two Three Such According Asked Despite During
          Earlier Later Still Instead Under Among Between Police Officials Critics
          Experts Analysts Is Are Was Were Do Does Did Has Have Had Can Could Will Would
          Should Let Please Thanks Just Only Even Perhaps Maybe Indeed Moreover
          Furthermore Nevertheless Nonetheless Therefore Thus Today Yesterday Tomorrow\
          """);
  private static final Set<String> SPEECH =
      WordList.of(
          """
          said says asked asks told added adds wrote writes replied cried shouted
          tweeted screamed wondered joked\
          """);

  private final CharSequence text;
  private final List<Span> tokens;

  StopRules(CharSequence text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// @param first the token that begins the sentence
  /// @param i a token that another one follows
  boolean endsAfter(int first, int i) {
    int gap = tokens.get(i + 1).start() - tokens.get(i).end();
    int stop = beforeFootnotes(first, i);
    stop = beforeClosers(first, stop);
    if (!isEnd(stop) || isListNumber(first, stop)) return false;
    if (gap == 0) return isGluedSentence(stop, i);
    if (isCloserAlone(i + 1)) return false;
    String word = word(stop);
    if (word.length() > 1 && word.charAt(0) != '.' && word.endsWith("."))
      return abbreviationEnds(word, i + 1);
    return opens(i + 1) && !(stop < i && goesOnWithSpeaker(stop, i + 1));
  }

  /// Where no sentence of news ends, whatever a treebank of mails and posts may say: after an
  /// abbreviation before a small letter, after an opening mark, after a dateline's dash, and after
  /// a bracket that no stop precedes.
  boolean forbids(int first, int i) {
    char last = text.charAt(tokens.get(i).end() - 1);
    int next = text.charAt(tokens.get(i + 1).start());
    if (last == '.' && tokens.get(i).length() > 2 && text.charAt(tokens.get(i).start()) != '.')
      return Character.isLowerCase(next);
    if (opensWord(i)) return true;
    if (isDash(i)) return i > first && i - first < 14 && isBracketAt(i - 1);
    return last == ')' && i > first && !isEnd(i - 1) && Character.isLowerCase(next);
  }

  /// A quotation mark that leans on the next word.
  private boolean opensWord(int i) {
    if (tokens.get(i + 1).start() > tokens.get(i).end() || !isCloser(i)) return false;
    return i == 0 || tokens.get(i - 1).end() < tokens.get(i).start();
  }

  /// True if no stop stands before the gap, closing marks apart.
  boolean isBare(int first, int i) {
    return !isEnd(beforeClosers(first, i));
  }

  private boolean isBracketAt(int i) {
    return text.charAt(tokens.get(i).start()) == ')';
  }

  private boolean isDash(int i) {
    return tokens.get(i).length() <= 2 && "—–--".contains(word(i));
  }

  private int beforeFootnotes(int first, int i) {
    int last = i;
    while (last - 3 > first && isFootnote(last - 2)) last -= 3;
    return last;
  }

  private int beforeClosers(int first, int i) {
    int stop = i;
    while (stop > first && isCloser(stop) && tokens.get(stop - 1).end() == tokens.get(stop).start())
      stop--;
    return stop;
  }

  private boolean isCloser(int i) {
    Span span = tokens.get(i);
    if (span.length() == 2)
      return text.charAt(span.start()) == '\'' && text.charAt(span.start() + 1) == '\'';
    return span.length() == 1 && "\"”’')]»".indexOf(text.charAt(span.start())) >= 0;
  }

  /// A closing mark set off by a space, as some agencies do, or a footnote's number: it stays with
  /// the sentence before.
  private boolean isCloserAlone(int i) {
    if (isFootnote(i)) return true;
    return tokens.get(i).length() == 1 && "”’)]»".indexOf(text.charAt(tokens.get(i).start())) >= 0;
  }

  private boolean isFootnote(int i) {
    if (i + 2 >= tokens.size() || !word(i).equals("[") || !word(i + 2).equals("]")) return false;
    return Character.isDigit(text.charAt(tokens.get(i + 1).start()))
        && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  boolean isEnd(int i) {
    Span span = tokens.get(i);
    char last = text.charAt(span.end() - 1);
    return last == '.' || last == '!' || last == '?' || last == '…' || last == '。' || last == '؟';
  }

  private boolean isListNumber(int first, int stop) {
    if (stop != first + 1
        || tokens.get(stop).length() != 1
        || text.charAt(tokens.get(stop).start()) != '.') return false;
    Span span = tokens.get(first);
    return span.length() <= 3 && Character.isDigit(text.charAt(span.start()))
        || span.length() == 1 && Character.isLetter(text.charAt(span.start()));
  }

  /// `ended.Next`: a missing space, told from `v1.Beta` by the small letters before the stop.
  private boolean isGluedSentence(int stop, int i) {
    if (stop == 0 || tokens.get(stop).length() > 1) return false;
    Span before = tokens.get(stop - 1);
    Span next = tokens.get(i + 1);
    return before.end() == tokens.get(stop).start()
        && Character.isLowerCase(text.charAt(before.end() - 1))
        && next.length() > 1
        && Character.isUpperCase(text.charAt(next.start()))
        && Character.isLowerCase(text.charAt(next.start() + 1));
  }

  /// An abbreviation ends a sentence only before a word that commonly begins one, or an opening
  /// quotation mark.
  private boolean abbreviationEnds(String word, int next) {
    String bare = word.substring(0, word.length() - 1);
    if (Abbreviations.neverEnds(bare)) return false;
    boolean initial = bare.length() == 1;
    String following = word(next);
    if (isOpener(following)) return !initial;
    boolean noon =
        bare.equalsIgnoreCase("a.m") || bare.equalsIgnoreCase("p.m") || bare.equals("etc");
    if (noon)
      return Character.isUpperCase(following.charAt(0))
          && !following.endsWith("day")
          && !isUpper(following);
    return STARTERS.contains(following) && !initial;
  }

  private static boolean isUpper(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private boolean opens(int i) {
    String word = word(i);
    int c = word.codePointAt(0);
    if (Characters.isUpper(c) || Characters.isDigit(c) || isOpener(word)) return true;
    if (i + 1 < tokens.size() && opensWord(i)) return true;
    return Character.isLetter(c) && !Character.isLowerCase(c)
        || c == '#'
        || c == '@'
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isOpener(String word) {
    return word.equals("``") || word.length() <= 2 && "\"“‘'([«—–-•*·▪●…--".contains(word);
  }

  /// `"Never!" Mr Smith said`: a speech verb stands within five words, before any other stop.
  private boolean goesOnWithSpeaker(int stop, int next) {
    char end = text.charAt(tokens.get(stop).end() - 1);
    if (end == '.') return false;
    for (int i = next; i < Math.min(tokens.size(), next + 5); i++) {
      String word = word(i);
      if (SPEECH.contains(word)) return true;
      if (i == next && STARTERS.contains(word) && !isPronoun(word)) return false;
      if (!Characters.isLetter(word.codePointAt(0)) && !word.equals("-")) return false;
    }
    return false;
  }

  private static boolean isPronoun(String word) {
    return word.equals("He")
        || word.equals("She")
        || word.equals("They")
        || word.equals("I")
        || word.equals("We")
        || word.equals("The");
  }

  private String word(int i) {
    return tokens.get(i).of(text);
  }
}
