package org.copytaster.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.extract.words.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/// The elements of a page that are asked for by name, found in one walk: walks through the tree are
/// what extraction spends most of its time on.
///
/// @param publisher the first element marked as publisher in microdata
public record Landmarks(
    Document document, Map<String, List<Element>> byTag, @Nullable Element publisher) {
  public static Landmarks of(Document document) {
    Map<String, List<Element>> byTag = new HashMap<>();
    List<Element> publishers = new ArrayList<>();
    NodeTraversor.traverse(
        (node, _) -> {
          if (!(node instanceof Element element)) return;
          String tag = element.normalName();
          if (isLandmark(tag)) byTag.computeIfAbsent(tag, _ -> new ArrayList<>()).add(element);
          if (Marks.of(element).get("itemprop").equals("publisher")) publishers.add(element);
        },
        document);
    return new Landmarks(document, byTag, publishers.isEmpty() ? null : publishers.getFirst());
  }

  private static boolean isLandmark(String tag) {
    return switch (tag) {
      case "script", "meta", "link", "h1", "h2", "html", "figcaption" -> true;
      default -> false;
    };
  }

  public List<Element> all(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  public @Nullable Element first(String tag) {
    List<Element> elements = all(tag);
    return elements.isEmpty() ? null : elements.getFirst();
  }

  public String title() {
    return Words.spaced(document.title());
  }
}
