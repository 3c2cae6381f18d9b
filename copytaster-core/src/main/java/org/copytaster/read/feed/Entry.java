package org.copytaster.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads one `item` or `entry`.
final class Entry {
  private Entry() {}

  static FeedEntry read(Element entry, String outer) {
    String base = Bases.of(entry, outer);
    Fields fields = new Fields(entry, base);
    String id = id(entry, fields);
    return new FeedEntry(
        id,
        link(fields, id),
        fields.text("text/html", "title", "dc:title", "media:title"),
        summary(fields),
        contents(fields),
        fields.authors(),
        fields.words("published", "pubdate", "issued", "dcterms:issued"),
        fields.changed("updated", "modified", "dcterms:modified", "dc:date"),
        fields.words("created", "dcterms:created"),
        tags(fields),
        enclosures(fields),
        source(fields),
        language(entry));
  }

  private static @Nullable String id(Element entry, Fields fields) {
    String id = fields.identity();
    return id != null ? id : absent(entry.attr("rdf:about").strip());
  }

  private static @Nullable String link(Fields fields, @Nullable String id) {
    String link = fields.address();
    if (link != null) return link;
    for (Element guid : fields.all("guid")) {
      boolean permanent = !Vocabulary.attribute(guid, "isPermaLink").equalsIgnoreCase("false");
      if (permanent && id != null && id.startsWith("http")) return id;
    }
    return null;
  }

  private static @Nullable String summary(Fields fields) {
    return fields.text(
        "text/html",
        "summary",
        "description",
        "dc:description",
        "itunes:summary",
        "media:description",
        "abstract");
  }

  private static List<FeedEntry.Content> contents(Fields fields) {
    List<FeedEntry.Content> contents = new ArrayList<>();
    for (Element element :
        fields.all("content:encoded", "content", "xhtml:body", "body", "fullitem")) {
      String fallback =
          switch (Vocabulary.name(element)) {
            case "content" -> "text/plain";
            case "xhtml:body" -> "application/xhtml+xml";
            default -> "text/html";
          };
      String base = Bases.of(element, fields.base());
      Construct construct = Construct.of(element, fallback, base);
      String language = Bases.language(element);
      if (!construct.value().isEmpty())
        contents.add(
            new FeedEntry.Content(
                construct.value(),
                construct.type(),
                language.isEmpty() ? null : language,
                base.isEmpty() ? null : base));
    }
    return contents;
  }

  private static List<FeedEntry.Tag> tags(Fields fields) {
    List<FeedEntry.Tag> tags = new ArrayList<>();
    for (Element category :
        fields.all("category", "dc:subject", "keywords", "itunes:category", "media:category"))
      addTag(category, tags);
    return tags;
  }

  private static void addTag(Element category, List<FeedEntry.Tag> tags) {
    boolean itunes = Vocabulary.name(category).startsWith("itunes:");
    String term = Vocabulary.attribute(category, itunes ? "text" : "term");
    if (term.isEmpty()) term = category.ownText().strip();
    String scheme = Vocabulary.attribute(category, "scheme");
    if (scheme.isEmpty()) scheme = Vocabulary.attribute(category, "domain");
    if (itunes) scheme = "http://www.itunes.com/";
    if (scheme.isEmpty() && Vocabulary.name(category).startsWith("media:"))
      scheme = "http://search.yahoo.com/mrss/category_schema";
    String label = Vocabulary.attribute(category, "label");
    if (!term.isEmpty())
      tags.add(
          new FeedEntry.Tag(
              term, scheme.isEmpty() ? null : scheme, label.isEmpty() ? null : label));
    for (Element nested : category.children())
      if (Vocabulary.name(nested).equals("itunes:category")) addTag(nested, tags);
  }

  private static List<FeedEntry.Enclosure> enclosures(Fields fields) {
    List<FeedEntry.Enclosure> enclosures = new ArrayList<>();
    for (Element element : fields.all("enclosure", "link", "media:content", "media:thumbnail")) {
      boolean link = Vocabulary.name(element).equals("link");
      if (link
          && !Vocabulary.attribute(element, "rel").toLowerCase(Locale.ROOT).equals("enclosure"))
        continue;
      String address = Vocabulary.attribute(element, link ? "href" : "url");
      if (!address.isEmpty())
        enclosures.add(
            new FeedEntry.Enclosure(
                Bases.resolve(fields.base(), address),
                absent(Vocabulary.attribute(element, "type")),
                absent(Vocabulary.attribute(element, "length"))));
    }
    return enclosures;
  }

  private static @Nullable String source(Fields fields) {
    for (Element source : fields.all("source")) {
      String title = new Fields(source, "").text("text/html", "title");
      String words = title != null ? title : source.ownText().strip();
      if (!words.isEmpty()) return words;
    }
    return null;
  }

  private static @Nullable String language(Element entry) {
    String stated = new Fields(entry, "").words("dc:language", "language");
    return stated != null ? stated : absent(Bases.language(entry));
  }

  private static @Nullable String absent(String value) {
    return value.isEmpty() ? null : value;
  }
}
