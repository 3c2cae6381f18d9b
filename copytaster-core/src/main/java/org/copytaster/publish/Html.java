package org.copytaster.publish;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Markup under construction. Text and attribute values are escaped here and nowhere else.
final class Html {
  private final StringBuilder out = new StringBuilder(16_384);

  /// Our own markup, as it is. Never pass anything that comes from a source.
  Html raw(String markup) {
    out.append(markup);
    return this;
  }

  /// Words of ours or of a source.
  Html text(String words) {
    escape(words);
    return this;
  }

  /// Words of a source, kept from changing the direction of what follows.
  Html bdi(String words) {
    return raw("<bdi>").text(words).raw("</bdi>");
  }

  /// ` name="value"`.
  Html attribute(String name, String value) {
    out.append(' ').append(name).append("=\"");
    escape(value);
    out.append('"');
    return this;
  }

  /// `<name class="…">text</name>`.
  Html element(String name, String style, String words) {
    return raw("<" + name).attribute("class", style).raw(">").text(words).raw("</" + name + ">");
  }

  /// A link where the address is one that a reader may follow, else only the words.
  Html link(@Nullable String url, String words) {
    if (url == null || !isFollowable(url)) return bdi(words);
    raw("<a").attribute("href", url);
    if (isElsewhere(url)) raw(" rel=\"external noopener noreferrer\"");
    return raw(">").bdi(words).raw("</a>");
  }

  /// No `javascript:`, no `data:`: only the web and places beside this page.
  static boolean isFollowable(String url) {
    if (isElsewhere(url)) return true;
    return isBeside(url);
  }

  static boolean isElsewhere(String url) {
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://");
  }

  /// True for an address on the same host: no scheme, and not `//host`.
  static boolean isBeside(String url) {
    if (url.isBlank() || url.startsWith("//") || url.startsWith("/\\") || url.startsWith("\\"))
      return false;
    int colon = url.indexOf(':');
    int end = url.length();
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      if (c <= ' ') return false;
      if (c == '/' || c == '?' || c == '#') {
        end = i;
        break;
      }
    }
    return colon < 0 || colon > end;
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> i = plain(words, i);
      }
    }
  }

  /// What HTML may not hold becomes the replacement character. Returns the last unit written.
  private int plain(String words, int i) {
    char c = words.charAt(i);
    if (Character.isHighSurrogate(c)
        && i + 1 < words.length()
        && Character.isLowSurrogate(words.charAt(i + 1))) {
      out.append(c).append(words.charAt(i + 1));
      return i + 1;
    }
    boolean control = c < ' ' && c != '\n' && c != '\t' || c >= 0x7f && c < 0xa0;
    out.append(control || Character.isSurrogate(c) || c >= 0xfffe ? '\ufffd' : c);
    return i;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
