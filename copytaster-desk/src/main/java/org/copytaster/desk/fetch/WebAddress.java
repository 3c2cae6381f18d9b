package org.copytaster.desk.fetch;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An `http` or `https` address in the one spelling that is compared, asked for and archived. What
/// two parsers could read as two hosts (a backslash, a user name before an `@`) is no address here.
///
/// @param scheme `http` or `https`
/// @param host lower-case name in ASCII, or an address literal (IPv6 in brackets)
/// @param port stated or the scheme's own
/// @param target path and query, percent-encoded; the fragment is not sent
public record WebAddress(String scheme, String host, int port, String target) {
  /// Longer ones are refused, as most servers do.
  public static final int LONGEST = 8000;

  private static final Pattern SHAPE =
      Pattern.compile("(?is)(https?)://([^/?#\\\\]*)([^#]*)(?:#.*)?");
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9a-fA-F:.]+\\]|[^:\\[\\]@\\s%]+)(?::(\\d{0,5}))?");
  private static final Pattern OTHER_SCHEME = Pattern.compile("(?is)[a-z][a-z0-9+.-]*:.*");
  private static final Pattern NAME = Pattern.compile("[a-z0-9_.-]+");
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  /// The address that a person or a feed wrote; empty if it is none.
  public static Optional<WebAddress> of(String written) {
    String text = withoutBreaks(written);
    if (text.length() > LONGEST) return Optional.empty();
    Matcher shape = SHAPE.matcher(text);
    if (!shape.matches() || shape.group(3).startsWith("\\")) return Optional.empty();
    Matcher authority = AUTHORITY.matcher(shape.group(2));
    if (!authority.matches()) return Optional.empty();
    String scheme = shape.group(1).toLowerCase(Locale.ROOT);
    String host = host(authority.group(1));
    int port = port(authority.group(2), scheme);
    if (host.isEmpty() || port < 1 || port > 65535) return Optional.empty();
    return Optional.of(new WebAddress(scheme, host, port, target(shape.group(3))));
  }

  /// The address that a reference on this page or in its headers means.
  public Optional<WebAddress> resolve(String reference) {
    String text = withoutBreaks(reference);
    if (text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6))
      return of(text);
    if (text.startsWith("//")) return of(scheme + ":" + text);
    if (text.isEmpty() || text.startsWith("#")) return Optional.of(this);
    String path = target.split("\\?", 2)[0];
    if (text.startsWith("?")) return of(origin() + path + text);
    if (text.startsWith("/")) return of(origin() + text);
    if (OTHER_SCHEME.matcher(text).matches() || text.startsWith("\\")) return Optional.empty();
    return of(origin() + path.substring(0, path.lastIndexOf('/') + 1) + text);
  }

  /// Scheme, host and port: what one robots.txt speaks for.
  public String origin() {
    return scheme + "://" + authority();
  }

  /// Host, and the port where it is not the scheme's own: the `Host` header.
  String authority() {
    return port == defaultPort(scheme) ? host : host + ":" + port;
  }

  boolean isSecure() {
    return scheme.equals("https");
  }

  /// The host without the brackets of IPv6, for the resolver.
  String name() {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  @Override
  public String toString() {
    return origin() + target;
  }

  private static String withoutBreaks(String written) {
    return written.strip().replaceAll("[\\t\\r\\n]", "");
  }

  private static int defaultPort(String scheme) {
    return scheme.equals("https") ? 443 : 80;
  }

  private static int port(@org.jspecify.annotations.Nullable String written, String scheme) {
    return written == null || written.isEmpty() ? defaultPort(scheme) : Integer.parseInt(written);
  }

  /// Empty if no server can have this name.
  private static String host(String written) {
    if (written.startsWith("[")) return written.toLowerCase(Locale.ROOT);
    try {
      String ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      if (ascii.endsWith(".")) ascii = ascii.substring(0, ascii.length() - 1);
      return NAME.matcher(ascii).matches() ? ascii : "";
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String target(String written) {
    int query = written.indexOf('?');
    String path = query < 0 ? written : written.substring(0, query);
    String rest = query < 0 ? "" : written.substring(query);
    return encoded(withoutDots(path)) + encoded(rest);
  }

  /// Takes `.` and `..` out of a path (RFC 3986, 5.2.4).
  private static String withoutDots(String path) {
    if (path.isEmpty()) return "/";
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.substring(path.startsWith("/") ? 1 : 0).split("/", -1);
    for (int i = 0; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      switch (segments[i]) {
        case "." -> {
          if (last) kept.addLast("");
        }
        case ".." -> {
          kept.pollLast();
          if (last) kept.addLast("");
        }
        default -> kept.addLast(segments[i]);
      }
    }
    return "/" + String.join("/", kept);
  }

  /// Percent-encodes what may not stand in a request line; what is encoded already stays.
  private static String encoded(String text) {
    byte[] units = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder encoded = new StringBuilder(units.length);
    for (int i = 0; i < units.length; i++) {
      char c = (char) (units[i] & 0xff);
      boolean letter = c < 0x80 && Character.isLetterOrDigit(c);
      if (letter || PLAIN.indexOf(c) >= 0 || c == '%' && isCode(units, i)) encoded.append(c);
      else encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return encoded.toString();
  }

  /// The spelling in which robots.txt is compared (RFC 9309, 2.2.2): whatever is percent-encoded
  /// without need is plain, and hexadecimal digits are capitals.
  static String normal(String target) {
    String encoded = encoded(target);
    StringBuilder normal = new StringBuilder(encoded.length());
    for (int i = 0; i < encoded.length(); i++) {
      char c = encoded.charAt(i);
      if (c != '%') {
        normal.append(c);
        continue;
      }
      char meant = (char) Integer.parseInt(encoded, i + 1, i + 3, 16);
      boolean unreserved =
          meant < 0x80 && (Character.isLetterOrDigit(meant) || "-._~".indexOf(meant) >= 0);
      if (unreserved) normal.append(meant);
      else normal.append(encoded.substring(i, i + 3).toUpperCase(Locale.ROOT));
      i += 2;
    }
    return normal.toString();
  }

  private static boolean isCode(byte[] units, int at) {
    return at + 2 < units.length
        && Character.digit(units[at + 1], 16) >= 0
        && Character.digit(units[at + 2], 16) >= 0;
  }
}
