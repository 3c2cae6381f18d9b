package org.copytaster.desk.search;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Cuts the stretch around the first sought word, at word boundaries, so that a hit shows why it is
/// one.
final class Excerpts {
  private static final int BEFORE = 80;
  private static final int LENGTH = 240;
  private final Analyzer analyzer;
  private final Set<String> sought;

  Excerpts(Analyzer analyzer, String query) throws IOException {
    this.analyzer = analyzer;
    sought = new HashSet<>();
    walk(
        query,
        (term, _) -> {
          sought.add(term);
          return false;
        });
  }

  String of(String text) throws IOException {
    if (text.length() <= LENGTH) return text;
    int[] at = {0};
    walk(
        text,
        (term, start) -> {
          if (!sought.contains(term)) return false;
          at[0] = start;
          return true;
        });
    int start = at[0] <= BEFORE ? 0 : boundary(text, at[0] - BEFORE);
    int end = start + LENGTH >= text.length() ? text.length() : boundary(text, start + LENGTH);
    return (start > 0 ? "… " : "")
        + text.substring(start, end).strip().replaceAll("\\s+", " ")
        + (end < text.length() ? " …" : "");
  }

  private static int boundary(String text, int at) {
    int space = text.indexOf(' ', at);
    return space < 0 ? text.length() : space;
  }

  /// Is shown each term with its place; true ends the walk.
  @FunctionalInterface
  private interface Visitor {
    boolean found(String term, int start);
  }

  private void walk(String text, Visitor visitor) throws IOException {
    try (TokenStream tokens = analyzer.tokenStream(Documents.WORDS, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
      tokens.reset();
      while (tokens.incrementToken())
        if (visitor.found(term.toString(), offset.startOffset())) break;
      tokens.end();
    }
  }
}
