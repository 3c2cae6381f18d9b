package org.copytaster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;

/// Groups the tokens of one part of an article into sentences.
///
/// A sentence ends after a stop, its closing quotation marks and brackets included, where the next
/// word can begin one; at a blank line; and at a line break unless the line was merely wrapped.
/// Stops of abbreviations, initials and list numbers end nothing. What a speaker's `!` or `?` ends
/// inside a quotation goes on with `said Smith`.
public final class SentenceSplitter {
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

  private SentenceSplitter(CharSequence text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
  }

  /// The sentences of one part. Every token belongs to exactly one.
  ///
  /// @param tokens the part's tokens, in order
  /// @param offset what to add to their indexes, so that sentences count in the article's tokens
  public static List<Sentence> sentences(CharSequence text, List<Span> tokens, int offset) {
    return new SentenceSplitter(text, tokens).split(offset);
  }

  private List<Sentence> split(int offset) {
    List<Sentence> sentences = new ArrayList<>();
    int longestLine = longestLine();
    int first = 0;
    int lineStart = 0;
    for (int i = 0; i < tokens.size(); i++) {
      boolean last = i + 1 == tokens.size();
      int breaks = last ? 2 : lineBreaks(tokens.get(i).end(), tokens.get(i + 1).start());
      boolean wrapped = breaks == 1 && isWrapped(lineStart, i, longestLine);
      if (breaks > 0) lineStart = i + 1;
      if (!last && (breaks == 0 || wrapped) && !endsAfter(first, i)) continue;
      Span span = new Span(tokens.get(first).start(), tokens.get(i).end());
      sentences.add(new Sentence(span, offset + first, offset + i + 1));
      first = i + 1;
    }
    return sentences;
  }

  // ---- lines

  private int lineBreaks(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2029' || c == '\u2028') breaks++;
      else if (c == '\r' && (i + 1 == to || text.charAt(i + 1) != '\n')) breaks++;
    }
    return breaks;
  }

  private int longestLine() {
    int longest = 0;
    int start = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && lineBreaks(tokens.get(i - 1).end(), tokens.get(i).start()) > 0) start = i;
      longest = Math.max(longest, tokens.get(i).end() - tokens.get(start).start());
    }
    return longest;
  }

  /// A line that a program broke: about as long as its longest neighbour, which is short enough for
  /// a screen, and not closed by a stop.
  private boolean isWrapped(int lineStart, int i, int longestLine) {
    int length = tokens.get(i).end() - tokens.get(lineStart).start();
    return longestLine <= 100 && length >= 40 && length * 10 >= longestLine * 7 && !isEnd(i);
  }

  // ---- stops

  private boolean endsAfter(int first, int i) {
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

  private boolean isEnd(int i) {
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
