package org.copytaster.attribute.galley;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.copytaster.model.Problem;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds quotations block by block and never lets one run away: a mark that nothing closes ends
/// with its block if it opened it, else with its sentence.
///
/// Speech over several paragraphs opens its mark again in each and closes it once; such a chain may
/// be at most [#LONGEST_CHAIN] blocks. One pass over the characters, linear in their number.
final class QuotationScanner {
  /// Blocks; a longer chain is a page whose author quotes everything, or a missing mark.
  static final int LONGEST_CHAIN = 12;

  /// Characters of one quotation inside one block; beyond it nobody is quoted, a mark is missing.
  static final int LONGEST = 4_000;

  private record Open(QuotationMark mark, int at) {}

  private final String text;
  private final List<Span> blocks;
  private final List<Span> sentences;
  private final List<Quotation> found = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int chain;
  private int sentence;
  private int blockEnd;

  /// @param blocks paragraphs and the like, in text order
  /// @param sentences in text order; where an unclosed mark may be cut off
  QuotationScanner(String text, List<Span> blocks, List<Span> sentences) {
    this.text = text;
    this.blocks = blocks;
    this.sentences = sentences;
    for (int i = 0; i < blocks.size(); i++)
      scan(blocks.get(i), i + 1 < blocks.size() ? blocks.get(i + 1) : null);
    found.sort(Comparator.comparing(Quotation::span));
  }

  /// Outermost and nested, in text order.
  List<Quotation> quotations() {
    return found;
  }

  /// One for every mark that does not balance.
  List<Problem> problems() {
    return problems;
  }

  private void scan(Span block, @Nullable Span next) {
    open.clear();
    blockEnd = block.end();
    for (int at = block.start(); at < block.end(); at++) {
      if (isDoubled(block, at)) doubled(block, at++);
      else mark(block, at);
    }
    finish(block, next);
  }

  private void mark(Span block, int at) {
    char c = text.charAt(at);
    char before = at > block.start() ? text.charAt(at - 1) : '\n';
    char after = at + 1 < block.end() ? text.charAt(at + 1) : '\n';
    switch (c) {
      case '“' -> {
        if (!closeIf(at, QuotationMark.LOW)) push(QuotationMark.CURLY, at);
      }
      case '„' -> push(QuotationMark.LOW, at);
      case '«' -> push(QuotationMark.ANGLE, at);
      case '”' -> {
        if (open.isEmpty() && opensAfter(before) && Character.isLetterOrDigit(after))
          push(QuotationMark.CURLY, at); // typed the wrong way round
        else close(at);
      }
      case '»' -> close(at);
      case '"' -> straight(at, before, after);
      case '‘' -> {
        if (Character.isLetterOrDigit(after) || isMark(after)) push(QuotationMark.SINGLE, at);
      }
      case '’', '\'' -> single(block, at, before, after);
      default -> {}
    }
  }

  /// Two typewriter marks or two backticks: a double mark of the days of the wire.
  private boolean isDoubled(Span block, int at) {
    char c = text.charAt(at);
    return (c == '\'' || c == '`') && at + 1 < block.end() && text.charAt(at + 1) == c;
  }

  private void doubled(Span block, int at) {
    char after = at + 2 < block.end() ? text.charAt(at + 2) : '\n';
    boolean isOpen = open.stream().anyMatch(o -> o.mark == QuotationMark.STRAIGHT);
    if (!isOpen && !Character.isWhitespace(after)) push(QuotationMark.STRAIGHT, at);
    else if (isOpen) close(at, '"', 2);
  }

  private void straight(int at, char before, char after) {
    boolean isOpen = open.stream().anyMatch(o -> o.mark.isClosedBy('"'));
    if (isOpen && !Character.isWhitespace(before)) close(at);
    else if (!Character.isWhitespace(after)) push(QuotationMark.STRAIGHT, at);
    else if (isOpen) close(at);
  }

  private void single(Span block, int at, char before, char after) {
    boolean inside = open.stream().anyMatch(o -> o.mark.isSingle());
    if (inside
        && !Character.isWhitespace(before)
        && !Character.isLetterOrDigit(after)
        && !isPluralPossessive(block, at)) {
      close(at);
      return;
    }
    boolean opens =
        text.charAt(at) == '\''
            && !inside
            && opensAfter(before)
            && (Character.isLetter(after) || isMark(after) || after == '.')
            && !isElision(at)
            && closesLater(block, at);
    if (opens) push(QuotationMark.TYPEWRITER, at);
  }

  /// "the Republicans' plan" inside single marks: the mark closes nothing if a better one follows.
  private boolean isPluralPossessive(Span block, int at) {
    if (Character.toLowerCase(text.charAt(at - 1)) != 's') return false;
    if (at + 2 >= block.end() || text.charAt(at + 1) != ' ') return false;
    return Character.isLowerCase(text.charAt(at + 2)) && closesLater(block, at);
  }

  /// True if a mark that can only close stands further on, before another one opens.
  private boolean closesLater(Span block, int at) {
    int limit = Math.min(block.end(), at + LONGEST);
    for (int i = at + 2; i < limit; i++) {
      char c = text.charAt(i);
      if (c != '\'' && c != '’') continue;
      char before = text.charAt(i - 1);
      char after = i + 1 < block.end() ? text.charAt(i + 1) : '\n';
      if (opensAfter(before)) return false;
      boolean plural = Character.toLowerCase(before) == 's' && after == ' ';
      if (!Character.isLetterOrDigit(after) && !plural) return true;
    }
    return false;
  }

  private boolean isElision(int at) {
    String ahead = text.substring(at + 1, Math.min(text.length(), at + 6)).toLowerCase(Locale.ROOT);
    return ahead.matches("(?s)(?:em|til|tis|twas|cause|bout|round|n)\\b.*|\\d\\ds.*");
  }

  private static boolean isMark(char c) {
    return "“”\"„«»‘’'".indexOf(c) >= 0;
  }

  private static boolean opensAfter(char before) {
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || "([{—–-/“\"‘'".indexOf(before) >= 0;
  }

  private void push(QuotationMark mark, int at) {
    boolean again = open.stream().anyMatch(o -> o.mark == mark) && !nests(mark, at);
    // The same mark opened twice: the first one lacks its end, unless it is the outer layer of a
    // straight pair, which cannot nest at all.
    if (again) while (!open.isEmpty()) cutOff(open.pop(), at);
    open.push(new Open(mark, at));
  }

  /// Curly marks may nest in themselves if the block closes them all.
  private boolean nests(QuotationMark mark, int at) {
    if (mark != QuotationMark.CURLY || open.size() > 2) return false;
    int closings = 0;
    int limit = Math.min(blockEnd, at + LONGEST);
    for (int i = at; i < limit; i++) {
      char c = text.charAt(i);
      if (c == '”') closings++;
      else if (c == '“' && i > at) closings--;
    }
    return closings > open.size();
  }

  private boolean closeIf(int at, QuotationMark mark) {
    if (open.isEmpty() || open.peek().mark != mark) return false;
    close(at);
    return true;
  }

  private void close(int at) {
    close(at, text.charAt(at), 1);
  }

  private void close(int at, char c, int width) {
    if (open.stream().noneMatch(o -> o.mark.isClosedBy(c))) return;
    while (!open.isEmpty()) {
      Open top = open.pop();
      if (!top.mark.isClosedBy(c)) continue;
      if (at - top.at < LONGEST)
        found.add(new Quotation(new Span(top.at, at + width), depth(), true, false));
      else problem("a quotation of " + (at - top.at) + " characters is not read as one", top.at);
      return;
    }
  }

  private int depth() {
    return open.size();
  }

  private void finish(Span block, @Nullable Span next) {
    boolean continues = false;
    while (!open.isEmpty()) {
      Open last = open.pop();
      if (last.mark.isSingle() && !(last.at == block.start())) continue;
      boolean outermost = open.stream().allMatch(o -> o.mark.isSingle());
      if (outermost && next != null && chain < LONGEST_CHAIN && opensAgain(next, last.mark)) {
        int end = Math.min(block.end(), last.at + LONGEST);
        found.add(new Quotation(new Span(last.at, end), depth(), false, true));
        continues = true;
      } else if (!last.mark.isSingle()) {
        cutOff(last, block.end());
      }
    }
    chain = continues ? chain + 1 : 0;
  }

  private boolean opensAgain(Span next, QuotationMark mark) {
    if (next.isEmpty()) return false;
    char first = text.charAt(next.start());
    return first == mark.opening || (!mark.isSingle() && (first == '“' || first == '"'));
  }

  /// Ends a quotation that nothing closes: with its block if it opened the block, else with its
  /// sentence.
  private void cutOff(Open unclosed, int limit) {
    if (unclosed.mark.isSingle()) return;
    problem("quotation mark " + unclosed.mark.opening + " is never closed", unclosed.at);
    int end = limit;
    boolean opensBlock = blocks.stream().anyMatch(b -> b.start() == unclosed.at);
    if (!opensBlock || end - unclosed.at > LONGEST) end = Math.min(end, sentenceEnd(unclosed.at));
    if (end > unclosed.at + 1)
      found.add(new Quotation(new Span(unclosed.at, end), depth(), false, false));
  }

  private int sentenceEnd(int at) {
    while (sentence > 0 && sentences.get(sentence).start() > at) sentence--;
    while (sentence + 1 < sentences.size() && sentences.get(sentence).end() <= at) sentence++;
    return sentences.isEmpty() ? at : sentences.get(sentence).end();
  }

  private void problem(String detail, int at) {
    problems.add(new Problem(Problem.Kind.QUOTATION, detail, new Span(at, at + 1)));
  }
}
