package org.copytaster.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Report;

/// Leaves out what a round-up tells of other stories: a morning bulletin that stands in the story
/// of a border clash may also tell of an earthquake, with a toll of its own.
///
/// A paragraph is of the story where it names what a third of the story's reports name, or a person
/// or an organisation that such a paragraph of its own report names. One that names nobody goes on
/// with the paragraph before it. A feature, too, names people whom nobody else has met: so only a
/// report that says in its headline that it is a round-up is cut. In a story of fewer than three
/// reports nothing can be said, and nothing is left out.
final class RoundUps {
  private static final int FEWEST_REPORTS = 3;

  /// Paragraphs at the head of a report that may tell all its matters in one breath; names that
  /// stand side by side there are not linked by it.
  private static final int OVERVIEW = 2;

  private static final Pattern GENRE =
      Pattern.compile(
          "\\b(briefing|bulletin|round-?up|digest|newsletter|wrap|at a glance|in brief|in short"
              + "|the (day|week|month) (in|on|at)|this (morning|evening|week)|what to (know|watch)"
              + "|(three|four|five|six|seven|ten|\\d+) things)\\b");

  /// What makes a land into its people: both are one name here.
  private static final Pattern DEMONYM =
      Pattern.compile("(?<=\\p{L}{4})(ians?|ia|ans?|ic|ish|ese|'?s)$");

  private final Set<String> ofStory;

  private RoundUps(Set<String> ofStory) {
    this.ofStory = ofStory;
  }

  /// @param byReport one list a report
  static List<List<Passage>> without(List<List<Passage>> byReport) {
    if (byReport.size() < FEWEST_REPORTS) return byReport;
    if (byReport.stream().noneMatch(RoundUps::isRoundUp)) return byReport;
    Map<String, Integer> reports = new HashMap<>();
    for (List<Passage> passages : byReport) {
      Set<String> names = new HashSet<>();
      for (Set<Entity> named : named(passages).values())
        for (Entity entity : named) names.add(name(entity));
      for (String name : names) reports.merge(name, 1, Integer::sum);
    }
    Set<String> ofStory = new HashSet<>();
    for (var name : reports.entrySet())
      if (name.getValue() >= 2 && name.getValue() * 3 >= byReport.size())
        ofStory.add(name.getKey());
    if (ofStory.isEmpty()) return byReport;
    RoundUps roundUps = new RoundUps(ofStory);
    return byReport.stream().map(roundUps::ofStory).toList();
  }

  private List<Passage> ofStory(List<Passage> passages) {
    if (!isRoundUp(passages)) return passages;
    Set<Integer> ofStory = paragraphsOfStory(named(passages));
    // one that shares no name at all was put here for other reasons
    if (ofStory.isEmpty()) return passages;
    List<Passage> kept = new ArrayList<>();
    for (Passage passage : passages) if (ofStory.contains(passage.paragraph())) kept.add(passage);
    return kept;
  }

  private static boolean isRoundUp(List<Passage> passages) {
    if (passages.isEmpty()) return false;
    String headline = passages.getFirst().report().article().headline().orElse("");
    return GENRE.matcher(Terms.lower(headline)).find();
  }

  private Set<Integer> paragraphsOfStory(Map<Integer, Set<Entity>> named) {
    Set<Entity> linked = new HashSet<>();
    Set<Integer> found = new HashSet<>();
    boolean grew = true;
    while (grew) {
      grew = false;
      int place = 0;
      for (var paragraph : named.entrySet()) {
        boolean links = place++ >= OVERVIEW;
        if (found.contains(paragraph.getKey())) continue;
        if (paragraph.getValue().stream().noneMatch(one -> isOfStory(one) || linked.contains(one)))
          continue;
        grew |= found.add(paragraph.getKey());
        if (links) paragraph.getValue().stream().filter(RoundUps::mayLink).forEach(linked::add);
      }
    }
    return withNameless(named, found);
  }

  private static Set<Integer> withNameless(Map<Integer, Set<Entity>> named, Set<Integer> found) {
    if (found.isEmpty()) return found;
    boolean before = true;
    for (var paragraph : named.entrySet()) {
      if (!paragraph.getValue().isEmpty()) before = found.contains(paragraph.getKey());
      else if (before) found.add(paragraph.getKey());
    }
    return found;
  }

  private boolean isOfStory(Entity entity) {
    return ofStory.contains(name(entity));
  }

  /// Two stories may share a country without having anything to do with each other.
  private static boolean mayLink(Entity entity) {
    return entity.type() == EntityType.PER || entity.type() == EntityType.ORG;
  }

  /// The entities that each paragraph names, in the order of the text; none for one without names.
  private static Map<Integer, Set<Entity>> named(List<Passage> passages) {
    Map<Integer, Set<Entity>> named = new TreeMap<>();
    if (passages.isEmpty()) return named;
    Report report = passages.getFirst().report();
    for (Passage passage : passages) {
      Set<Entity> here = named.computeIfAbsent(passage.paragraph(), p -> new HashSet<>());
      for (var mention : report.annotations().mentions())
        if (passage.span().contains(mention.span()))
          report.annotations().entity(mention.entity()).ifPresent(here::add);
    }
    return named;
  }

  /// A person's last name; anything else without what makes a land into its people.
  private static String name(Entity entity) {
    if (entity.type() == EntityType.PER) return Terms.surname(entity.name());
    String lower = Terms.lower(entity.name());
    if (lower.startsWith("the ")) lower = lower.substring(4);
    return DEMONYM.matcher(lower).replaceFirst("");
  }
}
