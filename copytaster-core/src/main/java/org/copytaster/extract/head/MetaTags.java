package org.copytaster.extract.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copytaster.extract.page.Landmarks;
import org.copytaster.extract.words.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// `meta` elements by name, property or itemprop, in lower case.
record MetaTags(Map<String, List<String>> contents) {

  static MetaTags of(Landmarks page) {
    Map<String, List<String>> contents = new LinkedHashMap<>();
    for (Element meta : page.all("meta")) {
      String content = Words.spaced(meta.attr("content"));
      if (content.isEmpty()) continue;
      for (String key : new String[] {"property", "name", "itemprop"}) {
        String name = meta.attr(key).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) contents.computeIfAbsent(name, _ -> new ArrayList<>()).add(content);
      }
    }
    return new MetaTags(contents);
  }

  /// The first content of the first of these names that is there.
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> found = contents.get(name);
      if (found != null) return found.getFirst();
    }
    return null;
  }

  List<String> all(String name) {
    return contents.getOrDefault(name, List.of());
  }
}
