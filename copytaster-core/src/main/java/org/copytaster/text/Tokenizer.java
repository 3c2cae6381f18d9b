package org.copytaster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.model.Span;

/// Splits English copy into words and marks, as Universal Dependencies' EWT treebank does:
/// possessive `'s` and contractions apart (`do|n't`, `can|not`), hyphenated compounds apart
/// (`10|-|year|-|old`) unless the first part is a prefix (`anti-war`), numbers apart from units and
/// currency (`$|5|m`), abbreviations, initials and addresses whole.
///
/// One pass, no regular expressions; every token starts and ends between code points, tokens do not
/// overlap, and only what is blank lies between them. Any input is accepted.
///
/// The network is trained on the same rules: `copytaster-models/training/parity` holds sentences
/// that both must split alike.
public final class Tokenizer {
  private static final Set<String> PREFIXES =
      WordList.of(
          """
          anti bi co counter cross de e eco ex extra hyper inter intra macro mega meta
          micro mid mini mis multi neo non over pan para post pre pro proto pseudo quasi
          re semi sub super tele trans tri ultra un under uni vice x\
          """);
  private static final Set<String> DOMAINS =
      WordList.of(
          """
          com org net gov edu mil int info biz co uk us eu de fr ru ua cn in au ca ie nz
          io tv me ly news app dev\
          """);
  private static final Set<String> UNITS =
      WordList.of(
          """
          am pm m bn b k tn mn km cm mm kg g mg lb lbs ft in mph kmh kph kw mw gw kwh
          ghz mhz gb mb tb p c f h hr hrs min mins sec secs yr yrs x d st nd rd th\
          """);

  /// The tokens of all of `text`, in order.
  public List<Span> tokens(CharSequence text) {
    return tokens(text, new Span(0, text.length()));
  }

  /// The tokens of one stretch; what stands around it is not looked at.
  public List<Span> tokens(CharSequence text, Span within) {
    String stretch = within.of(text);
    List<Span> tokens = new ArrayList<>(stretch.length() / 5 + 1);
    int at = 0;
    while (at < stretch.length()) {
      int c = stretch.codePointAt(at);
      if (Characters.isBlank(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = tokenEnd(stretch, at, c);
      tokens.add(new Span(within.start() + at, within.start() + end));
      at = end;
    }
    return tokens;
  }

  private static int tokenEnd(String text, int start, int c) {
    if (Characters.isDigit(c)) return numberEnd(text, start);
    if (Characters.isWord(c)) return wordEnd(text, start);
    if ((c == '#' || c == '@') && isWordAt(text, start + 1)) return tagEnd(text, start, c);
    if (Characters.isApostrophe(c)) return apostropheEnd(text, start);
    return markEnd(text, start, c);
  }

  private static int tagEnd(String text, int start, int c) {
    if (c == '#' && Characters.isDigit(text.charAt(start + 1))) return start + 1;
    int end = start + 1;
    while (end < text.length() && (isWordAt(text, end) || text.charAt(end) == '_'))
      end += Character.charCount(text.codePointAt(end));
    return end;
  }

  // ---- words

  private static int wordEnd(String text, int start) {
    int address = Addresses.end(text, start, DOMAINS);
    if (address > start) return address;
    int end = runEnd(text, start);
    int next = end < text.length() ? text.charAt(end) : -1;
    if (next == '.') return stopEnd(text, start, end);
    if (Characters.isApostrophe(next)) return beforeApostrophe(text, start, end);
    if (next == '/' && isShorthand(text, start, end)) return end + 2;
    if (next == '&' && isAcronymAround(text, start, end)) return runEnd(text, end + 1);
    if (next == '-' && joinsByHyphen(text, start, end)) return wordPartEnd(text, end + 1);
    return contractionEnd(text, start, end);
  }

  private static int wordPartEnd(String text, int start) {
    int end = runEnd(text, start);
    if (end < text.length() && Characters.isApostrophe(text.charAt(end)))
      return beforeApostrophe(text, start, end);
    return end;
  }

  /// Letters and digits from `start` on.
  private static int runEnd(String text, int start) {
    int end = start;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      if (!Characters.isWord(c)) break;
      end += Character.charCount(c);
    }
    return end;
  }

  /// `cannot`, `gonna` and their kin, which the treebank splits without a mark between.
  private static int contractionEnd(String text, int start, int end) {
    int length = end - start;
    if (length < 4 || length > 8)
      return length == 2 && text.startsWith("im", start) ? start + 1 : end;
    int verb = Abbreviations.verbLength(text.substring(start, end).toLowerCase(Locale.ROOT));
    return verb == 0 ? end : start + verb;
  }

  /// The word before an apostrophe: `do` of `don't`, `Putin` of `Putin's`, all of `O'Brien`.
  private static int beforeApostrophe(String text, int start, int end) {
    int after = runEnd(text, end + 1);
    int suffix = after - end - 1;
    if (suffix == 0) return end;
    if (suffix == 1 && is(text, end + 1, 't') && end - start > 1 && is(text, end - 1, 'n'))
      return end - 1;
    if (isClitic(text, end + 1, after)) return end;
    return Characters.isLetter(text.codePointAt(end + 1)) ? after : end;
  }

  private static boolean isClitic(String text, int start, int end) {
    return switch (end - start) {
      case 1 ->
          switch (text.charAt(start)) {
            case 's', 'S', 'd', 'D', 'm', 'M' -> true;
            default -> false;
          };
      case 2 -> {
        char a = Character.toLowerCase(text.charAt(start));
        char b = Character.toLowerCase(text.charAt(start + 1));
        yield (a == 'r' && b == 'e') || (a == 'v' && b == 'e') || (a == 'l' && b == 'l');
      }
      default -> false;
    };
  }

  /// An apostrophe that begins a token: a clitic after a word, the year of `'90s`, or a quotation
  /// mark.
  private static int apostropheEnd(String text, int start) {
    int after = runEnd(text, start + 1);
    boolean follows = start > 0 && Characters.isWord(text.codePointBefore(start));
    if (follows && isClitic(text, start + 1, after)) return after;
    boolean year =
        after - start == 4
            && Characters.isDigit(text.charAt(start + 1))
            && is(text, after - 1, 's');
    if (!follows && year) return after;
    if (is(text, start + 1, '\'') && text.charAt(start) == '\'') return start + 2;
    return markEnd(text, start, text.charAt(start));
  }

  // ---- stops inside words

  /// A word with a stop after it: an acronym, an initial, an abbreviation, or the sentence's end.
  private static int stopEnd(String text, int start, int end) {
    int length = text.codePointCount(start, end);
    if (length == 1) return initialsEnd(text, start, end);
    String word = text.substring(start, end);
    if (Abbreviations.keepsStop(word)) return end + 1;
    if (Abbreviations.keepsStopBeforeMore(word) && goesOn(text, end + 1, word)) return end + 1;
    if (word.equals("Ph") && text.startsWith(".D", end))
      return is(text, end + 2, '.') ? end + 3 : end + 2;
    return contractionEnd(text, start, end);
  }

  /// `U.S.`, `a.m.`, `J.K.`, `J.` — but not the `I.` that ends a sentence.
  private static int initialsEnd(String text, int start, int end) {
    int at = end;
    int letters = 1;
    while (is(text, at, '.') && isSingleLetter(text, at + 1)) {
      at += 1 + Character.charCount(text.codePointAt(at + 1));
      letters++;
    }
    if (letters > 1) return is(text, at, '.') ? at + 1 : at;
    int c = text.codePointAt(start);
    if (c == 'c' || c == 'v') return isDigitAfter(text, end + 1) ? end + 1 : end;
    boolean initial = Characters.isUpper(c) && c != 'I';
    return initial && followsName(text, end + 1) ? end + 1 : end;
  }

  private static boolean isSingleLetter(String text, int at) {
    if (at >= text.length() || !Characters.isLetter(text.codePointAt(at))) return false;
    return !isWordAt(text, at + Character.charCount(text.codePointAt(at)));
  }

  /// True if a capitalised word or a comma follows, as after an initial.
  private static boolean followsName(String text, int at) {
    int next = skipBlanks(text, at);
    if (next >= text.length() || (next == at && !is(text, at, ','))) return false;
    return Characters.isUpper(text.codePointAt(next)) || is(text, next, ',');
  }

  /// True if the sentence cannot have ended: a comma, a number or a small letter follows, or a
  /// capital that the abbreviation announces.
  private static boolean goesOn(String text, int at, String word) {
    if (is(text, at, ',') || is(text, at, ':') || is(text, at, ';')) return true;
    int next = skipBlanks(text, at);
    if (next == at || next >= text.length()) return false;
    int c = text.codePointAt(next);
    if (Characters.isUpper(c)) return Abbreviations.keepsStopBeforeCapital(word);
    return Characters.isDigit(c) || Character.isLowerCase(c);
  }

  private static boolean isDigitAfter(String text, int at) {
    int next = skipBlanks(text, at);
    return next < text.length() && Characters.isDigit(text.codePointAt(next));
  }

  // ---- hyphens, numbers, marks

  private static boolean joinsByHyphen(String text, int start, int end) {
    if (!isWordAt(text, end + 1) || end - start > 7) return false;
    if (start > 0 && text.charAt(start - 1) == '-') return false;
    return PREFIXES.contains(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  /// `b/c`, because.
  private static boolean isShorthand(String text, int start, int end) {
    return end - start == 1
        && text.charAt(start) == 'b'
        && text.startsWith("c", end + 1)
        && !isWordAt(text, end + 2);
  }

  private static boolean isAcronymAround(String text, int start, int end) {
    if (!isWordAt(text, end + 1)) return false;
    int after = runEnd(text, end + 1);
    return end - start <= 3 && after - end - 1 <= 3 && Characters.isUpper(text.charAt(start));
  }

  /// Digits with the marks inside them (`1,200.5`, `10:30`, `9/11`), and letters that are part of
  /// the number (`1990s`, `4th`); a unit stays behind (`5|m`).
  private static int numberEnd(String text, int start) {
    int end = digitsEnd(text, start);
    if (end < text.length() && text.charAt(end) == '-') {
      int telephone = telephoneEnd(text, start);
      if (telephone > start) return telephone;
    }
    while (end + 1 < text.length()
        && joinsDigits(text.charAt(end))
        && Characters.isDigit(text.codePointAt(end + 1))) end = digitsEnd(text, end + 1);
    int after = runEnd(text, end);
    if (after == end) return end;
    String letters = text.substring(end, after).toLowerCase(Locale.ROOT);
    boolean ordinal =
        letters.equals("s")
            || letters.equals("th")
            || letters.equals("st")
            || letters.equals("nd")
            || letters.equals("rd");
    return !ordinal && UNITS.contains(letters) ? end : after;
  }

  /// Three digits, a hyphen, perhaps three more and a hyphen, four digits; an extension's one
  /// digit, a hyphen, four digits; or `start`.
  private static int telephoneEnd(String text, int start) {
    int first = digitsEnd(text, start);
    int second = digitsEnd(text, first + 1);
    if (first - start == 1 && second - first == 5) return second;
    if (first - start != 3) return start;
    if (second - first == 5) return second;
    if (second - first != 4 || !is(text, second, '-')) return start;
    int third = digitsEnd(text, second + 1);
    return third - second == 5 ? third : start;
  }

  private static boolean joinsDigits(char c) {
    return c == '.' || c == ',' || c == ':' || c == '/';
  }

  private static int digitsEnd(String text, int start) {
    int end = start;
    while (end < text.length() && Characters.isDigit(text.codePointAt(end)))
      end += Character.charCount(text.codePointAt(end));
    return end;
  }

  /// One mark with what modifies it, or a run of the marks that come in runs.
  private static int markEnd(String text, int start, int c) {
    int end = Smileys.end(text, start);
    if (end > start) return end;
    end = start + Character.charCount(c);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      if (!Characters.modifies(next) && !runsOn(c, next)) break;
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean runsOn(int c, int next) {
    return switch (c) {
      case '-', '.', '*', '=', '_', '~', '`', '<', '>', '+', '$' -> next == c;
      case '!', '?' -> next == '!' || next == '?';
      default -> false;
    };
  }

  static int skipBlanks(String text, int at) {
    int next = at;
    while (next < text.length() && Characters.isBlank(text.codePointAt(next)))
      next += Character.charCount(text.codePointAt(next));
    return next;
  }

  private static boolean isWordAt(String text, int at) {
    return at < text.length() && Characters.isWord(text.codePointAt(at));
  }

  private static boolean is(String text, int at, char c) {
    return at >= 0 && at < text.length() && Character.toLowerCase(text.charAt(at)) == c;
  }
}
