package org.copytaster.extract.page;

import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// An element's attributes, looked up once. Most elements have none, or a class and an id alone;
/// asking those for anything else is most of what a walk over a page would cost.
///
/// @param all the parser gives names in small letters
/// @param others whether there are any but class and id
record Marks(Attributes all, String classes, String id, boolean others) {
  private static final Marks NONE = new Marks(new Attributes(), "", "", false);

  static Marks of(Element element) {
    if (element.attributesSize() == 0) return NONE;
    Attributes all = element.attributes();
    String classes = all.get("class");
    String id = all.get("id");
    int known = (classes.isEmpty() ? 0 : 1) + (id.isEmpty() ? 0 : 1);
    return new Marks(all, classes, id, all.size() > known);
  }

  /// Empty where there is none.
  String get(String name) {
    return others ? all.get(name) : "";
  }

  boolean has(String name) {
    return others && all.hasKey(name);
  }
}
