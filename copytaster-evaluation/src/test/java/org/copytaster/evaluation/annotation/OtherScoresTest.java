package org.copytaster.evaluation.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.evaluation.gold.Constructed.gold;
import static org.copytaster.evaluation.gold.Constructed.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Predicate;
import org.copytaster.model.Span;
import org.junit.jupiter.api.Test;

/// The cases of the referee's own self-test, so that its metrics and these stay one.
class OtherScoresTest {
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
        FactualityScore.of(
            List.of(record), Map.of("a", report("a", text, List.of(left), List.of())));
    assertThat(found).containsEntry("MAE", 1.0).containsEntry("coverage", 100.0);
    assertThat(FactualityScore.of(List.of(record), Map.of())).containsEntry("coverage", 0.0);
  }

  @Test
  void everyGoalIsOfASetThatIsScored() throws IOException {
    List<String> titles = Arrays.stream(GoldSet.values()).map(GoldSet::title).toList();
    assertThat(new Goals().sets()).isNotEmpty().isSubsetOf(titles);
  }
}
