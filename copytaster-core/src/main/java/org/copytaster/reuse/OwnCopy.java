package org.copytaster.reuse;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Part;
import org.copytaster.text.Words;
import org.copytaster.text.Words.Word;

/// The words that an outlet wrote itself: body copy without what stands in quotation marks.
final class OwnCopy {
  private OwnCopy() {}

  static List<Word> of(Article article) {
    List<Word> words = new ArrayList<>();
    for (Part part : article.parts()) {
      if (part.kind() != Part.Kind.PARAGRAPH && part.kind() != Part.Kind.LIST) continue;
      boolean quoted = false;
      int from = part.span().start();
      for (int at = from; at < part.span().end(); at++) {
        char c = article.text().charAt(at);
        boolean opens = c == '“' || c == '«' || c == '"' && !quoted;
        boolean closes = c == '”' || c == '»' || c == '"' && quoted;
        if (opens && !quoted) {
          add(words, article, from, at);
          quoted = true;
        } else if (closes && quoted) {
          quoted = false;
          from = at + 1;
        }
      }
      if (!quoted) add(words, article, from, part.span().end());
    }
    return words;
  }

  private static void add(List<Word> words, Article article, int from, int to) {
    words.addAll(Words.in(article.text(), new org.copytaster.model.Span(from, to)));
  }
}
