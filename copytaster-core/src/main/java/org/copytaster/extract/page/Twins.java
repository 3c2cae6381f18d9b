package org.copytaster.extract.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Elements that a page's template made more than once side by side, with the same tag and the same
/// first class: comments, teasers, the entries of a list of articles. An article is one of a kind.
final class Twins {
  private static final int MOST = 20;

  /// How many elements beside this one are like it, and how many of them stand before it.
  record Kin(int count, int before) {}

  static final Kin ALONE = new Kin(0, 0);

  private final Map<Element, Kin> known = new IdentityHashMap<>();

  Kin of(Element element) {
    Kin kin = known.get(element);
    if (kin != null) return kin;
    Element parent = element.parent();
    if (parent == null) return ALONE;
    count(parent);
    return known.getOrDefault(element, ALONE);
  }

  private void count(Element parent) {
    Map<String, Integer> all = new HashMap<>();
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) all.merge(kind(child), 1, Integer::sum);
    Map<String, Integer> seen = new HashMap<>();
    for (Element child = parent.firstElementChild();
        child != null;
        child = child.nextElementSibling()) {
      String kind = kind(child);
      int before = seen.merge(kind, 1, Integer::sum) - 1;
      int others = all.getOrDefault(kind, 1) - 1;
      known.put(child, new Kin(Math.min(MOST, others), Math.min(MOST, before)));
    }
  }

  private static String kind(Element element) {
    String classes = element.attr("class");
    int end = classes.indexOf(' ');
    return element.normalName() + "." + (end < 0 ? classes : classes.substring(0, end));
  }
}
