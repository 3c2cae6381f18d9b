package org.copytaster.read.charset;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds `<meta charset>` and `<meta http-equiv content>` in the first bytes of a page, as the HTML
/// standard's prescan does.
final class MetaPrescan {
  private static final Pattern META =
      Pattern.compile(
          "<!--.*?(?:-->|$)|<meta[\\s/]([^>]*)>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern ATTRIBUTE =
      Pattern.compile("([^\\s=/>\"']+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");
  private static final Pattern CONTENT =
      Pattern.compile(
          "charset\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s;\"']+))", Pattern.CASE_INSENSITIVE);

  private MetaPrescan() {}

  static @Nullable String find(String head) {
    Matcher meta = META.matcher(head);
    while (meta.find()) {
      if (meta.group(1) == null) continue;
      String declared = declared(meta.group(1));
      if (declared != null) return declared;
    }
    return null;
  }

  private static @Nullable String declared(String attributes) {
    String content = null;
    boolean pragma = false;
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      String value = value(attribute, 2);
      switch (attribute.group(1).toLowerCase(java.util.Locale.ROOT)) {
        case "charset" -> {
          return value.strip();
        }
        case "content" -> {
          Matcher inside = CONTENT.matcher(value);
          if (inside.find()) content = value(inside, 1).strip();
        }
        case "http-equiv" -> pragma = value.strip().equalsIgnoreCase("content-type");
        default -> {}
      }
    }
    return pragma ? content : null;
  }

  /// The first of three alternative groups that matched.
  private static String value(Matcher matcher, int group) {
    for (int i = group; i < group + 3; i++) {
      String value = matcher.group(i);
      if (value != null) return value;
    }
    return "";
  }
}
