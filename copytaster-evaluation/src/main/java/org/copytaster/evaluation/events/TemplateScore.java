package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Report;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// MUC-4 templates against ASSAULT rows: who and what fills the roles ([IncidentRoles]; a filler is
/// right if one of its forms is among one gold entity's mentions; weapons are not told by us and
/// count as missed), whether an incident was carried out, and how surely it is laid to an
/// organisation. A template is met by the first row that shares words with its perpetrators,
/// victims or targets; stage and confidence of templates that no row meets count as wrong.
public final class TemplateScore {
  private final Tally roles = new Tally();
  private final Tally met = new Tally();
  private final Tally stage = new Tally();
  private final Tally confidence = new Tally();

  private TemplateScore() {}

  public static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    TemplateScore score = new TemplateScore();
    for (GoldRecord record : gold)
      score.add(record.json(), Objects.requireNonNull(reports.get(record.id())));
    Map<String, Double> figures = new LinkedHashMap<>();
    score.roles.into(figures, "role");
    figures.put("templates met", score.met.recall());
    figures.put("stage accuracy", score.stage.recall());
    figures.put(
        "stage accuracy, of those met",
        100.0 * score.stage.rightCount() / Math.max(1, score.met.rightCount()));
    figures.put("confidence accuracy", score.confidence.recall());
    figures.put("confidence accuracy, of those met", score.confidence.precision());
    return figures;
  }

  private void add(JsonNode gold, Report report) {
    List<Event> acts =
        report.events().stream()
            .filter(
                event -> event.type() == EventType.ASSAULT || event.type() == EventType.THREATEN)
            .toList();
    countRoles(gold.path("entities"), report);
    for (JsonNode template : gold.path("templates")) countTemplate(template, report, acts);
  }

  private void countRoles(JsonNode entities, Report report) {
    Map<String, Map<String, Set<String>>> found = IncidentRoles.of(report);
    for (String role : List.of("PerpInd", "PerpOrg", "Target", "Victim", "Weapon")) {
      Map<String, Set<String>> mine = found.getOrDefault(role, Map.of());
      roles.predicted(mine.size());
      for (JsonNode entity : entities.path(role)) {
        roles.gold(1);
        boolean right = false;
        for (JsonNode mention : entity)
          right |=
              mine.values().stream()
                  .anyMatch(forms -> forms.contains(IncidentRoles.plain(mention.asText())));
        if (right) roles.right(1);
      }
    }
  }

  private void countTemplate(JsonNode template, Report report, List<Event> acts) {
    Event row = rowOf(template, report, acts);
    met.gold(1);
    stage.gold(1);
    if (row != null) met.right(1);
    if (row != null && first(template, "incident_stage_of_execution").contains(stage(row)))
      stage.right(1);
    String surely = first(template, "perp_organization_confidence");
    if (surely.isEmpty() || surely.equals("*")) return;
    confidence.gold(1);
    boolean accused = isAccused(template, report);
    if (row == null && !accused) return;
    confidence.predicted(1);
    String told = row == null || accused ? "SUSPECTED OR ACCUSED" : confidence(row, report);
    if (surely.contains(told)) confidence.right(1);
  }

  /// True if a row of ACCUSE has the organisation for its recipient.
  private static boolean isAccused(JsonNode template, Report report) {
    Set<String> body = new HashSet<>();
    for (JsonNode value : template.path("perp_organization_id"))
      for (String part : value.asText().split("[\"/:?]")) body.addAll(content(part));
    return report.events().stream()
        .filter(row -> row.type() == EventType.ACCUSE && row.modality() != Modality.NEGATED)
        .flatMap(row -> row.recipients().stream())
        .flatMap(one -> content(words(report, one)).stream())
        .anyMatch(body::contains);
  }

  private static @Nullable Event rowOf(JsonNode template, Report report, List<Event> acts) {
    Set<String> told = new HashSet<>();
    for (String slot :
        List.of(
            "perp_individual_id",
            "perp_organization_id",
            "phys_tgt_id",
            "hum_tgt_name",
            "hum_tgt_description"))
      for (JsonNode value : template.path(slot))
        for (String part : value.asText().split("[\"/:?]")) told.addAll(content(part));
    for (Event act : acts) {
      List<Participant> all = new ArrayList<>(act.actors());
      all.addAll(act.recipients());
      for (Participant one : all)
        for (String word : content(words(report, one))) if (told.contains(word)) return act;
    }
    return null;
  }

  private static List<String> content(String words) {
    List<String> content = new ArrayList<>();
    for (String word : IncidentRoles.plain(words).split(" "))
      if (word.length() > 3) content.add(word);
    return content;
  }

  private static String stage(Event row) {
    if (row.type() == EventType.THREATEN || row.modality() == Modality.FUTURE) return "THREATENED";
    return switch (row.modality()) {
      case NEGATED, HYPOTHETICAL, REQUESTED -> "ATTEMPTED";
      case ASSERTED, HISTORICAL, DENIED, POSSIBLE, FUTURE -> "ACCOMPLISHED";
    };
  }

  private static String confidence(Event row, Report report) {
    if (row.modality() == Modality.POSSIBLE) return "POSSIBLE";
    Statement statement =
        report.statements().stream()
            .filter(s -> s.id().equals(row.statement()))
            .findFirst()
            .orElse(null);
    if (statement == null) return "REPORTED AS FACT";
    Source source = statement.source();
    boolean own =
        source != null
            && source.entity() != null
            && row.actors().stream().anyMatch(actor -> source.entity().equals(actor.entity()));
    if (own) return "CLAIMED OR ADMITTED";
    String text = report.article().text();
    boolean accusing =
        statement.cue().stream()
            .map(span -> span.of(text).toLowerCase(Locale.ROOT))
            .anyMatch(cue -> cue.matches(".*(accus|blam|suspect|alleg|attribut|charg|believ).*"));
    return accusing ? "SUSPECTED OR ACCUSED" : "REPORTED AS FACT";
  }

  private static String first(JsonNode template, String slot) {
    return template.path(slot).path(0).asText("");
  }

  private static @Nullable Entity entity(Report report, Participant participant) {
    String id = participant.entity();
    return id == null ? null : report.annotations().entity(id).orElse(null);
  }

  private static boolean isBody(Report report, Participant participant) {
    Entity entity = entity(report, participant);
    if (entity == null || entity.type() == EntityType.PER) return false;
    return report.annotations().mentions().stream()
        .anyMatch(mention -> mention.entity().equals(entity.id()));
  }

  /// A name as the report gives it best; else the words, without what counts them.
  private static String words(Report report, Participant participant) {
    Entity entity = entity(report, participant);
    if (entity != null && isBody(report, participant)) return IncidentRoles.plain(entity.name());
    StringBuilder words = new StringBuilder();
    for (Span span : participant.spans())
      words.append(words.isEmpty() ? "" : " ").append(span.of(report.article().text()));
    return IncidentRoles.plain(words.toString());
  }
}
