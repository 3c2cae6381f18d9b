package org.copytaster.evaluation.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Predicate;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.junit.jupiter.api.Test;

/// The cases of the referee's own self-test, so that its metrics and these stay one.
class OtherScoresTest {
  private static GoldRecord gold(String id, String text, String json) throws IOException {
    return new GoldRecord(id, text, new ObjectMapper().readTree(json));
  }

  private static Report report(String id, String text, List<Predicate> predicates) {
    Article article =
        new Article(
            id, id, null, null, null, null, "en", null, null, List.of(), List.of(), List.of(),
            List.of(), text, List.of(), List.of(), List.of());
    Annotations annotations =
        new Annotations(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            predicates,
            List.of(),
            List.of(),
            List.of());
    return new Report(article, annotations, List.of(), List.of(), List.of());
  }

  @Test
  void factualityIsMeasuredWhereAPredicateOverlapsTheEvent() throws IOException {
    String text = "Ann Lee said \"go now\". Bob left.";
    GoldRecord record =
        gold(
            "a",
            text,
            """
            {"spans":[{"id":"5","label":"EVENT","start":27,"end":31,"factuality":3.0}]}\
            """);
    Predicate left = new Predicate(new Span(27, 31), "leave", 2.0);
    Map<String, Double> found =
        FactualityScore.of(List.of(record), Map.of("a", report("a", text, List.of(left))));
    assertThat(found).containsEntry("MAE", 1.0).containsEntry("coverage", 100.0);
    assertThat(FactualityScore.of(List.of(record), Map.of())).containsEntry("coverage", 0.0);
  }

  @Test
  void everyGoalIsOfASetThatIsScored() throws IOException {
    List<String> titles = Arrays.stream(GoldSet.values()).map(GoldSet::title).toList();
    assertThat(new Goals().sets()).isNotEmpty().isSubsetOf(titles);
  }
}
