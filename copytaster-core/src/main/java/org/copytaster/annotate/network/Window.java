package org.copytaster.annotate.network;

import java.util.ArrayList;
import java.util.List;

/// The words `[start, end)` of a copy that are read together.
record Window(int start, int end) {
  /// Wordpieces of a window, [CLS] and [SEP] included: what is aimed at, and what is never
  /// exceeded.
  static final int LIMIT = 128;

  static final int HARD = 256;

  int size() {
    return end - start;
  }

  /// Cuts a copy into windows of whole sentences. A cut prefers a paragraph's end and parts a
  /// quotation only where it must; a sentence beyond [#HARD] is cut between words.
  static List<Window> cut(EncodedCopy copy) {
    List<Window> windows = new ArrayList<>();
    int[] starts = sentenceStarts(copy);
    int[] lengths = new int[starts.length - 1];
    for (int s = 0; s < lengths.length; s++)
      for (int i = starts[s]; i < starts[s + 1]; i++) lengths[s] += copy.width(i);
    for (int first = 0; first < lengths.length; ) {
      if (lengths[first] > HARD - 2) {
        addPiecesOf(copy, starts[first], starts[first + 1], windows);
        first++;
        continue;
      }
      int end = new Cut(copy, starts, lengths, first).end();
      windows.add(new Window(starts[first], starts[end]));
      first = end;
    }
    return windows;
  }

  private static int[] sentenceStarts(EncodedCopy copy) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < copy.size(); i++)
      if (i == 0 || copy.sentences()[i] != copy.sentences()[i - 1]) starts.add(i);
    starts.add(copy.size());
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static void addPiecesOf(EncodedCopy copy, int from, int to, List<Window> windows) {
    int start = from;
    int size = 2;
    for (int i = from; i < to; i++) {
      if (size + copy.width(i) > HARD) {
        windows.add(new Window(start, i));
        start = i;
        size = 2;
      }
      size += copy.width(i);
    }
    windows.add(new Window(start, to));
  }

  /// Where the window that begins with one sentence ends.
  private record Cut(EncodedCopy copy, int[] starts, int[] lengths, int first) {
    int end() {
      int end = first;
      int size = 2;
      int lastFree = -1;
      int lastParagraph = -1;
      while (end < lengths.length && (end == first || size + lengths[end] <= LIMIT)) {
        size += lengths[end++];
        if (isInside(end)) continue;
        lastFree = end;
        if (opensParagraph(end) && 2 * size >= LIMIT) lastParagraph = end;
      }
      if (end == lengths.length) return end;
      if (lastParagraph >= 0) return lastParagraph;
      return lastFree >= 0 ? lastFree : beyond(end, size);
    }

    /// All boundaries that fit lie inside a quotation: on to the first that does not.
    private int beyond(int end, int size) {
      int at = end;
      int grown = size;
      while (at < lengths.length && isInside(at) && grown + lengths[at] <= HARD)
        grown += lengths[at++];
      return isInside(at) ? end : at;
    }

    private boolean opensParagraph(int sentence) {
      return sentence < lengths.length && copy.opensParagraph()[starts[sentence]];
    }

    private boolean isInside(int sentence) {
      if (sentence >= lengths.length || opensParagraph(sentence)) return false;
      int word = starts[sentence];
      return copy.quotes()[word] == EncodedCopy.INSIDE
          && copy.quotes()[word - 1] == EncodedCopy.INSIDE;
    }
  }
}
