package org.copytaster.desk.search;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.jspecify.annotations.Nullable;

/// One finding.
///
/// @param kind `report` or `statement`
/// @param title the report's headline
/// @param speaker of a statement, where known
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
    String words,
    double score) {

  /// As one line of JSON.
  public String json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", kind)
        .put("report", report)
        .put("story", story)
        .put("title", title)
        .put("outlet", outlet)
        .put("published", published)
        .put("speaker", speaker)
        .put("words", words)
        .toString();
  }
}
