package org.copytaster.read.warc;

import java.io.IOException;

/// The decompressed bytes of a WARC file, with their place in the file.
abstract class PlainBytes {
  /// The next byte, or -1 at the end.
  abstract int read() throws IOException;

  /// Where in the file as stored the byte read last belongs: its own offset, or its gzip member's.
  abstract long position();

  /// The byte read last begins a record.
  void begin() {}

  /// Whether the record that began last reaches over the end of its own piece of the file.
  boolean isSpread() {
    return false;
  }

  /// After damage: moves to where a record may start again; false if there is no such place.
  abstract boolean resynchronise() throws IOException;

  void close() {}
}
