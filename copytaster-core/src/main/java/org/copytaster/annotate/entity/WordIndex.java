package org.copytaster.annotate.entity;

import java.util.List;
import org.copytaster.annotate.Copy;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;

/// Finds words and sentences by offset.
public final class WordIndex {
  private WordIndex() {}

  /// Index of the last word that starts at `offset` or before it; 0 if none does.
  public static int at(Copy copy, int offset) {
    List<Span> words = copy.words();
    int low = 0;
    int high = words.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (words.get(middle).start() <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /// The sentence that holds a word.
  public static Sentence sentence(Copy copy, int word) {
    List<Sentence> sentences = copy.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).firstToken() <= word) low = middle;
      else high = middle - 1;
    }
    return sentences.get(low);
  }
}
