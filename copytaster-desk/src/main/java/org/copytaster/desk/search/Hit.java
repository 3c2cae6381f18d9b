package org.copytaster.desk.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One finding.
///
/// @param kind `report` or `statement`
/// @param title the report's headline
/// @param speaker of a statement, where known
/// @param about who is named in a statement
/// @param outlets of a statement, all that have it, in whatever cut or translation
/// @param words the best matching stretch of a report, or the whole statement
/// @param score BM25, comparable within one search only
public record Hit(
    String kind,
    String report,
    String story,
    String title,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String speaker,
    List<String> about,
    List<String> outlets,
    String words,
    double score) {

  /// As one line of JSON.
  public String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", kind)
        .put("report", report)
        .put("story", story)
        .put("title", title)
        .put("outlet", outlet)
        .put("published", published)
        .put("speaker", speaker)
        .put("words", words);
    about.forEach(node.putArray("about")::add);
    outlets.forEach(node.putArray("outlets")::add);
    return node.toString();
  }
}
