package org.copytaster.read.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/// Whether bytes can be what a charset says they are.
final class Validity {
  /// One broken byte in this many is damage; more of them are another charset.
  private static final int BYTES_PER_ERROR = 1000;

  private Validity() {}

  static boolean allows(Charset charset, byte[] bytes) {
    int errors = errors(charset, bytes);
    return errors == 0 || errors <= bytes.length / BYTES_PER_ERROR;
  }

  /// How many times decoding stumbles, counted up to the point where it no longer matters.
  static int errors(Charset charset, byte[] bytes) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int most = bytes.length / BYTES_PER_ERROR + 1;
    int errors = 0;
    while (errors <= most) {
      CoderResult result = decoder.decode(in, out, true);
      out.clear();
      if (result.isUnderflow()) return errors;
      if (result.isError()) {
        errors++;
        in.position(in.position() + result.length());
      }
    }
    return errors;
  }
}
