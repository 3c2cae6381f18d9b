package org.copytaster.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.annotate.Reading;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Settles names into entities. Stateless between calls.
public final class EntityResolver {
  private final Countries countries;
  private final Descriptions descriptions;
  private final Tidying tidying;
  private final Map<String, Set<String>> famous = new HashMap<>();

  public EntityResolver(ReferenceShelf shelf, Countries countries) {
    this.countries = countries;
    this.descriptions = new Descriptions(shelf);
    this.tidying = new Tidying(shelf, countries);
    for (List<String> row : shelf.table("actors.tsv"))
      if (row.get(1).equals("PER")) remember(row.get(0));
  }

  /// A person of the table whose surname alone is a name there.
  private void remember(String names) {
    Set<String> folded = new HashSet<>();
    for (String name : names.split("\\|")) folded.add(Folding.fold(name));
    for (String name : folded)
      if (name.indexOf(' ') < 0)
        famous.computeIfAbsent(name, unused -> new HashSet<>()).addAll(folded);
  }

  public Resolution resolve(Copy copy, Reading reading) {
    List<Name> names = tidying.tidy(copy, reading.names());
    Cluster[] of = new Gathering(copy, names, countries, famous).clusters();
    Map<Cluster, String> ids = new HashMap<>();
    List<Mention> mentions = new ArrayList<>(names.size());
    List<Cluster> order = new ArrayList<>();
    for (int i = 0; i < of.length; i++) {
      if (ids.putIfAbsent(of[i], "e" + (order.size() + 1)) == null) order.add(of[i]);
      mentions.add(new Mention(names.get(i).span(), names.get(i).type(), ids.get(of[i])));
    }
    List<Entity> entities = new ArrayList<>(order.size());
    for (Cluster cluster : order)
      entities.add(entity(copy, reading, names, cluster, "e" + (entities.size() + 1)));
    return new Resolution(mentions, List.of(), entities);
  }

  private Entity entity(Copy copy, Reading reading, List<Name> names, Cluster cluster, String id) {
    Span description = description(copy, reading, names, cluster);
    return new Entity(id, cluster.fullest, commonType(names, cluster), description, null);
  }

  private static EntityType commonType(List<Name> names, Cluster cluster) {
    int[] counts = new int[EntityType.values().length];
    EntityType best = cluster.type;
    for (int i : cluster.names) {
      EntityType type = names.get(i).type();
      if (++counts[type.ordinal()] > counts[best.ordinal()]) best = type;
    }
    return best;
  }

  /// The first description that any of its mentions has.
  private @Nullable Span description(
      Copy copy, Reading reading, List<Name> names, Cluster cluster) {
    if (cluster.type != EntityType.PER && cluster.type != EntityType.ORG) return null;
    for (int i : cluster.names) {
      Span found = descriptions.of(copy, reading, names.get(i));
      if (found != null) return found;
    }
    return null;
  }
}
