package org.copytaster.desk.fetch;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import org.copytaster.model.Problem.Kind;

/// Looks whether a body can be read when its coding is undone, before it counts as fetched: a bomb
/// or a broken body never reaches the archive's reader. Inflates into one small buffer.
final class Codings {
  private Codings() {}

  static void check(Exchange exchange, Limits limits) throws Fault {
    String coding =
        String.join(",", exchange.head().all("Content-Encoding")).toLowerCase(Locale.ROOT).strip();
    byte[] body = exchange.entity();
    switch (coding) {
      case "", "identity" -> {}
      case "gzip", "x-gzip" -> {
        if (isGzip(body)) gunzip(body, limits);
      }
      case "deflate" -> inflate(body, limits);
      default ->
          throw Fault.lasting(
              Kind.UNKNOWN_FORMAT, "body is coded as '" + shown(coding) + "', asked was gzip");
    }
    // A coding that is not stated is undone by the reader all the same.
    if (coding.isEmpty() && isGzip(body)) gunzip(body, limits);
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
  }

  private static void gunzip(byte[] body, Limits limits) throws Fault {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body), 1 << 13)) {
      byte[] buffer = new byte[1 << 14];
      long inflated = 0;
      for (int count; (count = in.read(buffer)) >= 0; ) {
        inflated += count;
        if (inflated > limits.inflated()) throw bomb("gzip", body.length, limits);
      }
    } catch (java.io.IOException e) {
      throw Fault.passing(Kind.MALFORMED, "gzip body broken: " + e.getMessage());
    }
  }

  private static void inflate(byte[] body, Limits limits) throws Fault {
    // Half of the servers that say deflate leave out the zlib wrapper.
    boolean wrapped = body.length > 1 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
    try (Inflater inflater = new Inflater(!wrapped)) {
      inflater.setInput(body);
      byte[] buffer = new byte[1 << 14];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (inflater.getBytesWritten() > limits.inflated())
          throw bomb("deflate", body.length, limits);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary()))
          throw Fault.passing(Kind.MALFORMED, "deflate body breaks off");
      }
    } catch (DataFormatException e) {
      throw Fault.passing(Kind.MALFORMED, "deflate body broken: " + e.getMessage());
    }
  }

  private static Fault bomb(String coding, int length, Limits limits) {
    return Fault.lasting(
        Kind.TOO_LARGE,
        coding + " body of " + length + " bytes inflates beyond " + limits.inflated());
  }

  private static String shown(String coding) {
    return coding.substring(0, Math.min(40, coding.length()));
  }
}
