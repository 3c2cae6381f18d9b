package org.copytaster.annotate.actor;

import org.copytaster.annotate.Copy;
import org.copytaster.model.Span;

/// A noun with what belongs to it, in words of the copy: `two Syrian soldiers`, `police in
/// Jericho`.
///
/// @param first its first word, articles left out
/// @param head the noun
/// @param end after the last word of what hangs on the noun by `of`, `in` or `from`
/// @param article the word before `first` in small letters if it is an article or its like, else
///   empty
record NounPhrase(int first, int head, int end, String article) {

  /// The noun and what stands before it.
  Span span(Copy copy) {
    return new Span(copy.words().get(first).start(), copy.words().get(head).end());
  }

  /// All of it.
  String text(Copy copy) {
    return copy.text()
        .substring(copy.words().get(first).start(), copy.words().get(end - 1).end())
        .replace('\n', ' ');
  }

  boolean isDefinite() {
    return switch (article) {
      case "the", "this", "that", "these", "those", "its", "his", "her", "their", "our" -> true;
      default -> false;
    };
  }

  /// `a soldier`, `another`: somebody new.
  boolean isIndefinite() {
    return article.equals("a") || article.equals("an") || article.equals("another");
  }
}
