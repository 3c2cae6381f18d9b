package org.copytaster.extract.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Where a picture really is: `src`, or one of the attributes by which pages load pictures late.
public final class ImageAddress {
  private static final String[] ATTRIBUTES = {
    "data-src",
    "data-original",
    "data-lazy-src",
    "src",
    "data-srcset",
    "srcset",
    "data-image",
    "data-url",
    "data-lazy",
    "data-original-src"
  };
  private static final Pattern NOT_A_PICTURE =
      Pattern.compile(
          "(?i)\\.gif(?:\\?|$)|/(?:logo|icon|avatar|sprite|pixel|blank|spacer|placeholder|transparent|badge|button|emoji)s?[/._-]|[/._-](?:logo|icon|avatar|gravatar|placeholder|spacer|favicon|fallback)[/._-]|gravatar\\.com|1x1|/static/img/|doubleclick|facebook\\.com/tr");

  /// Drawings are mostly signs of the page itself; one with a caption is the article's.
  private static final Pattern DRAWING = Pattern.compile("(?i)\\.svg(?:\\?|$)");

  /// A file beside a saved page, which no address says more about.
  private static final Pattern BESIDE = Pattern.compile("(?!/)(?![A-Za-z][A-Za-z0-9+.-]*:).+");

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private ImageAddress() {}

  /// The absolute address, or `null` if this is no picture of an article. A page that does not say
  /// its own address keeps the relative ones.
  public static @Nullable String of(Element image) {
    for (String address : candidates(image)) {
      String url = org.jsoup.internal.StringUtil.resolve(image.baseUri(), address);
      if (url.isEmpty()) url = address.startsWith("//") ? "https:" + address : address;
      boolean found =
          url.startsWith("http") || image.baseUri().isEmpty() && BESIDE.matcher(url).matches();
      if (found && !NOT_A_PICTURE.matcher(url).find() && (!isDrawing(url) || isCaptioned(image)))
        return url;
    }
    return null;
  }

  private static boolean isDrawing(String url) {
    return DRAWING.matcher(url).find();
  }

  private static boolean isCaptioned(Element image) {
    Element figure = image.closest("figure");
    return figure != null && figure.selectFirst("figcaption") != null;
  }

  private static List<String> candidates(Element image) {
    List<String> found = new ArrayList<>();
    for (String name : ATTRIBUTES) add(image, name, found);
    Element parent = image.parent();
    if (parent != null && parent.normalName().equals("picture"))
      for (Element source : parent.children())
        if (source.normalName().equals("source")) {
          add(source, "srcset", found);
          add(source, "data-srcset", found);
        }
    return found;
  }

  private static void add(Element element, String attribute, List<String> found) {
    String value = element.attr(attribute).strip();
    if (value.isEmpty() || value.startsWith("data:")) return;
    if (attribute.endsWith("srcset")) {
      value = SPACES.split(value, 2)[0];
      if (value.endsWith(",")) value = value.substring(0, value.length() - 1);
    }
    found.add(value);
  }

  /// What tells two addresses of the same picture: the file's name if it is telling, the path
  /// otherwise.
  static String key(String url) {
    String path = url.split("[?#]", 2)[0];
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.length() >= 12 ? name : path;
  }
}
