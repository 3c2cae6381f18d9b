package org.copytaster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copytaster.model.Span;

/// Words for comparing texts: runs of letters and digits, in lower case, with their place.
///
/// Coarser than [Tokenizer] on purpose: two captures of the same copy differ in quotation marks,
/// dashes and spaces, and must still give the same words. An apostrophe between letters belongs to
/// the word; curly and straight ones are the same.
public final class Words {
  private Words() {}

  /// One word as compared, and where it stands.
  public record Word(String form, Span span) {}

  /// The words of `text` within `range`, in order.
  public static List<Word> in(String text, Span range) {
    List<Word> words = new ArrayList<>();
    walk(
        text,
        range,
        (start, end) -> words.add(new Word(form(text, start, end), new Span(start, end))));
    return words;
  }

  /// Takes words one after the other, as spans `[start,end)`, for those who look at few of them.
  interface Walker {
    void word(int start, int end);
  }

  static void walk(String text, Span range, Walker walker) {
    int at = range.start();
    while (at < range.end()) {
      if (!Character.isLetterOrDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int start = at;
      while (at < range.end() && isInside(text, at, range.end())) at++;
      walker.word(start, at);
    }
  }

  public static List<Word> in(String text) {
    return in(text, new Span(0, text.length()));
  }

  private static boolean isInside(String text, int at, int end) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) return true;
    boolean joins =
        c == '\'' || c == '’' || (c == ',' || c == '.') && Character.isDigit(text.charAt(at - 1));
    if (!joins || at + 1 >= end) return false;
    char next = text.charAt(at + 1);
    return c == '\'' || c == '’' ? Character.isLetter(next) : Character.isDigit(next);
  }

  static String form(String text, int start, int end) {
    return text.substring(start, end).replace('’', '\'').replace(",", "").toLowerCase(Locale.ROOT);
  }
}
