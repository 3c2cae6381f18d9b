package org.copytaster.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Moment;
import org.copytaster.model.Story;
import org.jspecify.annotations.Nullable;

/// How much a passage is what the story is about.
///
/// LexRank's idea with one vote per root: a passage is central where other roots have a passage
/// close to it (cosine over inverse passage frequency). Copies of one wire story have one vote.
/// Where there is only one root, its own other passages vote, and the place in the article tells
/// more. News puts the news first: the first passages of a report weigh more.
final class Centrality {
  /// More passages than this are not compared with each other; the later ones of long reports are
  /// left out.
  private static final int MOST_PER_REPORT = 40;

  private static final double ENOUGH_WORDS = 10;
  private static final double VOTES = 2;
  private static final double LEAD = 0.35;
  private static final double PER_ECHOING_ROOT = 0.25;
  private static final double RECENT = 0.3;

  private final Map<Passage, Double> scores = new HashMap<>();
  private final Map<String, Double> rarity;
  private final Map<String, List<Map<String, Double>>> byRoot = new LinkedHashMap<>();

  Centrality(Story story, Course course, List<List<Passage>> byReport, Echoes echoes) {
    rarity = rarity(byReport);
    Map<Passage, Map<String, Double>> vectors = new HashMap<>();
    for (List<Passage> passages : byReport)
      for (Passage passage : first(passages)) {
        Map<String, Double> vector = vector(passage.terms(), rarity);
        vectors.put(passage, vector);
        byRoot
            .computeIfAbsent(story.voiceOf(passage.report().id()), root -> new ArrayList<>())
            .add(vector);
      }
    // a short sentence is close to many and says little
    for (var entry : vectors.entrySet()) {
      Passage passage = entry.getKey();
      String own = story.voiceOf(passage.report().id());
      double votes = votes(entry.getValue(), own, byRoot);
      Set<String> roots = new HashSet<>();
      for (Passage echo : echoes.of(passage)) roots.add(story.voiceOf(echo.report().id()));
      roots.remove(own);
      scores.put(
          passage,
          VOTES * votes * Math.min(1, passage.terms().words().size() / ENOUGH_WORDS)
              + LEAD / (1 + passage.order())
              + PER_ECHOING_ROOT * Math.min(4, roots.size())
              + RECENT * recency(passage.moment(), course));
    }
  }

  double of(Passage passage) {
    return scores.getOrDefault(passage, 0.0);
  }

  /// How close words such as a headline are to what each voice tells, from 0 to 1.
  double likeness(Terms terms) {
    double likeness = 0;
    Map<String, Double> vector = vector(terms, rarity);
    for (List<Map<String, Double>> voice : byRoot.values()) {
      double closest = 0;
      for (Map<String, Double> passage : voice)
        closest = Math.max(closest, cosine(vector, passage));
      likeness += closest;
    }
    return byRoot.isEmpty() ? 0 : likeness / byRoot.size();
  }

  /// How much a word tells: 0 for one that no passage has.
  double rarity(String word) {
    return rarity.getOrDefault(word, 0.0);
  }

  private static List<Passage> first(List<Passage> passages) {
    return passages.subList(0, Math.min(MOST_PER_REPORT, passages.size()));
  }

  /// Mean over the other roots of the closest passage there.
  private static double votes(
      Map<String, Double> vector, String own, Map<String, List<Map<String, Double>>> byRoot) {
    boolean alone = byRoot.size() == 1;
    double votes = 0;
    for (var root : byRoot.entrySet()) {
      if (!alone && root.getKey().equals(own)) continue;
      double closest = 0;
      double all = 0;
      for (Map<String, Double> other : root.getValue()) {
        if (other == vector) continue;
        double cosine = cosine(vector, other);
        closest = Math.max(closest, cosine);
        all += cosine;
      }
      votes += alone ? all / root.getValue().size() : closest;
    }
    return votes / (alone ? 1 : byRoot.size() - 1);
  }

  /// 1 on the newest day, less by a third for each day before; 0 where no date is known.
  private static double recency(@Nullable Moment moment, Course course) {
    return moment == null ? 0 : Math.max(0, 1 - course.daysSince(moment) / 3.0);
  }

  private static Map<String, Double> rarity(List<List<Passage>> byReport) {
    Map<String, Integer> counts = new HashMap<>();
    int passages = 0;
    for (List<Passage> report : byReport)
      for (Passage passage : first(report)) {
        passages++;
        for (String word : passage.terms().words()) counts.merge(word, 1, Integer::sum);
      }
    Map<String, Double> rarity = new HashMap<>();
    for (var count : counts.entrySet())
      rarity.put(count.getKey(), Math.log(1 + (double) passages / count.getValue()));
    return rarity;
  }

  /// Unit length. Sorted order of words keeps the sums the same on every run.
  private static Map<String, Double> vector(Terms terms, Map<String, Double> rarity) {
    Map<String, Double> vector = new LinkedHashMap<>();
    double square = 0;
    for (String word : terms.words()) {
      double weight = rarity.getOrDefault(word, 0.0);
      vector.put(word, weight);
      square += weight * weight;
    }
    double length = Math.sqrt(square);
    if (length > 0) vector.replaceAll((word, weight) -> weight / length);
    return vector;
  }

  private static double cosine(Map<String, Double> a, Map<String, Double> b) {
    double cosine = 0;
    for (var word : a.entrySet()) {
      Double other = b.get(word.getKey());
      if (other != null) cosine += word.getValue() * other;
    }
    return cosine;
  }
}
