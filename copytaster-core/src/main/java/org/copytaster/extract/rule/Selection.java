package org.copytaster.extract.rule;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.extract.words.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/// One selector of a rule file.
///
/// @param written as it stands in the file
/// @param attribute whose value is meant instead of the element's words
/// @param steps how many elements it looks at for one that it selects
/// @param place `file:line`
record Selection(
    String written, Evaluator evaluator, @Nullable String attribute, int steps, String place) {
  /// Most elements whose words are taken; no page names more authors, tags or captions.
  static final int MOST = 30;

  private static final int LONGEST = 4000;

  List<Element> elements(Element page) {
    return page.select(evaluator);
  }

  /// What the selected elements say, in page order, without blanks; of many or long ones, the
  /// beginning.
  List<String> words(Element page) {
    List<String> words = new ArrayList<>();
    for (Element element : elements(page).stream().limit(MOST).toList()) {
      String said = attribute == null ? said(element) : Words.spaced(element.attr(attribute));
      if (!said.isEmpty()) words.add(said);
    }
    return words;
  }

  /// The element's words, blocks apart. Nested elements would otherwise be read as often as they
  /// are deep.
  static String said(Element element) {
    StringBuilder said = new StringBuilder();
    element.filter((node, _) -> {
      if (node instanceof TextNode text) said.append(text.getWholeText());
      else if (node instanceof Element inner && inner.isBlock()) said.append(' ');
      return said.length() < LONGEST ? FilterResult.CONTINUE : FilterResult.STOP;
    });
    return Words.spaced(said.substring(0, Math.min(said.length(), LONGEST)));
  }
}
