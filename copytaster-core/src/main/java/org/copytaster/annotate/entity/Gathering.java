package org.copytaster.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.model.EntityType;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Gathers one report's names into clusters: full names first, then the short forms that need them.
final class Gathering {
  /// Names of at most so many words go by their last one: "New York Yankees".
  private static final int SHORTENED = 4;

  private static final Cluster NONE = new Cluster(EntityType.MISC, "");

  private final Copy copy;
  private final List<Name> names;
  private final Countries countries;
  private final Cluster[] clusters;
  private final Map<String, Cluster> byKey = new HashMap<>();
  private final Map<String, List<Cluster>> peopleByWord = new HashMap<>();
  private final Map<String, Cluster> organisationsByInitials = new HashMap<>();
  private final Map<String, Cluster> organisationsByFirstWord = new HashMap<>();
  private final Map<String, Cluster> organisationsByLastWord = new HashMap<>();

  private final Map<String, Set<String>> famous;

  /// @param famous surnames that stand alone for one person, with that person's names
  Gathering(Copy copy, List<Name> names, Countries countries, Map<String, Set<String>> famous) {
    this.famous = famous;
    this.copy = copy;
    this.names = names;
    this.countries = countries;
    this.clusters = new Cluster[names.size()];
  }

  Cluster[] clusters() {
    for (int i = 0; i < names.size(); i++) if (isFull(i)) gatherFull(i);
    for (int i = 0; i < names.size(); i++) if (clusters[i] == null) gatherShort(i);
    for (Cluster cluster : clusters) cluster.names.sort(null);
    return clusters;
  }

  private boolean isFull(int i) {
    EntityType type = names.get(i).type();
    return (type == EntityType.PER || type == EntityType.ORG) && Folding.words(form(i)).size() > 1;
  }

  private void gatherFull(int i) {
    Name name = names.get(i);
    Cluster cluster = name.type() == EntityType.PER ? person(i) : byKey(i);
    join(i, cluster);
    if (name.type() == EntityType.PER) return;
    organisationsByInitials.putIfAbsent(Folding.initials(form(i)), cluster);
    organisationsByFirstWord.merge(
        Folding.words(form(i)).getFirst(), cluster, (a, b) -> a == b ? a : NONE);
    List<String> words = Folding.words(form(i));
    if (words.size() <= SHORTENED)
      organisationsByLastWord.merge(words.getLast(), cluster, (a, b) -> a == b ? a : NONE);
  }

  /// The person of the same last word whose first word agrees, or a new one.
  private Cluster person(int i) {
    List<String> words = Folding.personWords(form(i));
    for (Cluster other : peopleByWord.getOrDefault(words.getLast(), List.of()))
      if (agree(words, other.words())) return other;
    Cluster fresh = new Cluster(EntityType.PER, form(i));
    for (String word : List.of(words.getFirst(), words.getLast()))
      peopleByWord.computeIfAbsent(word, key -> new ArrayList<>()).add(fresh);
    return fresh;
  }

  /// Same last word, and first words equal, or one the other's initial; or the same two words, one
  /// with the family's name first; or the end of the other's name ("Ben Ali").
  private static boolean agree(List<String> a, List<String> b) {
    if (a.size() == 2 && a.equals(b.reversed())) return true;
    if (isEnd(a, b) || isEnd(b, a)) return true;
    if (!a.getLast().equals(b.getLast()))
      return a.size() > 1
          && b.size() > 1
          && a.getFirst().equals(b.getFirst())
          && (a.contains(b.getLast()) || b.contains(a.getLast()));
    String first = a.getFirst();
    String second = b.getFirst();
    if (first.equals(second)) return true;
    boolean initial = first.length() == 1 || second.length() == 1;
    return initial && first.charAt(0) == second.charAt(0);
  }

  private static boolean isEnd(List<String> part, List<String> whole) {
    int more = whole.size() - part.size();
    return part.size() > 1 && more > 0 && whole.subList(more, whole.size()).equals(part);
  }

  private void gatherShort(int i) {
    Name name = names.get(i);
    Cluster found = name.type() == EntityType.PER ? namesake(i) : null;
    if (name.type() == EntityType.ORG) found = organisation(i);
    join(i, found != null ? found : byKey(i));
  }

  /// The person last named whose first or last word this is; if none yet, the next one named.
  private @Nullable Cluster namesake(int i) {
    List<String> words = Folding.personWords(form(i));
    if (words.isEmpty()) return null;
    List<Cluster> people = peopleByWord.getOrDefault(words.getLast(), List.of());
    List<Cluster> bySurname =
        people.stream().filter(person -> person.words().getLast().equals(words.getLast())).toList();
    List<Cluster> choice = bySurname.isEmpty() ? people : bySurname;
    if (choice.stream().allMatch(person -> isAnother(words.getLast(), person))) return null;
    if (bySurname.isEmpty() && people.size() > 1) return null;
    Cluster best = null;
    int bestIndex = Integer.MAX_VALUE;
    for (Cluster person : choice) {
      int before = lastBefore(person, i);
      int rank = before >= 0 ? i - before : names.size() + person.names.getFirst();
      if (rank < bestIndex) {
        best = person;
        bestIndex = rank;
      }
    }
    return best;
  }

  /// True if the bare surname stands for somebody better known than this person: `Obama` in a
  /// report that only writes out Michelle Obama.
  private boolean isAnother(String surname, Cluster person) {
    Set<String> known = famous.getOrDefault(surname, Set.of());
    return !known.isEmpty()
        && person.forms.stream().noneMatch(form -> known.contains(Folding.fold(form)));
  }

  private static int lastBefore(Cluster person, int i) {
    int last = -1;
    for (int index : person.names) if (index < i) last = Math.max(last, index);
    return last;
  }

  private @Nullable Cluster organisation(int i) {
    String form = form(i);
    List<String> words = Folding.words(form);
    if (words.size() != 1) return null;
    if (isBracketed(i) && i > 0 && clusters[i - 1] != null && isJustBefore(i - 1, i)) {
      organisationsByInitials.put(words.getFirst(), clusters[i - 1]);
      return clusters[i - 1];
    }
    boolean acronym =
        form.length() > 1 && form.replace(".", "").chars().allMatch(Character::isUpperCase);
    Cluster longer = organisationsByFirstWord.get(words.getFirst());
    if (acronym) {
      Cluster spelt = organisationsByInitials.get(words.getFirst());
      // "RMS" is RMS Inc.; "UN" is not the UN Security Council
      return spelt == null && longer != null && Folding.isFirm(longer.fullest) ? longer : spelt;
    }
    if (countries.byNational(form) != null || countries.byName(form) != null) return null;
    // "the House" is one of Congress, and not the White House
    if (longer == null && !form.equals("House"))
      longer = organisationsByLastWord.get(words.getFirst());
    return longer == NONE ? null : longer;
  }

  private boolean isBracketed(int i) {
    int before = names.get(i).span().start() - 1;
    while (before > 0 && copy.text().charAt(before) == ' ') before--;
    return before > 0 && copy.text().charAt(before) == '(';
  }

  private boolean isJustBefore(int a, int b) {
    int gap = names.get(b).span().start() - names.get(a).span().end();
    return gap <= 3 && names.get(a).type() == EntityType.ORG;
  }

  private Cluster byKey(int i) {
    EntityType type = names.get(i).type();
    return byKey.computeIfAbsent(key(type, form(i)), key -> new Cluster(type, form(i)));
  }

  private String key(EntityType type, String form) {
    return switch (type) {
      case GPE, LOC, FAC -> {
        String country = countries.byName(form);
        yield "place " + (country == null ? Folding.fold(form) : country);
      }
      case NORP -> {
        String country = countries.byNational(form);
        // the state's adjective and its people act as two
        String people = form.endsWith("s") && country != null ? " people" : "";
        yield "people " + (country == null ? Folding.fold(form) : country + people);
      }
      case ORG -> type + " " + Folding.firm(form);
      case PER, PRODUCT, EVENT, MISC -> type + " " + Folding.fold(form);
    };
  }

  private void join(int i, Cluster cluster) {
    clusters[i] = cluster;
    cluster.add(i, names.get(i), form(i));
  }

  private String form(int i) {
    Span span = names.get(i).span();
    return span.of(copy.text()).replace('\n', ' ');
  }
}
