package org.copytaster.annotate.network;

/// A window in the network's numbers: `[CLS]`, the words' pieces with a `[SEP]` before each
/// paragraph, `[SEP]`.
///
/// @param first index of each word's first piece
/// @param sentences number of each word's sentence in the window, from 1
record Inputs(
    long[] ids, long[] shapes, long[] quotes, long[] first, long[] sentences, long[] wordQuotes) {

  static Inputs of(EncodedCopy copy, Window window) {
    int length = 2;
    for (int i = window.start(); i < window.end(); i++) length += copy.width(i);
    int n = window.size();
    Inputs in =
        new Inputs(
            new long[length],
            new long[length],
            new long[length],
            new long[n],
            new long[n],
            new long[n]);
    in.ids[0] = WordPieces.CLS;
    int at = 1;
    for (int k = 0; k < n; k++) {
      int word = window.start() + k;
      if (copy.opensParagraph()[word]) in.ids[at++] = WordPieces.SEP;
      in.first[k] = at;
      in.sentences[k] = copy.sentences()[word] - copy.sentences()[window.start()] + 1;
      in.wordQuotes[k] = copy.quotes()[word];
      for (int piece : copy.pieces()[word]) {
        in.ids[at] = piece;
        in.shapes[at] = copy.shapes()[word];
        in.quotes[at++] = copy.quotes()[word];
      }
    }
    in.ids[at] = WordPieces.SEP;
    return in;
  }
}
