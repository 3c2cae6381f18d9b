package org.copytaster.annotate.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The gazetteer's names in byte order, and the places that each may mean.
final class NameTable {
  private static final int[] NONE = {};

  /// All keys, one after the other.
  private final byte[] letters;

  /// Where key `i` starts; one longer than there are keys.
  private final int[] starts;

  private final int[] meanings;
  private final int[] meaningStarts;

  NameTable(GazetteerBytes in) {
    int count = in.number();
    starts = new int[count + 1];
    byte[] room = new byte[1 << 20];
    for (int i = 0; i < count; i++) {
      int same = in.octet();
      int more = in.number();
      int start = starts[i];
      if (start + same + more > room.length) room = Arrays.copyOf(room, room.length * 2);
      if (same > 0) System.arraycopy(room, starts[i - 1], room, start, same);
      in.copyTo(room, start + same, more);
      starts[i + 1] = start + same + more;
    }
    letters = room;
    meaningStarts = new int[count + 1];
    int[] found = new int[1 << 17];
    int end = 0;
    for (int i = 0; i < count; i++) {
      int places = in.number();
      if (end + places > found.length) found = Arrays.copyOf(found, found.length * 2);
      for (int k = 0; k < places; k++) found[end++] = in.number();
      meaningStarts[i + 1] = end;
    }
    meanings = found;
  }

  /// Places of a key, each shifted left by one; the lowest bit marks an alternative name.
  int[] meanings(String key) {
    int i = find(key.getBytes(StandardCharsets.UTF_8));
    return i < 0 ? NONE : Arrays.copyOfRange(meanings, meaningStarts[i], meaningStarts[i + 1]);
  }

  private int find(byte[] key) {
    int low = 0;
    int high = starts.length - 2;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order =
          Arrays.compareUnsigned(letters, starts[middle], starts[middle + 1], key, 0, key.length);
      if (order == 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }
}
