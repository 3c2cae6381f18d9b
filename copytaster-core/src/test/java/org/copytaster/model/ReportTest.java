package org.copytaster.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Under which name a statement is listed.
class ReportTest {
  private static final String TEXT =
      "A taxi driver, who was asked, said no. She said yes. Officials said maybe.";

  private static Report report(Statement statement) {
    Article article =
        new Article(
            "a", "test", null, null, null, null, "en", null, null, List.of(), List.of(), List.of(),
            List.of(), TEXT, List.of(), List.of(), List.of());
    Entity entity = new Entity("e1", "Mara Voss", EntityType.PER, null, null);
    Annotations annotations =
        new Annotations(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(entity),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    return new Report(article, annotations, List.of(statement), List.of(), List.of());
  }

  private static @Nullable String speaker(
      String words, @Nullable String entity, @Nullable String role) {
    Source source = new Source(List.of(span(words)), entity, role == null ? null : span(role));
    Statement statement =
        new Statement(
            "s1",
            Statement.Form.INDIRECT,
            source,
            List.of(),
            List.of(span("said no")),
            Modality.ASSERTED,
            Hedge.NONE,
            List.of(),
            null,
            1);
    return report(statement).speaker(statement);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  @Test
  void aSourceThatIsResolvedIsListedByName() {
    assertThat(speaker("She", "e1", null)).isEqualTo("Mara Voss");
  }

  @Test
  void aGroupIsListedInTheWordsOfTheText() {
    assertThat(speaker("Officials", null, null)).isEqualTo("Officials");
  }

  @Test
  void aPronounThatIsNotResolvedIsNobodysName() {
    assertThat(speaker("She", null, null)).isNull();
  }

  @Test
  void whoIsListedAsWhatStandsBeforeIt() {
    assertThat(speaker("who", null, "A taxi driver")).isEqualTo("A taxi driver");
  }
}
