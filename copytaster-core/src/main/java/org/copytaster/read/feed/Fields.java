package org.copytaster.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The children of a channel or an entry, by name.
///
/// @param base the address that relative ones are resolved against
record Fields(Element parent, String base) {

  List<Element> all(String... names) {
    List<Element> found = new ArrayList<>();
    for (String name : names)
      for (Element child : parent.children()) {
        String is = Vocabulary.name(child);
        if (is.equals(name)) found.add(child);
        // A media:group holds what else would stand beside it.
        if (is.equals("media:group"))
          for (Element inner : child.children())
            if (Vocabulary.name(inner).equals(name)) found.add(inner);
      }
    return found;
  }

  /// The words of the first of the names that is there and not empty; the last one of that name, as
  /// feeds that repeat a field mean the later.
  @Nullable String words(String... names) {
    for (String name : names) {
      List<Element> found = all(name);
      for (int i = found.size() - 1; i >= 0; i--) {
        String words = found.get(i).wholeText().strip();
        if (!words.isEmpty()) return words;
      }
    }
    return null;
  }

  /// The id: Atom's may be a relative address, RSS's guid is taken as it is.
  @Nullable String identity() {
    String id = words("id");
    if (id == null) return words("guid");
    boolean relative = id.startsWith("/") || id.startsWith("?");
    return relative ? Bases.resolve(base, id) : id;
  }

  /// Like [#words], for fields that may hold markup.
  @Nullable Construct construct(String fallback, String... names) {
    for (String name : names)
      for (Element element : all(name)) {
        Construct construct = Construct.of(element, fallback, Bases.of(element, base));
        if (!construct.value().isEmpty()) return construct;
      }
    return null;
  }

  @Nullable String text(String fallback, String... names) {
    Construct construct = construct(fallback, names);
    return construct == null ? null : construct.value();
  }

  /// The page that this stands for: RSS puts the address into the element, Atom into `href` with
  /// `rel` absent or `alternate`.
  @Nullable String link() {
    String other = null;
    for (Element link : all("link")) {
      String words = link.wholeText().strip();
      String address = words.isEmpty() ? Vocabulary.attribute(link, "href") : words;
      if (address.isEmpty()) continue;
      String resolved = Bases.resolve(Bases.of(link, base), address);
      String rel = Vocabulary.attribute(link, "rel").toLowerCase(Locale.ROOT);
      if (rel.isEmpty() || rel.equals("alternate")) return resolved;
      if (other == null && rel.equals("related")) other = resolved;
    }
    return other;
  }

  /// The page, by element or, in the old channel format CDF, by attribute.
  @Nullable String address() {
    String link = link();
    String attribute = Vocabulary.attribute(parent, "href");
    return link != null || attribute.isEmpty() ? link : Bases.resolve(base, attribute);
  }

  /// When it changed, by element or by CDF's attribute.
  @Nullable String changed(String... names) {
    String stated = words(names);
    String attribute = Vocabulary.attribute(parent, "lastmod");
    return stated != null || attribute.isEmpty() ? stated : attribute;
  }

  /// Names of people: Atom's `author`, RSS's address with a name, `dc:creator`.
  List<String> authors() {
    List<String> authors = new ArrayList<>();
    for (Element author :
        all("author", "dc:creator", "dc:author", "itunes:author", "managingeditor"))
      add(person(author), authors);
    return authors;
  }

  private static void add(String name, List<String> authors) {
    if (!name.isEmpty() && !authors.contains(name)) authors.add(name);
  }

  private static String person(Element author) {
    Fields inside = new Fields(author, "");
    String name = inside.words("name");
    String address = inside.words("email");
    if (name == null && address == null) return author.wholeText().strip();
    if (name == null) return address == null ? "" : address;
    return address == null ? name : name + " (" + address + ")";
  }
}
