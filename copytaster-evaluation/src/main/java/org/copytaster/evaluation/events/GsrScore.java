package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Event;
import org.copytaster.model.Participant;
import org.copytaster.model.Report;

/// PLOVER's gold standard records: type, both countries, and the whole record with sectors. Of a
/// sentence's rows the one that agrees most is held against the record. Told apart from the gold's
/// notation are only: `UNO`, `EUR` and `NGO`, which it writes `IGO`; a state that is named acts
/// through its government, so `GOV` and no sector are the same; of its sectors the first counts.
public final class GsrScore {
  private GsrScore() {}

  public static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    Tally types = new Tally();
    Tally countries = new Tally();
    Tally records = new Tally();
    for (GoldRecord record : gold) {
      int best = 0;
      List<Event> events = Objects.requireNonNull(reports.get(record.id())).events();
      for (Event event : events) best = Math.max(best, agreement(record, event));
      for (Tally tally : List.of(types, countries, records)) {
        tally.gold(1);
        tally.predicted(events.size());
      }
      if (best >= 1) types.right(1);
      if (best >= 2) countries.right(1);
      if (best >= 3) records.right(1);
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("type found", types.recall());
    figures.put("with countries", countries.recall());
    figures.put("whole record", records.recall());
    figures.put("whole record F1", records.f1());
    return figures;
  }

  /// 0 for another type, 1 for the type, 2 with both countries, 3 with sectors too.
  private static int agreement(GoldRecord record, Event event) {
    if (!event.type().name().equals(record.json().path("event_current_plover").asText())) return 0;
    JsonNode source = record.json().path("source");
    JsonNode target = record.json().path("target");
    boolean states =
        agree(source, event.actors(), false) && agree(target, event.recipients(), false);
    if (!states) return 1;
    return agree(source, event.actors(), true) && agree(target, event.recipients(), true) ? 3 : 2;
  }

  private static boolean agree(JsonNode gold, List<Participant> role, boolean sectors) {
    if (gold.isEmpty()) return true;
    for (JsonNode party : gold)
      for (Participant participant : role) {
        String code = participant.code() == null ? "" : participant.code();
        String country = code.length() < 3 ? code : code.substring(0, 3);
        String sector = code.length() < 6 ? "" : code.substring(3);
        boolean same = government(sector).equals(government(party.path("sector").asText("")));
        if (body(country).equals(body(party.path("code").asText())) && (!sectors || same))
          return true;
      }
    return false;
  }

  private static String body(String country) {
    return Set.of("UNO", "EUR", "NGO").contains(country) ? "IGO" : country;
  }

  private static String government(String sector) {
    String first = sector.length() > 3 ? sector.substring(0, 3) : sector;
    return first.isEmpty() || first.startsWith("*") ? "GOV" : first;
  }
}
