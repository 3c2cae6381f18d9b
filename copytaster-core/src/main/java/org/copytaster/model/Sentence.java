package org.copytaster.model;

/// One sentence, inside one part of the article.
///
/// @param firstToken index of its first token in [Annotations#tokens()]
/// @param endToken index after its last token
public record Sentence(Span span, int firstToken, int endToken) {
  public Sentence {
    if (firstToken < 0 || endToken < firstToken)
      throw new IllegalArgumentException(
          "sentence tokens [" + firstToken + ", " + endToken + ") are not a range");
  }
}
