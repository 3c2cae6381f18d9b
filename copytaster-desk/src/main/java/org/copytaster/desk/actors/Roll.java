package org.copytaster.desk.actors;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copytaster.model.Actor;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// Figures while they are being gathered, report by report.
///
/// Two entities are one figure if their names are the same and nothing speaks against it: another
/// state, or, where one of them has none, no common company in the reports. A bare surname is taken
/// for nobody's.
final class Roll {
  private final Map<String, Draft> byId = new LinkedHashMap<>();
  private final Map<String, List<Draft>> byName = new LinkedHashMap<>();

  private static final class Draft {
    final String id;
    final EntityType type;
    final Set<String> company = new HashSet<>();
    String name;
    @Nullable String country;
    @Nullable String role;
    List<Figure.Appearance> appearances = new ArrayList<>();

    Draft(String id, String name, EntityType type) {
      this.id = id;
      this.name = name;
      this.type = type;
    }

    void add(Figure.Appearance appearance, @Nullable Actor actor) {
      appearances.add(appearance);
      if (actor == null) return;
      if (actor.country() != null) country = actor.country();
      if (actor.role() != null) role = actor.role();
    }

    Figure figure() {
      return new Figure(id, name, type, country, role, appearances);
    }
  }

  // ---- reports

  void add(Report report) {
    Set<String> named = new HashSet<>();
    for (Mention mention : report.annotations().mentions()) named.add(mention.entity());
    Set<String> company = new HashSet<>();
    for (Entity entity : report.annotations().entities())
      if (named.contains(entity.id()) && isFigure(entity)) company.add(key(entity.name()));
    for (Entity entity : report.annotations().entities())
      if (named.contains(entity.id()) && isFigure(entity)) add(report, entity, company);
  }

  private static boolean isFigure(Entity entity) {
    boolean full = entity.name().strip().indexOf(' ') > 0;
    return entity.type() == EntityType.PER && full || entity.type() == EntityType.ORG;
  }

  private void add(Report report, Entity entity, Set<String> company) {
    String name = entity.name().replace('\n', ' ');
    Draft draft = draft(name, entity, company);
    Actor actor = entity.actor();
    String country = actor == null ? null : actor.country();
    var published = report.article().published();
    draft.add(
        new Figure.Appearance(
            report.id(),
            entity.id(),
            name,
            report.article().outlet(),
            published == null ? null : published.toString(),
            country,
            actor == null ? null : actor.role()),
        actor);
    draft.company.addAll(company);
  }

  private Draft draft(String name, Entity entity, Set<String> company) {
    String key = key(name) + (entity.type() == EntityType.PER ? "" : " org");
    List<Draft> namesakes = byName.computeIfAbsent(key, unused -> new ArrayList<>());
    String country = entity.actor() == null ? null : entity.actor().country();
    for (Draft draft : namesakes) if (isSame(draft, key(name), country, company)) return draft;
    String slug = key.replace(' ', '-');
    String id = namesakes.isEmpty() ? slug : slug + "." + (namesakes.size() + 1);
    Draft fresh = new Draft(id, name, entity.type());
    namesakes.add(fresh);
    byId.put(id, fresh);
    return fresh;
  }

  private static boolean isSame(
      Draft draft, String name, @Nullable String country, Set<String> company) {
    if (draft.country != null && country != null) return Objects.equals(draft.country, country);
    if (draft.country == null && country == null) return true;
    return company.stream().anyMatch(other -> !other.equals(name) && draft.company.contains(other));
  }

  private static String key(String name) {
    StringBuilder key = new StringBuilder();
    for (char c : Normalizer.normalize(name, Normalizer.Form.NFD).toCharArray()) {
      if (Character.isLetterOrDigit(c)) key.append(Character.toLowerCase(c));
      else if (Character.isWhitespace(c) || c == '-') key.append(' ');
    }
    String plain = key.toString().strip().replaceAll(" +", " ").toLowerCase(Locale.ROOT);
    return plain.startsWith("the ") ? plain.substring(4) : plain;
  }

  // ---- rulings

  void apply(Ruling ruling) {
    Draft draft = byId.get(ruling.figure());
    if (draft == null) return;
    switch (ruling.kind()) {
      case RENAME -> draft.name = ruling.other();
      case MERGE -> merge(draft, byId.get(ruling.other()));
      case SPLIT -> split(draft, ruling.other());
    }
  }

  private void merge(Draft part, @Nullable Draft whole) {
    if (whole == null || whole == part) return;
    whole.appearances.addAll(part.appearances);
    whole.appearances.sort(
        Comparator.comparing(
                Figure.Appearance::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Figure.Appearance::report));
    if (whole.country == null) whole.country = part.country;
    if (whole.role == null) whole.role = part.role;
    byId.remove(part.id);
  }

  private void split(Draft draft, String report) {
    String id = draft.id + "@" + report;
    Draft apart = new Draft(id, draft.name, draft.type);
    List<Figure.Appearance> left = new ArrayList<>();
    for (Figure.Appearance one : draft.appearances)
      (one.report().equals(report) ? apart.appearances : left).add(one);
    if (apart.appearances.isEmpty() || left.isEmpty()) return;
    draft.appearances = left;
    apart.role = apart.appearances.getFirst().role();
    apart.country = apart.appearances.getFirst().country();
    byId.put(id, apart);
  }

  List<Figure> figures() {
    return byId.values().stream().map(Draft::figure).toList();
  }
}
