package org.copytaster.read.warc;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.zip.ZipException;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// The records of a WARC file, one at a time.
///
/// ```
/// WarcStream records = WarcStream.of(in, 0, limit, (offset, problem) -> …);
/// for (WarcRecord record; (record = records.next()) != null; ) …
/// ```
public final class WarcStream {
  private static final int LONGEST_LINE = 1 << 16;
  private static final int MOST_HEADERS = 1000;

  private final PlainBytes bytes;
  private final long start;
  private final int limit;
  private final BiConsumer<Long, Problem> damage;
  private boolean ended;
  private boolean damaged;
  private boolean spread;

  private WarcStream(PlainBytes bytes, long start, int limit, BiConsumer<Long, Problem> damage) {
    this.bytes = bytes;
    this.start = start;
    this.limit = limit;
    this.damage = damage;
  }

  /// @param in supports `mark`; the caller closes it
  /// @param start offset of the first byte of `in` in the file
  /// @param limit most bytes of a record that are held
  /// @param damage told of each broken stretch, with its offset
  public static WarcStream of(
      InputStream in, long start, int limit, BiConsumer<Long, Problem> damage) throws IOException {
    in.mark(2);
    boolean compressed = in.read() == 0x1f && in.read() == 0x8b;
    in.reset();
    PlainBytes bytes = compressed ? new GzipMembers(in) : new StoredBytes(in);
    return new WarcStream(bytes, start, limit, damage);
  }

  /// The next sound record; `null` at the end.
  public @Nullable WarcRecord next() throws IOException {
    while (!ended) {
      try {
        WarcRecord record = record();
        damaged = false;
        if (record == null) end();
        return record;
      } catch (ZipException | EOFException e) {
        report(e.getMessage());
        if (!bytes.resynchronise()) end();
      }
    }
    return null;
  }

  /// Takes back the record returned last, which is not what it seemed (a wrong digest): what its
  /// length may have swallowed is read again as records of their own.
  public void reject() throws IOException {
    if (!bytes.resynchronise()) end();
    damaged = true;
  }

  private void end() {
    ended = true;
    bytes.close();
  }

  /// One Problem a stretch of damage, however many attempts it takes to get over it.
  private void report(@Nullable String what) {
    if (!damaged)
      damage.accept(
          start + Math.max(0, bytes.position()),
          new Problem(Problem.Kind.MALFORMED, "WARC broken: " + what));
    damaged = true;
  }

  private @Nullable WarcRecord record() throws IOException {
    int first = bytes.read();
    while (first == '\r' || first == '\n') first = bytes.read();
    if (first < 0) return null;
    bytes.begin();
    long offset = start + bytes.position();
    String version = (char) first + line();
    if (!version.startsWith("WARC/"))
      throw new ZipException("no record where one should start: \"" + excerpt(version) + "\"");
    Map<String, String> headers = headers();
    String length = headers.getOrDefault("content-length", "missing").strip();
    if (!length.matches("\\d{1,15}"))
      throw new ZipException("content length is \"" + excerpt(length) + "\"");
    return body(offset, headers, Long.parseLong(length));
  }

  private WarcRecord body(long offset, Map<String, String> headers, long length)
      throws IOException {
    ByteArrayOutputStream block =
        new ByteArrayOutputStream((int) Math.min(length, Math.min(limit, 1 << 20)));
    for (long i = 0; i < length; i++) {
      int b = bytes.read();
      if (b < 0) throw new EOFException("record ends " + (length - i) + " bytes early");
      if (i < limit) block.write(b);
    }
    if (bytes.isSpread()) spread(offset);
    return new WarcRecord(offset, headers, block.toByteArray(), length);
  }

  /// The standard wants a member for each record. Where members and records do not agree, a length
  /// may be wrong, so it is said; once, as a file may have been compressed in blocks on purpose.
  private void spread(long offset) {
    if (!spread)
      damage.accept(
          offset, new Problem(Problem.Kind.MALFORMED, "record reaches over its gzip member"));
    spread = true;
  }

  private Map<String, String> headers() throws IOException {
    Map<String, String> headers = new LinkedHashMap<>();
    String last = "";
    for (int count = 0; count < MOST_HEADERS; count++) {
      String line = line();
      if (line.isEmpty()) return headers;
      int colon = line.indexOf(':');
      if (line.charAt(0) == ' ' || line.charAt(0) == '\t')
        headers.computeIfPresent(last, (_, value) -> value + " " + line.strip());
      else if (colon > 0) {
        last = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
        headers.putIfAbsent(last, line.substring(colon + 1).strip());
      }
    }
    throw new ZipException("more than " + MOST_HEADERS + " header lines");
  }

  private String line() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b;
    while ((b = bytes.read()) >= 0 && b != '\n') if (line.size() < LONGEST_LINE) line.write(b);
    if (b < 0) throw new EOFException("record breaks off in its header");
    String words = line.toString(StandardCharsets.UTF_8);
    return words.endsWith("\r") ? words.substring(0, words.length() - 1) : words;
  }

  private static String excerpt(String words) {
    return words.length() <= 40 ? words : words.substring(0, 40) + "…";
  }
}
