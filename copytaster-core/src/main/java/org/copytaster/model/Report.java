package org.copytaster.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One article coded: what stands in it, who says it, what happened, and whom it copied.
public record Report(
    Article article,
    Annotations annotations,
    List<Statement> statements,
    List<Event> events,
    List<Lineage> lineage) {

  /// Words that point at somebody without saying who.
  private static final Set<String> POINTING =
      Set.of(
          "he", "she", "it", "they", "i", "we", "you", "who", "which", "that", "this", "these",
          "those", "one", "both", "each", "him", "her", "them");

  public Report {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    lineage = List.copyOf(lineage);
  }

  public String id() {
    return article.id();
  }

  /// The name under which a statement's source is listed: its entity's, else the words that name
  /// it, else, for an unresolved `who` or `she`, the role that the text gives.
  ///
  /// @param statement one of this report's
  /// @return `null` where nobody is named
  public @Nullable String speaker(Statement statement) {
    Source source = statement.source();
    if (source == null) return null;
    String text = article.text();
    String entity = source.entity();
    if (entity != null) {
      var known = annotations.entity(entity);
      if (known.isPresent()) return known.get().name();
    }
    String words = source.name(text).of(text);
    if (!POINTING.contains(words.toLowerCase(Locale.ROOT))) return words;
    return source.role() == null ? null : source.role().of(text);
  }

  /// The names of an event's participants, in the order they are told: entities' names, else the
  /// text's words.
  public List<String> names(List<Participant> participants) {
    return participants.stream().map(this::name).toList();
  }

  private String name(Participant participant) {
    String entity = participant.entity();
    var known = entity == null ? Optional.<Entity>empty() : annotations.entity(entity);
    return known.map(Entity::name).orElseGet(() -> words(participant.spans()));
  }

  /// The words of the spans, with an ellipsis between them.
  public String words(List<Span> spans) {
    String text = article.text();
    return spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
  }

  public Report withLineage(List<Lineage> edges) {
    return new Report(article, annotations, statements, events, edges);
  }

  /// Everything that went wrong on the way to this report.
  public List<Problem> problems() {
    return Stream.concat(article.problems().stream(), annotations.problems().stream()).toList();
  }
}
