package org.copytaster.extract.rule;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/// How many elements a selector with one step may have to look at: the ancestors and the elder
/// siblings of every element. A real page has some hundred thousand; one made for it, of 20,000
/// elements, 200 million.
final class PageWeight {
  private long weight;

  private PageWeight() {}

  static long of(Document page) {
    PageWeight counted = new PageWeight();
    NodeTraversor.traverse(
        (node, depth) -> {
          if (node instanceof Element element) counted.add(depth, element.childrenSize());
        },
        page);
    return counted.weight;
  }

  private void add(int depth, long children) {
    weight += depth + children * (children - 1) / 2;
  }
}
