package org.copytaster.evaluation.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Annotations;
import org.copytaster.model.Mention;
import org.copytaster.model.Reference;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// Pronouns of the third person: how many of those that mean somebody named are told rightly, and
/// how many of those told are right. An entity means the chain that most of its phrases are of.
final class PronounScore {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "itself",
          "they",
          "them",
          "their",
          "theirs",
          "themselves");
  private static final Set<String> NEWS = Set.of("news", "interview", "bio", "voyage");

  /// Genres whose texts are free, on which the weights may be trained.
  static final Set<String> FREE =
      Set.of(
          "news",
          "interview",
          "bio",
          "voyage",
          "academic",
          "court",
          "textbook",
          "speech",
          "vlog",
          "conversation");

  private int all;
  private int told;
  private int right;
  private int everTold;
  private int everRight;

  private PronounScore() {}

  static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    PronounScore news = new PronounScore();
    PronounScore free = new PronounScore();
    for (GoldRecord record : gold) {
      Report report = reports.get(record.id());
      String genre = genre(record);
      if (report == null || !FREE.contains(genre)) continue;
      free.add(record, report.annotations());
      if (NEWS.contains(genre)) news.add(record, report.annotations());
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    news.into(figures, "news, interview, bio, voyage");
    free.into(figures, "all free genres");
    return figures;
  }

  static String genre(GoldRecord record) {
    return record.json().path("meta").path("genre").asText();
  }

  private void add(GoldRecord record, Annotations annotations) {
    CorefGold chains = new CorefGold(record, annotations);
    Map<String, String> means = chains(annotations, chains);
    Map<Span, String> pronouns = new HashMap<>();
    for (Reference reference : annotations.references())
      if (reference.kind() == Reference.Kind.PRONOUN)
        pronouns.put(reference.span(), reference.entity());
    for (Token token : annotations.tokens()) {
      if (!PRONOUNS.contains(token.span().of(record.text()).toLowerCase(Locale.ROOT))) continue;
      String expected = chains.of(token.span());
      String entity = pronouns.get(token.span());
      boolean hit = entity != null && expected != null && expected.equals(means.get(entity));
      if (entity != null) everTold++;
      if (hit) everRight++;
      if (expected == null || !chains.isNamed(expected)) continue;
      all++;
      if (entity != null) told++;
      if (hit) right++;
    }
  }

  /// Each entity's chain.
  private static Map<String, String> chains(Annotations annotations, CorefGold gold) {
    Map<String, List<Span>> phrases = new LinkedHashMap<>();
    for (Mention mention : annotations.mentions())
      phrases.computeIfAbsent(mention.entity(), unused -> new ArrayList<>()).add(mention.span());
    for (Reference reference : annotations.references())
      if (reference.kind() == Reference.Kind.NOUN)
        phrases
            .computeIfAbsent(reference.entity(), unused -> new ArrayList<>())
            .add(reference.span());
    Map<String, String> chains = new HashMap<>();
    phrases.forEach((entity, spans) -> {
      String chain = gold.of(spans);
      if (chain != null) chains.put(entity, chain);
    });
    return chains;
  }

  private void into(Map<String, Double> figures, String what) {
    figures.put(what + ": pronouns that mean a name", (double) all);
    figures.put(what + ": of them told", share(told, all));
    figures.put(what + ": of them right", share(right, all));
    figures.put(what + ": of all told right", share(everRight, everTold));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
