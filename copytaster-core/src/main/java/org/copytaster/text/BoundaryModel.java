package org.copytaster.text;

import java.nio.ByteBuffer;

/// Says whether a sentence ends between two tokens: rows of a table are summed, and what is
/// positive in the sum is weighed. Learned from treebanks by
/// `copytaster-models/training/sentences`; whole numbers up to the last step, so every machine
/// decides alike.
public final class BoundaryModel {
  static final int ROWS = 1 << 15;
  private static final int WIDTH = 16;
  private static final String BOOK = "sentences.bin";

  private final byte[] table = new byte[ROWS * WIDTH];
  private final int[] bias = new int[WIDTH];
  private final int[] weights = new int[WIDTH];
  private final long threshold;
  private final long sure;

  private BoundaryModel(ByteBuffer bytes) {
    bytes.get(table);
    for (int k = 0; k < WIDTH; k++) bias[k] = bytes.getInt();
    for (int k = 0; k < WIDTH; k++) weights[k] = bytes.getInt();
    threshold = bytes.getLong();
    sure = threshold + bytes.getLong();
  }

  /// Takes `sentences.bin` from the shelf.
  public static BoundaryModel of(ReferenceShelf shelf) {
    byte[] bytes = shelf.bytes(BOOK);
    int expected = ROWS * WIDTH + 2 * Integer.BYTES * WIDTH + 2 * Long.BYTES;
    if (bytes.length != expected)
      throw new IllegalArgumentException(BOOK + " has " + bytes.length + " bytes, not " + expected);
    return new BoundaryModel(ByteBuffer.wrap(bytes));
  }

  /// @param bare no stop stands there: news runs on over a colon, a dash or between two words, mail
  ///   does not, and the model must be surer
  boolean isBoundary(int[] rows, boolean bare) {
    int[] sum = bias.clone();
    for (int row : rows) {
      int from = row * WIDTH;
      for (int k = 0; k < WIDTH; k++) sum[k] += table[from + k];
    }
    long score = 0;
    for (int k = 0; k < WIDTH; k++) score += (long) Math.max(0, sum[k]) * weights[k];
    return score > (bare ? sure : threshold);
  }
}
