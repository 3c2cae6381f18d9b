package org.copytaster.attribute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.copytaster.attribute.MarkedParagraph.MarkedStatement;
import org.copytaster.model.Entity;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// One behaviour a paragraph: the fixtures under `attribute/`, whose SOURCES.md gives the format.
class AttributedParagraphsTest {
  @TestFactory
  Stream<DynamicTest> paragraphs() {
    return Stream.of("forms", "sources", "voices", "force", "stance", "chains")
        .flatMap(file -> MarkedParagraph.all(fixture(file)).stream())
        .map(p -> DynamicTest.dynamicTest(p.name(), () -> run(p)));
  }

  private static void run(MarkedParagraph paragraph) {
    if (paragraph.fails() == null) check(paragraph);
    else
      assertThatThrownBy(() -> check(paragraph))
          .as("passes now, so the mark can go: %s", paragraph.fails())
          .isInstanceOf(AssertionError.class);
  }

  private static void check(MarkedParagraph paragraph) {
    String text = paragraph.text();
    List<Statement> found = new ArrayList<>(Desk.statements(text));
    found.removeIf(s -> s.within() != null);
    for (MarkedStatement gold : paragraph.statements().values()) {
      Statement match =
          found.stream()
              .filter(s -> words(s.content(), text).equals(gold.content()))
              .findFirst()
              .orElseThrow(() ->
                  new AssertionError("no content " + gold.content() + " in " + shown(found, text)));
      found.remove(match);
      compare(match, gold, text);
    }
    assertThat(found.stream().filter(s -> s.confidence() >= 0.5).map(s -> words(s.content(), text)))
        .as("nothing else is said")
        .isEmpty();
  }

  private static void compare(Statement match, MarkedStatement gold, String text) {
    Source source = match.source();
    assertThat(source == null ? List.of() : words(List.of(source.name(text)), text))
        .as("source")
        .isEqualTo(gold.source());
    assertThat(words(match.cue(), text)).as("cue").isEqualTo(gold.cue());
    assertThat(gold.says(match.form().name().toLowerCase(Locale.ROOT)))
        .as("form " + match.form())
        .isTrue();
    String modality = match.modality().name().toLowerCase(Locale.ROOT);
    assertThat(gold.says(modality) || modality.equals("asserted"))
        .as("modality " + modality)
        .isTrue();
    if (modality.equals("asserted"))
      assertThat(List.of("denied", "possible", "hypothetical", "future", "requested", "negated"))
          .as("asserted, but the gold says otherwise")
          .noneMatch(gold::says);
    assertThat(match.hedge().level().name().toLowerCase(Locale.ROOT))
        .as("hedge")
        .isEqualTo(gold.field("hedge", "none"));
    assertThat(String.join(", ", match.via())).as("via").isEqualTo(gold.field("via", ""));
    if (!gold.role().isEmpty() && source != null) {
      Span role = source.role();
      assertThat(role == null ? "" : role.of(text))
          .as("role")
          .isIn(gold.role().getFirst(), gold.role().getFirst().replaceFirst(" \\w+ \\w+$", ""));
    }
    String entity = gold.field("entity", "");
    if (!entity.isEmpty()) assertThat(entityName(source, text)).as("entity").isEqualTo(entity);
  }

  private static String entityName(@org.jspecify.annotations.Nullable Source source, String text) {
    if (source == null || source.entity() == null) return "none";
    return Desk.annotations(Desk.article(text))
        .entity(source.entity())
        .map(Entity::name)
        .orElse("none");
  }

  private static List<String> words(List<Span> spans, String text) {
    return spans.stream().map(span -> span.of(text)).toList();
  }

  private static List<String> shown(List<Statement> statements, String text) {
    return statements.stream()
        .map(s -> s.form() + " " + words(s.content(), text) + " " + s.confidence())
        .toList();
  }

  private static String fixture(String name) {
    try (InputStream in =
        AttributedParagraphsTest.class.getResourceAsStream("/attribute/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
