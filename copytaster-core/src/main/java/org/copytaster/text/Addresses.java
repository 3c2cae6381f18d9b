package org.copytaster.text;

import java.util.Locale;
import java.util.Set;

/// Web and mail addresses, which are one token.
final class Addresses {
  private static final int LONGEST = 2_000;
  private static final int LONGEST_NAME = 64;

  private Addresses() {}

  /// The end of the address that begins at `start`, or `start` if none does.
  static int end(String text, int start, Set<String> domains) {
    boolean web = text.startsWith("http", start) || text.regionMatches(true, start, "www.", 0, 4);
    if (web && isScheme(text, start)) return trimmed(text, start, chunkEnd(text, start));
    int dot = start;
    int limit = Math.min(text.length(), start + LONGEST_NAME);
    while (dot < limit && isNamePart(text.charAt(dot))) dot++;
    if (dot == start || dot >= limit) return start;
    char mark = text.charAt(dot);
    if (mark != '.' && mark != '@' && mark != '_') return start;
    int end = trimmed(text, start, chunkEnd(text, start));
    if (isMail(text, start, end) || isDomain(text, start, end, domains)) return end;
    if (isDotted(text, start, end)) return end;
    return isFile(text, start, end) ? end : start;
  }

  private static boolean isScheme(String text, int start) {
    return text.startsWith("://", start + 4)
        || text.startsWith("s://", start + 4)
        || text.regionMatches(true, start, "www.", 0, 4);
  }

  private static boolean isNamePart(char c) {
    return Characters.isWord(c) || c == '-';
  }

  private static int chunkEnd(String text, int start) {
    int end = start;
    int limit = Math.min(text.length(), start + LONGEST);
    while (end < limit) {
      char c = text.charAt(end);
      if (Characters.isBlank(c) || c == '<' || c == '>' || c == '"' || c == '”' || c == '“') break;
      end++;
    }
    if (end < text.length() && Character.isLowSurrogate(text.charAt(end))) end--;
    return end;
  }

  /// Without the marks that belong to the sentence around it.
  private static int trimmed(String text, int start, int end) {
    int last = end;
    while (last > start && ".,;:!?)]'’…—–".indexOf(text.charAt(last - 1)) >= 0) last--;
    return last;
  }

  private static boolean isMail(String text, int start, int end) {
    int at = text.indexOf('@', start);
    if (at <= start || at >= end - 3) return false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!isNamePart(c) && c != '.' && c != '_' && c != '+' && i != at) return false;
    }
    return text.indexOf('.', at) > at + 1 && text.indexOf('.', at) < end - 1;
  }

  /// Letters and dots that end in a known domain, perhaps with a path: `copytaster.org/about`.
  private static boolean isDomain(String text, int start, int end, Set<String> domains) {
    int slash = text.indexOf('/', start);
    int host = slash > 0 && slash < end ? slash : end;
    int dot = text.lastIndexOf('.', host - 1);
    if (dot <= start + 1 || host - dot > 6) return false;
    for (int i = start; i < host; i++) {
      char c = text.charAt(i);
      if (!(c < 0x80 && isNamePart(c)) && c != '.') return false;
    }
    String top = text.substring(dot + 1, host);
    return top.equals(top.toLowerCase(Locale.ROOT)) && domains.contains(top) && dot - start > 2;
  }

  /// Three or more parts in small letters, as newsgroups and hosts are named: `alt.animals.cat`.
  private static boolean isDotted(String text, int start, int end) {
    int dots = 0;
    int part = start;
    for (int i = start; i <= end; i++) {
      char c = i < end ? text.charAt(i) : '.';
      if (c == '.') {
        if (i - part < 2) return false;
        part = i + 1;
        dots++;
      } else if ((c < 'a' || c > 'z') && c != '-') {
        return false;
      }
    }
    return dots > 2;
  }

  /// One word, a dot and the ending of a common file format.
  private static boolean isFile(String text, int start, int end) {
    int dot = text.lastIndexOf('.', end - 1);
    if (dot <= start || end - dot < 4) return false;
    for (int i = start; i < dot; i++)
      if (!isNamePart(text.charAt(i)) && text.charAt(i) != '_') return false;
    return switch (text.substring(dot + 1, end)) {
      case "pdf",
          "doc",
          "docx",
          "xls",
          "xlsx",
          "ppt",
          "htm",
          "html",
          "txt",
          "zip",
          "jpg",
          "png",
          "gif",
          "mp3" ->
          true;
      default -> false;
    };
  }
}
