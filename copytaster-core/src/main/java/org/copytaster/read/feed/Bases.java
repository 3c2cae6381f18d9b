package org.copytaster.read.feed;

import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Element;

/// `xml:base` and `xml:lang`, inherited as XML has it.
final class Bases {
  private Bases() {}

  /// The base address in force at `element`, whose document has base `outer`.
  static String of(Element element, String outer) {
    String base = outer;
    var ancestors = element.parents();
    for (int i = ancestors.size() - 1; i >= 0; i--) base = with(ancestors.get(i), base);
    return with(element, base);
  }

  private static String with(Element element, String base) {
    String own = element.attr("xml:base").strip();
    return own.isEmpty() ? base : resolve(base, own);
  }

  static String language(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      String own = at.attr("xml:lang").strip();
      if (!own.isEmpty()) return own.replace('_', '-');
      if (at.hasAttr("xml:lang")) return "";
    }
    return "";
  }

  /// `address` made absolute; as it stands where that cannot be.
  static String resolve(String base, String address) {
    String trimmed = address.strip();
    if (base.isEmpty() || trimmed.isEmpty()) return trimmed;
    String resolved = StringUtil.resolve(base, trimmed);
    return resolved.isEmpty() ? trimmed : resolved;
  }
}
