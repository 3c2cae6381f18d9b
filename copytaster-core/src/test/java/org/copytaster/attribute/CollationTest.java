package org.copytaster.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.AttributionCandidate;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.junit.jupiter.api.Test;

/// The network's proposals beside the rules'.
class CollationTest {
  private static final String TEXT =
      "“The boat is late,” said Mara Voss. The captain grumbled about it, so to speak.";

  @Test
  void aQuotationCutShortByTheNetworkIsTakenWhole() {
    Statement statement = statements(candidate("Mara Voss", "said", "The boat is late")).getFirst();
    assertThat(statement.content().getFirst().of(TEXT)).isEqualTo("“The boat is late,”");
    assertThat(statement.form()).isEqualTo(Statement.Form.DIRECT);
  }

  @Test
  void whatBothSeeIsSure() {
    assertThat(statements(candidate("Mara Voss", "said", "The boat is late")).getFirst())
        .satisfies(s -> assertThat(s.isPublishable()).isTrue());
  }

  @Test
  void whatOnlyTheNetworkSeesIsKept() {
    assertThat(statements(candidate("The captain", "grumbled about", "it")))
        .anySatisfy(s -> assertThat(s.cue().getFirst().of(TEXT)).isEqualTo("grumbled about"));
  }

  @Test
  void aSourceFromAnotherSentenceIsCutToTheSentence() {
    Span wide = new Span(TEXT.indexOf("Mara"), TEXT.indexOf("captain") + "captain".length());
    AttributionCandidate odd =
        new AttributionCandidate(
            List.of(wide), List.of(span("grumbled about")), List.of(span("it")), 0.9);
    assertThat(statements(odd).stream().map(Statement::source).filter(Objects::nonNull))
        .extracting(source -> source.spans().getFirst().of(TEXT))
        .contains("The captain");
  }

  private static AttributionCandidate candidate(String source, String cue, String content) {
    return new AttributionCandidate(
        List.of(span(source)), List.of(span(cue)), List.of(span(content)), 0.9);
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static List<Statement> statements(AttributionCandidate... candidates) {
    Article article = Desk.article(TEXT);
    Annotations read = Desk.annotations(article);
    return Desk.ATTRIBUTOR
        .attribute(
            article,
            new Annotations(
                read.tokens(),
                read.sentences(),
                read.mentions(),
                read.entities(),
                read.times(),
                read.places(),
                read.predicates(),
                List.of(candidates),
                read.problems()))
        .statements();
  }
}
