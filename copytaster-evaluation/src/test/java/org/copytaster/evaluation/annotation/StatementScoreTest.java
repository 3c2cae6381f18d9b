package org.copytaster.evaluation.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Hedge;
import org.copytaster.model.Modality;
import org.copytaster.model.Report;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.junit.jupiter.api.Test;

/// The cases of the referee's own self-test, so that the two metrics stay one.
class StatementScoreTest {
  private static final String TEXT = "Ann Lee said \"go now\". Bob left.";
  private static final String GOLD =
      """
      {"id":"a","text":"Ann Lee said \\"go now\\". Bob left.","spans":[
       {"id":"1","label":"Source","start":0,"end":7},{"id":"2","label":"Cue","start":8,"end":12},
       {"id":"3","label":"Content","start":13,"end":21,"form":"direct"}],
       "relations":[{"args":{"source":["1"],"cue":["2"],"content":["3"]}}]}\
      """;

  private static Map<String, Double> score(Span source) throws IOException {
    GoldRecord gold = new GoldRecord("a", TEXT, new ObjectMapper().readTree(GOLD));
    Statement statement =
        new Statement(
            "s1",
            Statement.Form.DIRECT,
            new Source(List.of(source), null, null),
            List.of(new Span(8, 12)),
            List.of(new Span(13, 21)),
            Modality.ASSERTED,
            Hedge.NONE,
            List.of(),
            null,
            1);
    Article article =
        new Article(
            "a", "a", null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
            List.of(), TEXT, List.of(), List.of(), List.of());
    Report report = new Report(article, Annotations.NONE, List.of(statement), List.of(), List.of());
    return StatementScore.of(List.of(gold), Map.of("a", report));
  }

  @Test
  void theRightSourceCounts() throws IOException {
    assertThat(score(new Span(0, 7)))
        .containsEntry("attribution F1", 100.0)
        .containsEntry("speaker of direct contents", 100.0)
        .containsEntry("speech cues P", 100.0)
        .containsEntry("speech cues R", 100.0)
        .containsEntry("recall direct", 100.0);
  }

  @Test
  void theWrongSourceKeepsTheContentOnly() throws IOException {
    assertThat(score(new Span(23, 26)))
        .containsEntry("attribution F1", 0.0)
        .containsEntry("speaker of direct contents", 0.0)
        .containsEntry("speech cues R", 0.0)
        .containsEntry("content F1", 100.0);
  }
}
