package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Event;
import org.copytaster.model.Report;

/// PETRARCH's unit cases by CAMEO root (the first two figures). Their actors are invented (Gondor,
/// Arnor) and coded by dictionaries of their own, so actors are not compared.
public final class CameoScore {
  private CameoScore() {}

  public static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    Tally roots = new Tally();
    for (GoldRecord record : gold) {
      List<String> wanted = new ArrayList<>();
      for (JsonNode event : record.json().path("events")) {
        String root = root(event.path("code").asText());
        if (!wanted.contains(root)) wanted.add(root);
      }
      roots.gold(wanted.size());
      List<String> found = new ArrayList<>();
      for (Event event : Objects.requireNonNull(reports.get(record.id())).events()) {
        String root = root(event.cameo() == null ? "" : event.cameo());
        if (!found.contains(root)) found.add(root);
      }
      roots.predicted(found.size());
      found.retainAll(wanted);
      roots.right(found.size());
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    roots.into(figures, "CAMEO root");
    return figures;
  }

  private static String root(String code) {
    return code.length() < 2 ? code : code.substring(0, 2);
  }
}
