package org.copytaster.read;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copytaster.model.Problem;
import org.copytaster.read.charset.CharsetDetector;

/// Recognises formats by their first bytes.
final class Sniffer {
  private Sniffer() {}

  /// What `read` knows.
  enum Shape {
    GZIP,
    WARC,
    JSON_LINES,
    JSON_FEED,
    FEED,
    HTML,
    TEXT
  }

  /// Either a format, or the reason why there is none.
  sealed interface Found {
    record Known(Shape shape) implements Found {}

    record Refused(Problem problem) implements Found {}
  }

  private record Magic(String name, int... bytes) {
    boolean starts(byte[] prefix) {
      if (prefix.length < bytes.length) return false;
      for (int i = 0; i < bytes.length; i++) if ((prefix[i] & 0xff) != bytes[i]) return false;
      return true;
    }
  }

  private static final Magic GZIP = new Magic("gzip", 0x1f, 0x8b);
  private static final Magic WARC = new Magic("WARC", 'W', 'A', 'R', 'C', '/');
  private static final List<Magic> FOREIGN =
      List.of(
          new Magic("an ARC archive", 'f', 'i', 'l', 'e', 'd', 'e', 's', 'c', ':'),
          new Magic("an LZ4 stream", 0x04, 0x22, 0x4d, 0x18),
          new Magic("a Zstandard stream", 0x28, 0xb5, 0x2f, 0xfd),
          new Magic("an xz stream", 0xfd, '7', 'z', 'X', 'Z'),
          new Magic("a bzip2 stream", 'B', 'Z', 'h'),
          new Magic("a ZIP archive", 'P', 'K', 3, 4),
          new Magic("a PDF document", '%', 'P', 'D', 'F', '-'),
          new Magic("a PNG picture", 0x89, 'P', 'N', 'G'),
          new Magic("a JPEG picture", 0xff, 0xd8, 0xff),
          new Magic("a GIF picture", 'G', 'I', 'F', '8'));

  private static final Pattern FEED_ROOT =
      Pattern.compile("<(?:\\w+:)?(?:rss|feed|RDF|channel|rdf|entry|urlset|sitemapindex)\\b");
  private static final Pattern PAGE_ROOT =
      Pattern.compile("<(?:!doctype\\s+html|html)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP =
      Pattern.compile(
          "<(?:!doctype\\s+html|html|head|body|title|meta|link|div|p|article|section|h[1-6]|table|span|a|script|style|br|img|ul|main)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);

  static Found sniff(byte[] prefix) {
    if (prefix.length == 0) return refused(Problem.Kind.NO_TEXT, "empty: 0 bytes");
    if (GZIP.starts(prefix)) return known(Shape.GZIP);
    if (WARC.starts(prefix)) return known(Shape.WARC);
    for (Magic foreign : FOREIGN)
      if (foreign.starts(prefix))
        return refused(Problem.Kind.UNKNOWN_FORMAT, "is " + foreign.name() + ", which is not read");
    String text = CharsetDetector.decodePrefix(prefix);
    if (hasControls(prefix, text.length()) && isBinary(text))
      return refused(Problem.Kind.UNKNOWN_FORMAT, "is binary: starts with " + hexadecimal(prefix));
    if (text.isBlank()) return refused(Problem.Kind.NO_TEXT, "holds nothing but white space");
    return known(shapeOf(text));
  }

  static boolean isWarc(byte[] prefix) {
    return WARC.starts(prefix);
  }

  /// Whether the bytes begin as only a page or a feed does.
  static boolean isPlainlyCopy(byte[] bytes) {
    byte[] prefix = Arrays.copyOf(bytes, Math.min(bytes.length, Reader.PREFIX));
    if (!(sniff(prefix) instanceof Found.Known(Shape shape))) return false;
    if (shape == Shape.FEED || shape == Shape.JSON_FEED) return true;
    String text = CharsetDetector.decodePrefix(prefix);
    return shape == Shape.HTML && PAGE_ROOT.matcher(text).region(0, Prologue.root(text)).find();
  }

  /// The format of decoded text.
  static Shape shapeOf(String text) {
    int start = Prologue.end(text);
    if (text.startsWith("{", start))
      return isJsonFeed(text.substring(start)) ? Shape.JSON_FEED : Shape.JSON_LINES;
    if (FEED_ROOT.matcher(text).region(start, text.length()).lookingAt()) return Shape.FEED;
    if (MARKUP.matcher(text).find()) return Shape.HTML;
    return text.strip().startsWith("<?xml") ? Shape.FEED : Shape.TEXT;
  }

  private static boolean isJsonFeed(String head) {
    return head.contains("jsonfeed.org/version") || head.contains("jsonfeed.org\\/version");
  }

  /// Whether there are bytes below the blank, line ends and tabs included, to a twentieth of the
  /// characters: fewer make nothing binary, whatever they mean, and bytes are counted faster.
  private static boolean hasControls(byte[] prefix, int characters) {
    int low = 0;
    for (byte b : prefix) low += b >= 0 && b < 0x20 ? 1 : 0;
    return low * 20L > characters;
  }

  /// More than one control character in twenty is not text in any charset that is decoded here.
  private static boolean isBinary(String text) {
    int controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1b) controls++;
    }
    return controls * 20L > text.length();
  }

  private static String hexadecimal(byte[] prefix) {
    StringBuilder hexadecimal = new StringBuilder();
    for (int i = 0; i < Math.min(8, prefix.length); i++)
      hexadecimal.append(String.format(Locale.ROOT, "%02x ", prefix[i]));
    return hexadecimal.toString().strip();
  }

  private static Found known(Shape shape) {
    return new Found.Known(shape);
  }

  private static Found refused(Problem.Kind kind, String detail) {
    return new Found.Refused(new Problem(kind, detail));
  }
}
