package org.copytaster.read.warc;

import java.io.IOException;
import java.io.InputStream;

/// A WARC file that is not compressed.
final class StoredBytes extends PlainBytes {
  private static final byte[] MARK = {'\n', 'W', 'A', 'R', 'C', '/', '1', '.'};

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 15];
  private long base;
  private int at;
  private int end;
  private int replay = -1;

  StoredBytes(InputStream in) {
    this.in = in;
  }

  @Override
  int read() throws IOException {
    if (replay >= 0) {
      if (replay < MARK.length) return MARK[replay++];
      replay = -1;
    }
    if (at == end) {
      base += end;
      at = 0;
      end = Math.max(0, in.read(buffer));
      if (end == 0) return -1;
    }
    return buffer[at++] & 0xff;
  }

  @Override
  long position() {
    return base + at - 1 - (replay >= 0 ? MARK.length - replay : 0);
  }

  @Override
  boolean resynchronise() throws IOException {
    int matched = 0;
    for (int b; (b = read()) >= 0; ) {
      if (b == MARK[matched]) matched++;
      else matched = b == MARK[0] ? 1 : 0;
      if (matched == MARK.length) {
        replay = 1; // the line break is spent, the mark is read again
        return true;
      }
    }
    return false;
  }
}
