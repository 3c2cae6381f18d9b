package org.copytaster.annotate.entity;

import java.util.List;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// A noun with what belongs to it, in tokens of the text: `two Syrian soldiers`, `police in
/// Jericho`.
///
/// @param first its first word, articles left out
/// @param head the noun
/// @param end after the last word of what hangs on the noun by `of`, `in` or `from`
/// @param article the word before `first` in small letters if it is an article or its like, else
///   empty
public record NounPhrase(int first, int head, int end, String article) {

  /// The noun and what stands before it.
  public Span span(List<Token> tokens) {
    return new Span(tokens.get(first).span().start(), tokens.get(head).span().end());
  }

  /// All of it.
  public String text(String text, List<Token> tokens) {
    int from = tokens.get(first).span().start();
    return text.substring(from, tokens.get(end - 1).span().end()).replace('\n', ' ');
  }

  public boolean isDefinite() {
    return switch (article) {
      case "the", "this", "that", "these", "those", "its", "his", "her", "their", "our" -> true;
      default -> false;
    };
  }

  /// `the company`: nothing but the noun says who.
  public boolean isBareDefinite() {
    return isDefinite() && first == head && end == head + 1;
  }

  /// `a soldier`, `another`: somebody new.
  public boolean isIndefinite() {
    return article.equals("a") || article.equals("an") || article.equals("another");
  }
}
