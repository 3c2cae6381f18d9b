package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Mention;
import org.copytaster.model.Modality;
import org.copytaster.model.Predicate;
import org.copytaster.model.Reference;
import org.copytaster.model.Report;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// Police actions by sentence (IndiaPoliceEvents). An event counts for the sentences that its
/// trigger stands in, if it is told as having happened and the police are its actor; an arrest
/// without an actor is the police's. Any action, in the gold, is whatever the police do, say or are
/// about to do: there every event of theirs counts that is not negated, every statement, and every
/// predicate whose agent they are.
public final class PoliceScore {
  private static final List<String> LABELS = List.of("KILL", "ARREST", "FORCE", "ANY_ACTION");

  private PoliceScore() {}

  public static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    for (String label : LABELS) tallies.put(label, new Tally());
    for (GoldRecord record : gold)
      add(record, Objects.requireNonNull(reports.get(record.id())), tallies);
    Map<String, Double> figures = new LinkedHashMap<>();
    tallies.forEach((label, tally) -> tally.into(figures, label.toLowerCase(Locale.ROOT)));
    return figures;
  }

  private static void add(GoldRecord record, Report report, Map<String, Tally> tallies) {
    int from = 0;
    for (JsonNode sentence : record.json().path("sentences")) {
      Span span = new Span(from, from + sentence.path("text").asText().length());
      from = span.end() + 1;
      Set<String> wanted = new TreeSet<>();
      sentence.path("labels").forEach(label -> wanted.add(label.asText()));
      Set<String> found = new TreeSet<>();
      for (Event event : report.events())
        if (event.trigger().stream().anyMatch(span::overlaps))
          found.addAll(labels(event, span, report));
      for (Statement statement : report.statements())
        if (speaks(statement, report.annotations())
            && Stream.concat(statement.cue().stream(), statement.content().stream())
                .anyMatch(span::overlaps)) found.add("ANY_ACTION");
      for (Predicate predicate : report.annotations().predicates())
        if (span.overlaps(predicate.span()) && isPolice(predicate.agent(), report.annotations()))
          found.add("ANY_ACTION");
      for (String label : LABELS) {
        Tally tally = Objects.requireNonNull(tallies.get(label));
        if (wanted.contains(label)) tally.gold(1);
        if (found.contains(label)) tally.predicted(1);
        if (wanted.contains(label) && found.contains(label)) tally.right(1);
      }
    }
  }

  private static boolean speaks(Statement statement, Annotations annotations) {
    Source source = statement.source();
    if (source == null) return false;
    Stream<String> named =
        annotations.mentions().stream()
            .filter(mention -> source.spans().stream().anyMatch(mention.span()::overlaps))
            .map(Mention::entity);
    Stream<String> meant =
        annotations.references().stream()
            .filter(reference -> source.spans().stream().anyMatch(reference.span()::overlaps))
            .map(Reference::entity);
    return Stream.concat(named, meant)
        .map(annotations::entity)
        .flatMap(Optional::stream)
        .map(Entity::actor)
        .anyMatch(actor -> actor != null && actor.sectors().contains("COP"));
  }

  private static boolean isPolice(@Nullable String entity, Annotations annotations) {
    Actor actor =
        entity == null ? null : annotations.entity(entity).map(Entity::actor).orElse(null);
    return actor != null && actor.sectors().contains("COP");
  }

  /// What an event says of one of the sentences that tell it: a sentence about shots says nothing
  /// of those who died of them, which another may.
  private static Set<String> labels(Event event, Span sentence, Report report) {
    Set<String> labels = new TreeSet<>();
    boolean arrest = event.type() == EventType.COERCE && "arrest".equals(event.mode());
    boolean police =
        event.actors().stream()
            .anyMatch(actor -> actor.code() != null && actor.code().endsWith("COP"));
    boolean told = event.modality() == Modality.ASSERTED || event.modality() == Modality.HISTORICAL;
    boolean unsaid = arrest && event.actors().isEmpty() && told;
    if (event.modality() != Modality.NEGATED && police || unsaid) labels.add("ANY_ACTION");
    if (unsaid) labels.add("ARREST");
    if (!police || !told) return labels;
    if (arrest || "abduct".equals(event.mode())) labels.add("ARREST");
    if (event.type() == EventType.ASSAULT && !"abduct".equals(event.mode())) labels.add("FORCE");
    for (Span word : event.trigger())
      if (sentence.overlaps(word)
          && word.of(report.article().text())
              .toLowerCase(Locale.ROOT)
              .matches("kill.*|dead|deaths?|die[ds]?|dying|perish.*|lynch.*|murder.*"))
        labels.add("KILL");
    return labels;
  }
}
