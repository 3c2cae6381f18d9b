package org.copytaster.read.warc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// An HTTP response as a record holds it, decoded. Archives lie about transfer and content coding,
/// so a coding is undone only where the bytes show it.
///
/// @param status 0 where there is no status line
/// @param headers by lower-case name
/// @param problem where the body could not be decoded as a whole
@SuppressWarnings("ArrayRecordComponent") // never compared
public record HttpPayload(
    int status, Map<String, String> headers, byte[] body, @Nullable Problem problem) {

  /// @param limit most bytes that decoding may give
  public static HttpPayload of(byte[] block, int limit) {
    int end = headEnd(block);
    String head = new String(block, 0, end, StandardCharsets.ISO_8859_1);
    Map<String, String> headers = new LinkedHashMap<>();
    for (String line : head.split("\r?\n")) {
      int colon = line.indexOf(':');
      if (colon > 0)
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
    }
    byte[] body = Arrays.copyOfRange(block, end, block.length);
    if (headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT).contains("chunked"))
      body = unchunked(body);
    return decoded(status(head), headers, body, limit);
  }

  private static int status(String head) {
    String[] words = head.lines().findFirst().orElse("").split("\\s+", 3);
    boolean known = words.length > 1 && words[0].startsWith("HTTP") && words[1].matches("\\d{3}");
    return known ? Integer.parseInt(words[1]) : 0;
  }

  private static int headEnd(byte[] block) {
    for (int i = 0; i + 1 < block.length; i++) {
      if (block[i] != '\n') continue;
      if (block[i + 1] == '\n') return i + 2;
      if (block[i + 1] == '\r' && i + 2 < block.length && block[i + 2] == '\n') return i + 3;
    }
    return block.length;
  }

  private static byte[] unchunked(byte[] body) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(body.length);
    int at = 0;
    while (at < body.length) {
      int lineEnd = at;
      while (lineEnd < body.length && body[lineEnd] != '\n') lineEnd++;
      String size =
          new String(body, at, lineEnd - at, StandardCharsets.ISO_8859_1).split(";", 2)[0].strip();
      if (!size.matches("0*[0-9a-fA-F]{1,7}")) return at == 0 ? body : joined(plain, body, at);
      int length = Integer.parseInt(size, 16);
      if (length == 0) break;
      int from = lineEnd + 1;
      int to = Math.min(body.length, from + length);
      if (from >= to) break;
      plain.write(body, from, to - from);
      at = to;
      while (at < body.length && (body[at] == '\r' || body[at] == '\n')) at++;
    }
    return plain.toByteArray();
  }

  /// What follows a wrong chunk size is kept as it stands.
  private static byte[] joined(ByteArrayOutputStream plain, byte[] body, int at) {
    plain.write(body, at, body.length - at);
    return plain.toByteArray();
  }

  private static HttpPayload decoded(
      int status, Map<String, String> headers, byte[] body, int limit) {
    String coding = headers.getOrDefault("content-encoding", "").toLowerCase(Locale.ROOT);
    boolean gzip = body.length > 2 && (body[0] & 0xff) == 0x1f && (body[1] & 0xff) == 0x8b;
    if (coding.equals("br") || coding.equals("zstd"))
      return problem(status, headers, Problem.Kind.UNKNOWN_FORMAT, "body is coded as " + coding);
    if (!gzip && !coding.equals("deflate")) return new HttpPayload(status, headers, body, null);
    InputStream in = new ByteArrayInputStream(body);
    try (InputStream plain = gzip ? new GZIPInputStream(in) : inflated(in, body)) {
      return new HttpPayload(status, headers, plain.readNBytes(limit + 1), null);
    } catch (IOException e) {
      return gzip
          ? problem(status, headers, Problem.Kind.MALFORMED, "gzip body broken: " + e.getMessage())
          : new HttpPayload(status, headers, body, null);
    }
  }

  /// Half of the servers that say deflate leave out the zlib wrapper.
  private static InputStream inflated(InputStream in, byte[] body) {
    boolean wrapped = body.length > 1 && (((body[0] & 0xff) << 8) | (body[1] & 0xff)) % 31 == 0;
    return new InflaterInputStream(in, new Inflater(!wrapped));
  }

  private static HttpPayload problem(
      int status, Map<String, String> headers, Problem.Kind kind, String what) {
    return new HttpPayload(status, headers, new byte[0], new Problem(kind, what));
  }

  public String contentType() {
    return headers.getOrDefault("content-type", "");
  }
}
