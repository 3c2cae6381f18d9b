package org.copytaster.read.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/// A text in a feed, in any of the ways in which feeds wrap text: plain, escaped HTML, inline
/// XHTML, base64.
///
/// @param value plain text, or HTML that has passed the allow-list
/// @param type media type of the value
record Construct(String value, String type) {

  /// @param fallback media type where the element names none
  static Construct of(Element element, String fallback, String base) {
    String type = type(element, fallback);
    String mode = Vocabulary.attribute(element, "mode").toLowerCase(Locale.ROOT);
    boolean inline = !element.children().isEmpty() && !mode.equals("escaped");
    boolean wrapped = Vocabulary.attribute(element, "type").equalsIgnoreCase("xhtml");
    if (inline) return new Construct(Sanitiser.clean(inner(element, wrapped), base), html(type));
    String words = element.wholeText().strip();
    if (mode.equals("base64") || isBinary(type)) words = decoded(words);
    if (isPlain(type) && !(mode.equals("base64"))) return new Construct(words, "text/plain");
    return new Construct(Sanitiser.clean(words, base), html(type));
  }

  private static String type(Element element, String fallback) {
    String type = Vocabulary.attribute(element, "type").toLowerCase(Locale.ROOT);
    return switch (type) {
      case "" -> fallback;
      case "text" -> "text/plain";
      case "html" -> "text/html";
      case "xhtml" -> "application/xhtml+xml";
      default -> type;
    };
  }

  private static boolean isPlain(String type) {
    return type.startsWith("text/plain");
  }

  private static boolean isBinary(String type) {
    return !type.startsWith("text/") && !type.contains("xml") && !type.contains("html");
  }

  private static String html(String type) {
    return type.contains("/") && !isPlain(type) ? type : "text/html";
  }

  private static String inner(Element element, boolean atom) {
    Element copy = element.clone();
    Document.OutputSettings settings =
        new Document.OutputSettings()
            .prettyPrint(false)
            .syntax(Document.OutputSettings.Syntax.xml)
            .escapeMode(Entities.EscapeMode.xhtml);
    Document owner = new Document("");
    owner.outputSettings(settings);
    owner.appendChild(copy);
    String markup = copy.html().strip();
    Element only = copy.children().size() == 1 ? copy.child(0) : null;
    // Atom's `xhtml` wraps it in a div that is not part of the content.
    boolean wrapped =
        atom
            && only != null
            && only.normalName().equals("div")
            && only.attributesSize() <= 1
            && copy.ownText().isBlank();
    return wrapped && only != null ? only.html().strip() : markup;
  }

  private static String decoded(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64);
      return new String(bytes, StandardCharsets.UTF_8).strip();
    } catch (IllegalArgumentException e) {
      return base64; // said to be base64, and is not: the words as they stand
    }
  }
}
