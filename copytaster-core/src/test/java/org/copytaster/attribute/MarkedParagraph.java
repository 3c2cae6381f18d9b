package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A test paragraph with its gold in brackets; SOURCES.md beside the fixtures describes the format.
record MarkedParagraph(
    String name, @Nullable String fails, String text, Map<String, MarkedStatement> statements) {

  /// @param fields what stands behind the number: form, modality, `hedge=`, `via=`, `entity=`
  record MarkedStatement(
      List<String> source,
      List<String> role,
      List<String> cue,
      List<String> content,
      String fields) {
    String field(String key, String missing) {
      Matcher matcher = Pattern.compile(key + "=(.*?)(?= \\w+=|$)").matcher(fields);
      return matcher.find() ? matcher.group(1) : missing;
    }

    boolean says(String word) {
      return (" " + fields + " ").contains(" " + word + " ");
    }
  }

  private static final Pattern FIELDS = Pattern.compile("(?m)^(\\d+): (.*)$\\n?");
  private static final Pattern REASON = Pattern.compile("(?m)^!! (.*)$\\n?");

  static List<MarkedParagraph> all(String file) {
    List<MarkedParagraph> paragraphs = new ArrayList<>();
    for (String block : file.split("(?m)^## ")) {
      int end = block.indexOf('\n');
      if (end > 0 && !block.isBlank())
        paragraphs.add(parse(block.substring(0, end), block.substring(end + 1)));
    }
    return paragraphs;
  }

  private static MarkedParagraph parse(String name, String body) {
    Matcher reason = REASON.matcher(body);
    String fails = reason.find() ? reason.group(1) : null;
    String rest = REASON.matcher(body).replaceAll("");
    Map<String, String> fields = new TreeMap<>();
    Matcher matcher = FIELDS.matcher(rest);
    while (matcher.find()) fields.put(matcher.group(1), matcher.group(2));
    String marked = FIELDS.matcher(rest).replaceAll("").strip();
    Map<String, MarkedStatement> statements = new TreeMap<>();
    fields.forEach((id, line) ->
        statements.put(
            id,
            new MarkedStatement(
                pieces(marked, "S" + id),
                pieces(marked, "R" + id),
                pieces(marked, "C" + id),
                pieces(marked, "T" + id),
                line)));
    return new MarkedParagraph(name, fails, plain(marked), statements);
  }

  private static List<String> pieces(String marked, String label) {
    List<String> pieces = new ArrayList<>();
    Matcher matcher = Pattern.compile("\\{([\\w+]+) ([^{}]*)\\}").matcher(marked);
    while (matcher.find())
      if (List.of(matcher.group(1).split("\\+")).contains(label)) pieces.add(matcher.group(2));
    return pieces;
  }

  private static String plain(String marked) {
    return marked.replaceAll("\\{[\\w+]+ ([^{}]*)\\}", "$1");
  }
}
