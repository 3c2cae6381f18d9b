package org.copytaster.evaluation.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Mention;
import org.copytaster.model.Report;
import org.copytaster.model.Span;

/// Named entities by exact span and one of four classes, PER ORG LOC MISC, into which the finer
/// types fall.
final class MentionScore {
  private static final Map<String, String> CLASSES = classes();

  private record Name(Span span, String type) {}

  private MentionScore() {}

  private static Map<String, String> classes() {
    Map<String, String> classes = new HashMap<>();
    for (String type : List.of("PER", "PERSON")) classes.put(type, "PER");
    for (String type : List.of("ORG", "ORGANIZATION")) classes.put(type, "ORG");
    for (String type : List.of("LOC", "GPE", "LOCATION", "FAC", "FACILITY"))
      classes.put(type, "LOC");
    for (String type : List.of("NORP", "MISC", "PRODUCT", "EVENT", "WORK", "LANGUAGE", "LAW"))
      classes.put(type, "MISC");
    // WNUT 17 alone has these; the referee leaves them out.
    for (String type : List.of("CORPORATION", "GROUP")) classes.put(type, "ORG");
    classes.put("CREATIVE-WORK", "MISC");
    return classes;
  }

  static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    return score(gold, record -> predicted(reports.get(record.id())));
  }

  /// @param found of each text by its id, the names with one of the four classes
  static Map<String, Double> ofNames(List<GoldRecord> gold, Map<String, Map<Span, String>> found) {
    return score(
        gold,
        record -> {
          Set<Name> names = new HashSet<>();
          found
              .getOrDefault(record.id(), Map.of())
              .forEach((span, type) -> names.add(new Name(span, type)));
          return names;
        });
  }

  private static Map<String, Double> score(
      List<GoldRecord> gold, Function<GoldRecord, Set<Name>> reader) {
    Tally all = new Tally();
    Tally untyped = new Tally();
    Map<String, Tally> byType = new TreeMap<>();
    for (GoldRecord record : gold) {
      Set<Name> here = gold(record);
      Set<Name> there = reader.apply(record);
      for (Name name : here) byType.computeIfAbsent(name.type(), _ -> new Tally()).gold(1);
      for (Name name : there) byType.computeIfAbsent(name.type(), _ -> new Tally()).predicted(1);
      count(untyped, spans(here), spans(there));
      for (Name name : count(all, here, there))
        byType.computeIfAbsent(name.type(), _ -> new Tally()).right(1);
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    all.into(figures, "mention");
    byType.forEach((type, tally) -> figures.put(type + " F1", tally.f1()));
    figures.put("untyped F1", untyped.f1());
    return figures;
  }

  private static <T> Set<T> count(Tally tally, Set<T> gold, Set<T> predicted) {
    tally.gold(gold.size());
    tally.predicted(predicted.size());
    Set<T> both = new HashSet<>(gold);
    both.retainAll(predicted);
    tally.right(both.size());
    return both;
  }

  private static Set<Span> spans(Set<Name> names) {
    Set<Span> spans = new HashSet<>();
    for (Name name : names) spans.add(name.span());
    return spans;
  }

  private static Set<Name> gold(GoldRecord record) {
    Set<Name> names = new HashSet<>();
    for (JsonNode span : record.spans()) {
      String type = CLASSES.get(span.path("label").asText().toUpperCase(Locale.ROOT));
      if (type != null && !span.has("factuality") && !span.has("cls"))
        names.add(new Name(GoldRecord.span(span), type));
    }
    return names;
  }

  private static Set<Name> predicted(@org.jspecify.annotations.Nullable Report report) {
    Set<Name> names = new HashSet<>();
    if (report == null) return names;
    for (Mention mention : report.annotations().mentions())
      names.add(new Name(mention.span(), CLASSES.getOrDefault(mention.type().name(), "MISC")));
    return names;
  }
}
