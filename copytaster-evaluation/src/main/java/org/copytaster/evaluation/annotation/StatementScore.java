package org.copytaster.evaluation.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Report;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.text.WordList;

/// Attribution relations against PolNeAR-like gold. A relation is found if its content overlaps
/// gold content by half (intersection over union), and right if the sources overlap too, or both
/// are absent.
final class StatementScore {
  private static final double OVERLAP = 0.5;

  /// Cues of speech and thought, as the goal for them is put; the other verbs and nouns of saying
  /// are in the figures for all.
  private static final Set<String> SPEECH =
      WordList.of(
          """
          said say says saying told tell tells telling asked ask asks added adds argued argues arguing believe believes
          believed think thinks thought claimed claims claim announced wrote writes tweeted stated noted notes warned
          explained suggested suggests denied insisted\
          """);

  private final Tally attributions = new Tally();
  private final Tally contents = new Tally();
  private final Map<String, Tally> exact = new LinkedHashMap<>();
  private final Map<String, Tally> byForm = new TreeMap<>();
  private final Tally ofSpeech = new Tally();
  private final Tally foundSpeech = new Tally();
  private final Tally sourceless = new Tally();
  private final Tally speakers = new Tally();
  private int sameForm;

  private record Relation(
      List<Span> source, List<Span> cue, List<Span> content, String form, boolean speech) {
    BitSet characters() {
      return StatementScore.characters(content);
    }
  }

  private record Candidate(double overlap, int gold, int predicted) {}

  private StatementScore() {
    for (String part : List.of("source", "cue", "content")) exact.put(part, new Tally());
  }

  static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    StatementScore score = new StatementScore();
    for (GoldRecord record : gold) {
      Report report = reports.get(record.id());
      score.add(gold(record), report == null ? List.of() : predicted(report));
    }
    return score.figures();
  }

  private static List<Relation> gold(GoldRecord record) {
    Map<String, JsonNode> spans = record.spansById();
    List<Relation> relations = new ArrayList<>();
    for (JsonNode relation : record.json().path("relations")) {
      JsonNode arguments = relation.path("args");
      List<Span> content = pieces(arguments, "content", spans);
      if (content.isEmpty()) continue;
      JsonNode first = spans.get(arguments.path("content").path(0).asText());
      String form = first == null ? "none" : first.path("form").asText("none");
      List<Span> cue = pieces(arguments, "cue", spans);
      relations.add(
          new Relation(
              pieces(arguments, "source", spans),
              cue,
              content,
              form,
              isSpeech(record.text(), cue)));
    }
    return relations;
  }

  private static boolean isSpeech(String text, List<Span> cue) {
    for (Span piece : cue)
      for (String word : piece.of(text).toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        if (SPEECH.contains(word)) return true;
    return false;
  }

  private static List<Span> pieces(JsonNode arguments, String role, Map<String, JsonNode> spans) {
    List<Span> pieces = new ArrayList<>();
    for (JsonNode id : arguments.path(role)) {
      JsonNode span = spans.get(id.asText());
      if (span != null) pieces.addAll(GoldRecord.fragments(span));
    }
    return pieces;
  }

  private static List<Relation> predicted(Report report) {
    List<Relation> relations = new ArrayList<>();
    for (Statement statement : report.statements()) {
      Source source = statement.source();
      relations.add(
          new Relation(
              source == null ? List.of() : source.spans(),
              statement.cue(),
              statement.content(),
              statement.form().name().toLowerCase(Locale.ROOT),
              isSpeech(report.article().text(), statement.cue())));
    }
    return relations;
  }

  private void add(List<Relation> gold, List<Relation> predicted) {
    attributions.gold(gold.size());
    attributions.predicted(predicted.size());
    contents.gold(gold.size());
    contents.predicted(predicted.size());
    exact(gold, predicted);
    for (Relation relation : gold) {
      byForm.computeIfAbsent(relation.form(), _ -> new Tally()).gold(1);
      if (relation.speech()) ofSpeech.gold(1);
      if (relation.source().isEmpty()) sourceless.gold(1);
    }
    for (Relation relation : predicted) if (relation.speech()) foundSpeech.predicted(1);
    Set<Integer> usedGold = new HashSet<>();
    Set<Integer> usedPredicted = new HashSet<>();
    for (Candidate candidate : candidates(gold, predicted)) {
      if (usedGold.contains(candidate.gold()) || usedPredicted.contains(candidate.predicted()))
        continue;
      usedGold.add(candidate.gold());
      usedPredicted.add(candidate.predicted());
      match(gold.get(candidate.gold()), predicted.get(candidate.predicted()));
    }
  }

  private static List<Candidate> candidates(List<Relation> gold, List<Relation> predicted) {
    List<BitSet> theirs = predicted.stream().map(Relation::characters).toList();
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      BitSet here = gold.get(i).characters();
      for (int j = 0; j < predicted.size(); j++) {
        BitSet both = (BitSet) here.clone();
        both.and(theirs.get(j));
        if (both.isEmpty()) continue;
        int union = here.cardinality() + theirs.get(j).cardinality() - both.cardinality();
        double overlap = (double) both.cardinality() / union;
        if (overlap >= OVERLAP) candidates.add(new Candidate(overlap, i, j));
      }
    }
    candidates.sort(
        Comparator.comparingDouble(Candidate::overlap)
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::predicted)
            .reversed());
    return candidates;
  }

  private void match(Relation gold, Relation predicted) {
    contents.right(1);
    byForm.computeIfAbsent(gold.form(), _ -> new Tally()).right(1);
    if (gold.form().equals(predicted.form())) sameForm++;
    BitSet here = characters(gold.source());
    BitSet there = characters(predicted.source());
    boolean right = here.isEmpty() && there.isEmpty() || here.intersects(there);
    if (gold.form().equals("direct")) speakers.gold(1);
    if (!right) return;
    attributions.right(1);
    if (gold.form().equals("direct")) speakers.right(1);
    if (gold.speech()) ofSpeech.right(1);
    if (predicted.speech()) foundSpeech.right(1);
    if (here.isEmpty()) sourceless.right(1);
  }

  private void exact(List<Relation> gold, List<Relation> predicted) {
    count(
        "source",
        gold.stream().map(Relation::source).toList(),
        predicted.stream().map(Relation::source).toList());
    count(
        "cue",
        gold.stream().map(Relation::cue).toList(),
        predicted.stream().map(Relation::cue).toList());
    count(
        "content",
        gold.stream().map(Relation::content).toList(),
        predicted.stream().map(Relation::content).toList());
  }

  private void count(String part, List<List<Span>> gold, List<List<Span>> predicted) {
    Set<List<Span>> here = sorted(gold);
    Set<List<Span>> there = sorted(predicted);
    Tally tally = exact.getOrDefault(part, new Tally());
    tally.gold(here.size());
    tally.predicted(there.size());
    here.retainAll(there);
    tally.right(here.size());
  }

  private static Set<List<Span>> sorted(List<List<Span>> spans) {
    Set<List<Span>> sorted = new HashSet<>();
    for (List<Span> pieces : spans)
      if (!pieces.isEmpty()) sorted.add(pieces.stream().sorted().toList());
    return sorted;
  }

  private static BitSet characters(List<Span> spans) {
    BitSet characters = new BitSet();
    for (Span span : spans) characters.set(span.start(), span.end());
    return characters;
  }

  private Map<String, Double> figures() {
    Map<String, Double> figures = new LinkedHashMap<>();
    attributions.into(figures, "attribution");
    figures.put("content F1", contents.f1());
    figures.put(
        "source agreement",
        contents.recall() == 0 ? 0 : 100 * attributions.recall() / contents.recall());
    exact.forEach((part, tally) -> figures.put("exact " + part + " F1", tally.f1()));
    byForm.forEach((form, tally) -> figures.put("recall " + form, tally.recall()));
    figures.put("recall without a source", sourceless.recall());
    figures.put("speaker of direct contents", speakers.recall());
    figures.put("speech cues P", foundSpeech.precision());
    figures.put("speech cues R", ofSpeech.recall());
    double matched = byForm.values().stream().mapToDouble(Tally::rightCount).sum();
    figures.put("form accuracy", matched == 0 ? 0 : 100 * sameForm / matched);
    return figures;
  }
}
