package org.copytaster.read.warc;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/// The plain bytes of a file of gzip members, which knows where in the file each member starts and
/// can go on behind a broken one.
final class GzipMembers extends PlainBytes {
  private final InputStream in;
  private final byte[] raw = new byte[1 << 15];
  private final byte[] plain = new byte[1 << 16];
  private final Inflater inflater = new Inflater(true);
  private int rawAt;
  private int rawEnd;
  private long rawBase;
  private int plainAt;
  private int plainEnd;
  private long memberStart;

  /// The member in which the record being read began.
  private long recordMember;

  private boolean inMember;

  GzipMembers(InputStream in) {
    this.in = in;
  }

  @Override
  long position() {
    return memberStart;
  }

  @Override
  int read() throws IOException {
    while (plainAt == plainEnd) if (!refill()) return -1;
    return plain[plainAt++] & 0xff;
  }

  @Override
  void close() {
    inflater.end();
  }

  @Override
  void begin() {
    recordMember = memberStart;
  }

  @Override
  boolean isSpread() {
    return memberStart != recordMember;
  }

  /// Gives the broken record up and looks for the member after the one that it began in: a broken
  /// length swallows sound members, and the inflater has been handed whatever follows.
  @Override
  boolean resynchronise() throws IOException {
    rawAt = (int) Math.max(0, Math.min(rawEnd, recordMember + 1 - rawBase));
    inMember = false;
    plainAt = plainEnd = 0;
    int before = -1;
    int beforeThat = -1;
    for (int b; (b = raw()) >= 0; beforeThat = before, before = b)
      if (b == 8 && before == 0x8b && beforeThat == 0x1f) {
        memberStart = rawBase + rawAt - 3;
        begin();
        skipHeader();
        return true;
      }
    return false;
  }

  private boolean refill() throws IOException {
    if (!inMember && !open()) return false;
    try {
      plainAt = 0;
      plainEnd = inflater.inflate(plain);
      if (inflater.finished()) finish();
      else if (plainEnd == 0 && inflater.needsInput()) feed();
    } catch (DataFormatException e) {
      throw new ZipException("gzip member broken: " + e.getMessage());
    }
    return true;
  }

  private void feed() throws IOException {
    if (rawAt == rawEnd && !fillRaw()) throw new EOFException("gzip member breaks off");
    inflater.setInput(raw, rawAt, rawEnd - rawAt);
    rawAt = rawEnd;
  }

  private boolean open() throws IOException {
    memberStart = rawBase + rawAt;
    int first = raw();
    // Zero bytes between members are padding, as tapes had it.
    while (first == 0) {
      memberStart = rawBase + rawAt;
      first = raw();
    }
    if (first < 0) return false;
    if (first != 0x1f || raw() != 0x8b || raw() != 8)
      throw new ZipException("no gzip member where one should start");
    skipHeader();
    return true;
  }

  private void skipHeader() throws IOException {
    int flags = raw();
    for (int i = 0; i < 6; i++) raw();
    if ((flags & 4) != 0) {
      int length = raw() | raw() << 8;
      for (int i = 0; i < length; i++) raw();
    }
    if ((flags & 8) != 0) while (raw() > 0) {}
    if ((flags & 16) != 0) while (raw() > 0) {}
    if ((flags & 2) != 0) {
      raw();
      raw();
    }
    inflater.reset();
    inMember = true;
  }

  private void finish() throws IOException {
    rawAt -= inflater.getRemaining();
    inMember = false;
    for (int i = 0; i < 8; i++)
      if (raw() < 0) throw new EOFException("gzip member without its checksum");
  }

  private int raw() throws IOException {
    if (rawAt == rawEnd && !fillRaw()) return -1;
    return raw[rawAt++] & 0xff;
  }

  private boolean fillRaw() throws IOException {
    rawBase += rawEnd;
    rawAt = 0;
    rawEnd = Math.max(0, in.read(raw));
    return rawEnd > 0;
  }
}
