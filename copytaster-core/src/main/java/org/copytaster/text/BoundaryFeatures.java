package org.copytaster.text;

import java.util.List;
import org.copytaster.model.Span;

/// What [BoundaryModel] looks at between two tokens: the words around, their shapes and endings,
/// where the line's last and next stops are, and how its writer begins sentences. Each is a number
/// of a row in the model's table, by hashing.
public final class BoundaryFeatures {
  /// Features of a gap, always as many.
  public static final int COUNT = 40;

  private static final int NONE = 0x5f3759df;
  private static final int ENDING = 3;

  private final CharSequence text;
  private final List<Span> tokens;
  private final StopRules rules;
  private final int[] forms;
  private final int[] shapes;
  private final int[] endings;
  private final byte[] marks;
  private final int[] nextStop;
  private final int[] rows = new int[COUNT];
  private int filled;
  private final int style;
  private boolean inQuotes;
  private int depth;
  private int seen;
  private int lastStop = -1;

  /// @param tokens of one stretch without a paragraph's end inside
  public BoundaryFeatures(CharSequence text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
    rules = new StopRules(text, tokens);
    int n = tokens.size();
    forms = new int[n];
    shapes = new int[n];
    endings = new int[n];
    marks = new byte[n];
    nextStop = new int[n + 1];
    for (int i = 0; i < n; i++) look(i);
    nextStop[n] = n;
    for (int i = n - 1; i >= 0; i--) nextStop[i] = marks[i] == STOP ? i : nextStop[i + 1];
    style = style();
  }

  private static final byte WORD = 0;
  private static final byte STOP = 1;
  private static final byte QUOTE = 2;
  private static final byte OPENS = 3;
  private static final byte CLOSES = 4;

  private void look(int i) {
    Span span = tokens.get(i);
    int form = 0;
    int shape = 0;
    int before = -1;
    int run = 0;
    for (int at = span.start(); at < span.end(); at++) {
      char c = text.charAt(at);
      form = form * 31 + Character.toLowerCase(c);
      int kind = kind(c);
      run = kind == before ? run + 1 : 0;
      if (run < 2) shape = shape * 31 + kind;
      before = kind;
    }
    forms[i] = form;
    shapes[i] = shape * 31 + Math.min(span.length(), 4);
    for (int at = Math.max(span.start(), span.end() - ENDING); at < span.end(); at++)
      endings[i] = endings[i] * 31 + Character.toLowerCase(text.charAt(at));
    marks[i] = mark(text.charAt(span.start()), text.charAt(span.end() - 1), span.length());
  }

  private static int kind(char c) {
    if (c < 0x80) {
      if (c >= 'a' && c <= 'z') return 1;
      if (c >= 'A' && c <= 'Z') return 2;
      return c >= '0' && c <= '9' ? 3 : c;
    }
    if (Character.isLowerCase(c)) return 1;
    if (Character.isUpperCase(c)) return 2;
    return Character.isLetterOrDigit(c) ? 4 : c;
  }

  private static byte mark(char first, char last, int length) {
    if (last == '.' || last == '!' || last == '?' || last == '…') return STOP;
    if (length > 2) return WORD;
    return switch (first) {
      case '"' -> QUOTE;
      case '“', '(', '[', '«' -> OPENS;
      case '”', ')', ']', '»' -> CLOSES;
      default -> WORD;
    };
  }

  /// How the writer begins sentences: words in small letters after a stop, as a share of all words
  /// after a stop, and whether there are capitals at all.
  private int style() {
    int after = 0;
    int small = 0;
    int capitals = 0;
    for (int i = 0; i < tokens.size(); i++) {
      char c = text.charAt(tokens.get(i).start());
      if (Characters.isUpper(c)) capitals++;
      if (i == 0 || marks[i - 1] != STOP || !Character.isLetter(c)) continue;
      after++;
      if (Character.isLowerCase(c)) small++;
    }
    int share = after == 0 ? 0 : small == 0 ? 1 : 2 * small < after ? 2 : 3;
    return share * 3 + (capitals == 0 ? 0 : 6 * capitals < tokens.size() ? 1 : 2);
  }

  /// The features between token `i` and the next. Gaps are to be asked in order; the array is the
  /// same each time.
  ///
  /// @param first the token that begins the sentence
  public int[] of(int first, int i) {
    for (; seen <= i; seen++) pass(seen);
    filled = 0;
    int rule = rules.endsAfter(first, i) ? 1 : 0;
    int gap = Math.min(2, tokens.get(i + 1).start() - tokens.get(i).end());
    words(i);
    joined(i, gap, rule);
    places(first, i, rule);
    return rows;
  }

  private void pass(int i) {
    if (marks[i] == QUOTE) inQuotes = !inQuotes;
    if (marks[i] == OPENS) depth++;
    if (marks[i] == CLOSES) depth = Math.max(0, depth - 1);
    if (i > 0 && marks[i - 1] == STOP) lastStop = i - 1;
  }

  private void words(int i) {
    for (int p = -3; p <= 4; p++) add(forms, i + p);
    for (int p = -2; p <= 3; p++) add(shapes, i + p);
    add(endings, i - 1);
    add(endings, i);
    add(endings, i + 1);
    add(endings, i + 2);
  }

  private void joined(int i, int gap, int rule) {
    int before = at(forms, i);
    int after = at(forms, i + 1);
    int shapeBefore = at(shapes, i);
    int shapeAfter = at(shapes, i + 1);
    add(mix(before, after));
    add(mix(before, shapeAfter));
    add(mix(shapeBefore, after));
    add(mix(mix(shapeBefore, shapeAfter), gap));
    add(mix(mix(at(shapes, i - 1), shapeBefore), mix(shapeAfter, at(shapes, i + 2))));
    add(mix(at(forms, i - 1), before));
    add(mix(after, at(forms, i + 2)));
    add(mix(mix(before, shapeAfter), style));
    add(mix(mix(before, after), style));
    add(mix(mix(rule, before), gap));
    add(mix(mix(rule, style), shapeAfter));
    add(mix(mix(at(endings, i), at(endings, i + 1)), rule));
    add(mix(mix(at(shapes, i + 1), at(shapes, i + 2)), at(shapes, i + 3)));
  }

  private void places(int first, int i, int rule) {
    int since = bucket(i + 1 - first);
    int fromStart = bucket(i + 1);
    int toEnd = bucket(tokens.size() - i - 1);
    int toStop = bucket(nextStop[i + 1] - i);
    int sinceStop = bucket(i - lastStop);
    int around = (inQuotes ? 1 : 0) + (depth > 0 ? 2 : 0);
    add(mix(since, rule));
    add(mix(mix(fromStart, toEnd), rule));
    add(mix(mix(sinceStop, toStop), style));
    add(mix(mix(around, at(forms, i)), 1));
    add(mix(mix(around, at(shapes, i + 1)), rule));
    add(mix(mix(toStop, at(forms, i)), 2));
    add(mix(mix(toEnd, at(forms, i + 1)), 3));
    add(mix(mix(since, at(shapes, i + 1)), mix(style, at(shapes, i))));
    add(mix(mix(fromStart, at(forms, i)), 4));
  }

  private static int bucket(int n) {
    return n <= 4 ? n : n <= 7 ? 5 : n <= 12 ? 6 : n <= 20 ? 7 : n <= 35 ? 8 : 9;
  }

  private static int at(int[] values, int i) {
    return i < 0 || i >= values.length ? NONE : values[i];
  }

  private static int mix(int a, int b) {
    int h = a * 0x9e3779b1 + b;
    return h ^ h >>> 15;
  }

  private void add(int[] values, int i) {
    add(at(values, i));
  }

  /// The same value in another place of the list is another feature.
  private void add(int value) {
    int h = mix(value, filled * 0x85ebca6b);
    h *= 0xc2b2ae35;
    rows[filled++] = (h ^ h >>> 16) & BoundaryModel.ROWS - 1;
  }
}
