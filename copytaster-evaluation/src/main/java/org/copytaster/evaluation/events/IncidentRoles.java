package org.copytaster.evaluation.events;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Mention;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Who and what fills MUC-4's roles by our rows. One entity is one filler under all of its names, a
/// phrase under itself and its head ("terrorists of the front" are terrorists; the front is their
/// organisation). As MUC-4's guidelines have it, acts of states' own forces against others than
/// civilians, blows against guerrillas and clashes between soldiers are no terrorism, nor is what
/// did not happen. Who is accused fills too, where an incident is told.
final class IncidentRoles {
  private static final Set<String> STATE = Set.of("MIL", "COP", "GOV");
  private static final Set<String> CIVIL = Set.of("CVL", "JRN", "REL", "EDU", "LAB", "AGR");
  private static final Set<String> GUERRILLA = Set.of("REB", "UAF", "CRM");

  /// Things that are hit, whoever they belong to.
  private static final Set<String> SITES =
      Set.of(
          "building",
          "house",
          "home",
          "base",
          "station",
          "convoy",
          "vehicle",
          "ship",
          "office",
          "offices",
          "embassy",
          "headquarters",
          "barracks",
          "bank",
          "store",
          "stores",
          "car",
          "bus",
          "train",
          "tower",
          "towers",
          "pylon",
          "pylons",
          "pipeline",
          "bridge",
          "plant",
          "company",
          "residence",
          "post",
          "garrison",
          "installation",
          "installations",
          "facility",
          "facilities",
          "line",
          "lines",
          "church",
          "school",
          "hospital",
          "market",
          "restaurant",
          "hotel",
          "helicopter",
          "aircraft",
          "plane",
          "truck",
          "vehicles",
          "buses",
          "houses",
          "homes",
          "buildings",
          "property",
          "properties",
          "town",
          "village",
          "city");

  private final Report report;
  private final Map<String, Map<String, Set<String>>> fillers = new TreeMap<>();

  private IncidentRoles(Report report) {
    this.report = report;
  }

  /// Role to fillers, each with every form that it goes by.
  static Map<String, Map<String, Set<String>>> of(Report report) {
    IncidentRoles roles = new IncidentRoles(report);
    for (Event act : report.events()) if (roles.isTerror(act)) roles.add(act);
    if (!roles.fillers.isEmpty())
      for (Event row : report.events())
        if (row.type() == EventType.ACCUSE && row.modality() != Modality.NEGATED)
          for (Participant blamed : row.recipients()) roles.addBlamed(blamed);
    return roles.fillers;
  }

  private boolean isPerson(Participant one) {
    Entity entity = entity(one);
    return entity != null && entity.type() == EntityType.PER && one.code() == null;
  }

  private boolean isTerror(Event act) {
    boolean happened =
        switch (act.modality()) {
          case ASSERTED, POSSIBLE, DENIED -> true;
          case NEGATED, HISTORICAL, HYPOTHETICAL, REQUESTED, FUTURE -> false;
        };
    if (act.type() != EventType.ASSAULT || !happened) return false;
    boolean state = act.actors().stream().anyMatch(one -> STATE.contains(sector(one)));
    boolean civil =
        act.recipients().stream().anyMatch(one -> CIVIL.contains(sector(one)) || isPerson(one));
    if (state && !civil) return false;
    return act.recipients().isEmpty()
        || !act.recipients().stream().allMatch(one -> GUERRILLA.contains(sector(one)))
            && !act.recipients().stream().allMatch(one -> sector(one).equals("MIL"));
  }

  private static String sector(Participant one) {
    String code = one.code();
    return code == null || code.length() < 3 ? "" : code.substring(code.length() - 3);
  }

  /// Whoever is accused where an incident is told.
  private void addBlamed(Participant one) {
    if (!GUERRILLA.contains(sector(one))) return;
    add(one, true);
  }

  private void add(Event act) {
    for (Participant actor : act.actors()) add(actor, true);
    for (Participant hit : act.recipients()) add(hit, false);
  }

  private void add(Participant one, boolean actor) {
    Entity entity = entity(one);
    Set<String> names = entity == null ? Set.of() : names(entity);
    String words = words(one);
    if (entity != null && entity.type() == EntityType.PER && !names.isEmpty()) {
      Set<String> forms = new TreeSet<>(names);
      forms.add(words);
      put(actor ? "PerpInd" : "Victim", entity.id(), forms);
    } else if (entity != null && names.contains(words)) {
      // a country or town is where it was, not what was hit
      if (actor || !isPlace(entity)) put(actor ? "PerpOrg" : "Target", entity.id(), names);
    } else {
      addPhrase(one, words, actor);
    }
  }

  private void addPhrase(Participant one, String words, boolean actor) {
    String head = words.split(" of ")[0];
    String bare =
        head.replaceFirst(
            "^(\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|other) ", "");
    Set<String> forms = new TreeSet<>(Set.of(words));
    forms.add(head);
    forms.add(bare);
    boolean site = SITES.contains(head.substring(head.lastIndexOf(' ') + 1));
    put(actor ? "PerpInd" : site || one.code() == null ? "Target" : "Victim", head, forms);
    if (!actor) return;
    for (Mention mention : report.annotations().mentions())
      if (mention.type() == EntityType.ORG
          && one.spans().stream().anyMatch(span -> span.contains(mention.span())))
        report
            .annotations()
            .entity(mention.entity())
            .ifPresent(body -> put("PerpOrg", body.id(), names(body)));
  }

  private static boolean isPlace(Entity entity) {
    return switch (entity.type()) {
      case GPE, LOC, NORP -> true;
      case PER, ORG, FAC, PRODUCT, EVENT, MISC -> false;
    };
  }

  private void put(String role, String filler, Set<String> forms) {
    fillers
        .computeIfAbsent(role, _ -> new TreeMap<>())
        .computeIfAbsent(filler, _ -> new TreeSet<>())
        .addAll(forms);
  }

  private @Nullable Entity entity(Participant one) {
    String id = one.entity();
    return id == null ? null : report.annotations().entity(id).orElse(null);
  }

  /// Every name of an entity; none where it is only described.
  private Set<String> names(Entity entity) {
    List<String> mentioned =
        report.annotations().mentions().stream()
            .filter(mention -> mention.entity().equals(entity.id()))
            .map(mention -> plain(mention.span().of(report.article().text())))
            .toList();
    if (mentioned.isEmpty()) return Set.of();
    Set<String> names = new HashSet<>(mentioned);
    names.add(plain(entity.name()));
    return names;
  }

  private String words(Participant one) {
    StringBuilder words = new StringBuilder();
    for (Span span : one.spans())
      words.append(words.isEmpty() ? "" : " ").append(span.of(report.article().text()));
    return plain(words.toString());
  }

  /// In small letters, without what counts or points.
  static String plain(String words) {
    return words
        .toLowerCase(Locale.ROOT)
        .replaceAll("\\s+", " ")
        .replaceAll("^(the|a|an|some|about) ", "")
        .strip();
  }
}
