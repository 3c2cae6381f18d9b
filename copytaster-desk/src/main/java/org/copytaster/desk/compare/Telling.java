package org.copytaster.desk.compare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.copytaster.model.Event;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.text.Words;

/// A statement or event without its place in the text: what it tells.
///
/// @param what `statement` or `event`
/// @param start where it stands, for order only
/// @param fields what is compared, by name; empty where nothing is told
/// @param words what it is recognised by when a field has changed: the words of a statement; of an
///   event its type, its trigger and who takes part
record Telling(String what, int start, Map<String, String> fields, Set<String> words) {

  static List<Telling> of(Report report) {
    List<Telling> all = new ArrayList<>();
    for (Statement statement : report.statements()) all.add(of(report, statement));
    for (Event event : report.events()) all.add(of(report, event));
    return all;
  }

  private static Telling of(Report report, Statement statement) {
    String words = report.words(statement.content());
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("speaker", Objects.requireNonNullElse(report.speaker(statement), ""));
    fields.put("form", lower(statement.form()));
    fields.put("modality", lower(statement.modality()));
    fields.put("hedge", lower(statement.hedge().level()));
    fields.put("via", String.join("; ", statement.via()));
    fields.put("words", words);
    return new Telling(
        "statement", Span.covering(statement.content()).start(), fields, forms(words));
  }

  private static Telling of(Report report, Event event) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("type", event.type().name());
    fields.put("mode", event.mode() == null ? "" : event.mode());
    fields.put("modality", lower(event.modality()));
    fields.put("actors", String.join("; ", report.names(event.actors())));
    fields.put("recipients", String.join("; ", report.names(event.recipients())));
    fields.put("time", event.time() == null ? "" : event.time().value());
    fields.put("place", event.place() == null ? "" : event.place().name());
    fields.put("trigger", report.words(event.trigger()));
    Set<String> words =
        forms(fields.get("actors") + " " + fields.get("recipients") + " " + fields.get("trigger"));
    words.add("type " + event.type());
    return new Telling("event", Span.covering(event.trigger()).start(), fields, words);
  }

  /// Whether both tell the same; case, spacing and marks do not count.
  boolean isSame(Telling other) {
    return what.equals(other.what) && compared().equals(other.compared());
  }

  /// How much of what they are recognised by they share, 0 to 1.
  double likeness(Telling other) {
    if (!what.equals(other.what) || words.isEmpty()) return 0;
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(other.words);
    return (double) shared.size() / (words.size() + other.words.size() - shared.size());
  }

  /// Names of the fields that differ.
  List<String> differences(Telling other) {
    Map<String, List<String>> mine = compared();
    Map<String, List<String>> others = other.compared();
    return mine.keySet().stream()
        .filter(name -> !Objects.equals(mine.get(name), others.get(name)))
        .toList();
  }

  ObjectNode json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    fields.forEach((name, value) -> {
      if (!value.isEmpty()) node.put(name, value);
    });
    return node;
  }

  private Map<String, List<String>> compared() {
    Map<String, List<String>> compared = new LinkedHashMap<>();
    fields.forEach((name, value) ->
        compared.put(name, Words.in(value).stream().map(Words.Word::form).toList()));
    return compared;
  }

  private static Set<String> forms(String words) {
    return Words.in(words).stream()
        .map(Words.Word::form)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
