package org.copytaster.desk.search;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is asked of the index: words, and who said it, about whom, from when to when.
///
/// @param words may be empty where a name is asked for
/// @param since first day, such as `2026-03-01`
/// @param until last day
record Question(
    String words,
    @Nullable String saidBy,
    @Nullable String about,
    @Nullable String since,
    @Nullable String until) {
  private static final Pattern FIELD =
      Pattern.compile("(?<!\\S)(said-by|about|since|until):(?:\"([^\"]*)\"?|(\\S+))");

  /// Never fails: a field without a value is a word like any other.
  static Question parse(String text) {
    Map<String, String> fields = new LinkedHashMap<>();
    StringBuilder words = new StringBuilder();
    Matcher matcher = FIELD.matcher(text);
    while (matcher.find()) {
      String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      if (value.isBlank()) continue;
      fields.put(matcher.group(1), value.strip());
      matcher.appendReplacement(words, " ");
    }
    matcher.appendTail(words);
    return new Question(
        words.toString().strip(),
        fields.get("said-by"),
        fields.get("about"),
        fields.get("since"),
        fields.get("until"));
  }

  /// True where only statements can answer.
  boolean isOfStatements() {
    return saidBy != null || about != null;
  }
}
