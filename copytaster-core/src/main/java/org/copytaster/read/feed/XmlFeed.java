package org.copytaster.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// RSS, RDF and Atom through one reader: the formats differ in names, hardly in shape.
final class XmlFeed {
  private static final Set<String> ROOTS =
      Set.of("rss", "feed", "rdf:rdf", "channel", "rdf", "rss1.1:channel");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  private XmlFeed() {}

  static Feed parse(String text, String base) {
    Parser parser = Parser.xmlParser();
    Excess excess = Excess.cut(Doctype.resolve(text));
    Document document = parser.parseInput(excess.text(), base);
    for (Element child : document.children())
      if (Sitemap.is(child))
        return Sitemap.read(
            child, base, excess.problem() == null ? List.of() : List.of(excess.problem()));
    Element root = root(document);
    if (root == null) root = single(document);
    if (root == null) {
      Problem problem = new Problem(Problem.Kind.MALFORMED, "XML without a feed's root element");
      return Channel.read(document, List.of(), base, false, List.of(problem));
    }
    Element channel = channel(root);
    String from = Bases.of(channel, base);
    List<Problem> problems = new ArrayList<>();
    if (excess.problem() != null) problems.add(excess.problem());
    List<FeedEntry> entries = new ArrayList<>();
    for (Element entry : entries(root, channel)) entries.add(Entry.read(entry, from));
    return Channel.read(channel, entries, from, true, problems);
  }

  private static @Nullable Element root(Document document) {
    for (Element child : document.children())
      if (ROOTS.contains(Vocabulary.name(child))) return child;
    for (Element element : document.getAllElements())
      if (element != document && ROOTS.contains(Vocabulary.name(element))) return element;
    return null;
  }

  /// A document that is one entry, as the Atom publishing protocol has it.
  private static @Nullable Element single(Document document) {
    for (Element child : document.children())
      if (ENTRIES.contains(Vocabulary.name(child))) return document;
    return null;
  }

  private static Element channel(Element root) {
    for (Element child : root.children())
      if (Vocabulary.name(child).equals("channel")) return child;
    return root;
  }

  /// Items stand in the channel (RSS 2.0), beside it (RDF), or both.
  private static List<Element> entries(Element root, Element channel) {
    List<Element> entries = new ArrayList<>();
    collect(channel, entries);
    if (root != channel) collect(root, entries);
    if (entries.isEmpty())
      for (Element element : root.getAllElements())
        if (ENTRIES.contains(Vocabulary.name(element))) entries.add(element);
    return entries;
  }

  private static void collect(Element parent, List<Element> entries) {
    for (Element child : parent.children())
      if (ENTRIES.contains(Vocabulary.name(child))) entries.add(child);
  }
}
