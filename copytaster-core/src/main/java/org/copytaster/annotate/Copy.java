package org.copytaster.annotate;

import java.util.List;
import org.copytaster.model.Part;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;

/// An article's text split into words and sentences, before anybody has read them.
///
/// @param words in text order
/// @param sentences cover all words, in order, never over a part's end
/// @param parts the part of each sentence: `parts.get(i)` holds `sentences.get(i)`
public record Copy(String text, List<Span> words, List<Sentence> sentences, List<Part> parts) {
  public Copy {
    words = List.copyOf(words);
    sentences = List.copyOf(sentences);
    parts = List.copyOf(parts);
    if (sentences.size() != parts.size())
      throw new IllegalArgumentException(
          sentences.size() + " sentences have " + parts.size() + " parts");
  }

  public String word(int index) {
    return words.get(index).of(text);
  }

  /// True if this sentence is the first of its part: a paragraph begins.
  public boolean opensPart(int sentence) {
    return sentence == 0 || !parts.get(sentence).equals(parts.get(sentence - 1));
  }
}
