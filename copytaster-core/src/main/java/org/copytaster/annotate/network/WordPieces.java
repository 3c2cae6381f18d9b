package org.copytaster.annotate.network;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Splits a word into the pieces of BERT's uncased vocabulary. Safe for many threads.
///
/// @see <a href="https://arxiv.org/abs/1810.04805">BERT</a>
final class WordPieces {
  static final int UNKNOWN = 100;
  static final int CLS = 101;
  static final int SEP = 102;
  private static final int MOST = 16;

  /// Longest chunk looked up; longer ones are unknown at once, which keeps odd input linear.
  private static final int LONGEST = 200;

  private final Map<String, Integer> ids;

  WordPieces(byte[] vocabulary) {
    List<String> pieces = new String(vocabulary, StandardCharsets.UTF_8).lines().toList();
    ids = HashMap.newHashMap(pieces.size());
    for (int id = 0; id < pieces.size(); id++) ids.put(pieces.get(id), id);
    if (!Integer.valueOf(SEP).equals(ids.get("[SEP]")))
      throw new IllegalArgumentException(
          "vocabulary has [SEP] at " + ids.get("[SEP]") + ", not 102");
  }

  /// Ids of one word's pieces, at least one and at most 16.
  int[] of(String word) {
    Integer whole = ids.get(word);
    if (whole != null && isPlain(word)) return new int[] {whole};
    List<Integer> found = new ArrayList<>();
    for (String chunk : chunks(word)) {
      addLongestFirst(chunk, found);
      if (found.size() >= MOST) break;
    }
    if (found.isEmpty()) return new int[] {UNKNOWN};
    return found.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
  }

  private static boolean isPlain(String word) {
    for (int i = 0; i < word.length(); i++)
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') return false;
    return true;
  }

  /// Lower case without marks; every punctuation sign and Han character a chunk of its own.
  private static List<String> chunks(String word) {
    String flat = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    for (int at = 0; at < flat.length(); ) {
      int c = flat.codePointAt(at);
      at += Character.charCount(c);
      int type = Character.getType(c);
      if (type == Character.NON_SPACING_MARK || isControl(type)) continue;
      boolean alone = isAlone(c, type);
      if (alone || isSeparator(type)) {
        if (!chunk.isEmpty()) chunks.add(chunk.toString());
        chunk.setLength(0);
        if (alone) chunks.add(Character.toString(c));
      } else {
        chunk.appendCodePoint(c);
      }
    }
    if (!chunk.isEmpty()) chunks.add(chunk.toString());
    return chunks;
  }

  private static boolean isControl(int type) {
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED;
  }

  private static boolean isSeparator(int type) {
    return type == Character.SPACE_SEPARATOR
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private static boolean isAlone(int c, int type) {
    boolean ascii =
        (c >= 33 && c <= 47)
            || (c >= 58 && c <= 64)
            || (c >= 91 && c <= 96)
            || (c >= 123 && c <= 126);
    if (ascii || (c >= 0x4E00 && c <= 0x9FFF)) return true;
    return type == Character.CONNECTOR_PUNCTUATION
        || type == Character.DASH_PUNCTUATION
        || type == Character.START_PUNCTUATION
        || type == Character.END_PUNCTUATION
        || type == Character.INITIAL_QUOTE_PUNCTUATION
        || type == Character.FINAL_QUOTE_PUNCTUATION
        || type == Character.OTHER_PUNCTUATION;
  }

  private void addLongestFirst(String chunk, List<Integer> found) {
    if (chunk.length() > LONGEST) {
      found.add(UNKNOWN);
      return;
    }
    int before = found.size();
    for (int start = 0; start < chunk.length(); ) {
      int end = chunk.length();
      Integer id = null;
      for (; end > start; end--) {
        id = ids.get(start == 0 ? chunk.substring(0, end) : "##" + chunk.substring(start, end));
        if (id != null) break;
      }
      if (id == null) {
        found.subList(before, found.size()).clear();
        found.add(UNKNOWN);
        return;
      }
      found.add(id);
      start = end;
    }
  }
}
