package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.Mention;
import org.copytaster.model.Reference;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// The actors' side of PLOVER's gold records: for each actor and recipient whose words are given,
/// country and sector of the entity that we see there.
public final class RecordActorScore {
  private static final Set<String> BETWEEN_STATES = Set.of("UNO", "EUR");

  private final Tally country = new Tally();
  private final Tally sector = new Tally();
  private final Tally both = new Tally();

  private RecordActorScore() {}

  public static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    RecordActorScore score = new RecordActorScore();
    for (GoldRecord record : gold) {
      Report report = reports.get(record.id());
      if (report == null) continue;
      for (String role : List.of("source", "target"))
        for (JsonNode actor : record.json().path(role))
          score.add(record.text(), report.annotations(), actor);
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("actors", (double) score.both.goldCount());
    figures.put("country and sector", score.both.recall());
    figures.put("country", score.country.recall());
    figures.put("sector, where gold has one", score.sector.recall());
    return figures;
  }

  private void add(String text, Annotations annotations, JsonNode gold) {
    Span words = words(text, gold.path("actorText").asText());
    Actor found = words == null ? null : actor(annotations, words);
    String wanted = gold.path("sector").asText("");
    boolean countryFits = gold.path("code").asText().equals(found == null ? "" : country(found));
    String first = found == null || found.sectors().isEmpty() ? "" : found.sectors().getFirst();
    // a state alone acts through its government
    boolean sectorFits =
        wanted.isEmpty() || wanted.startsWith("*")
            ? first.isEmpty() || first.equals("GOV")
            : wanted.startsWith(first.isEmpty() ? "?" : first);
    count(country, countryFits);
    if (!wanted.isEmpty()) count(sector, sectorFits);
    count(both, countryFits && sectorFits);
  }

  private static void count(Tally tally, boolean right) {
    tally.gold(1);
    if (right) tally.right(1);
  }

  private static String country(Actor actor) {
    String country = actor.country() == null ? "" : actor.country();
    return BETWEEN_STATES.contains(country) ? "IGO" : country;
  }

  /// Where the words stand; of words that were put together, the last.
  private static @Nullable Span words(String text, String words) {
    int at = text.indexOf(words);
    if (at >= 0) return new Span(at, at + words.length());
    String last = words.substring(words.lastIndexOf(' ') + 1);
    at = text.indexOf(last);
    return at < 0 ? null : new Span(at, at + last.length());
  }

  /// The entity of the last name or noun among the words that is an actor: English puts the head
  /// there, but for what hangs on it by a preposition.
  private static @Nullable Actor actor(Annotations annotations, Span words) {
    Map<String, Entity> entities = new HashMap<>();
    for (Entity entity : annotations.entities()) entities.put(entity.id(), entity);
    Actor best = null;
    int size = -1;
    for (Reference reference : annotations.references())
      if (reference.kind() == Reference.Kind.NOUN && words.overlaps(reference.span())) {
        Entity entity = entities.get(reference.entity());
        if (entity != null && entity.actor() != null && best == null) best = entity.actor();
      }
    if (best != null) return best;
    for (Mention mention : annotations.mentions()) {
      Entity entity = entities.get(mention.entity());
      if (!words.overlaps(mention.span()) || entity == null || entity.actor() == null) continue;
      int sectors = entity.actor().sectors().size();
      if (sectors > size) best = entity.actor();
      size = Math.max(size, sectors);
    }
    return best;
  }
}
