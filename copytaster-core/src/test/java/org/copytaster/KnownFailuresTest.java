package org.copytaster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.Section;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Report;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.copytaster.testing.SampleNewsroom;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// The failures that products of this kind are known for, each set as a trap in the sample reports
/// (`samples/truth/traps.tsv`), one test a trap's row.
///
/// A row that we do not manage yet stands in `samples/truth/expected-failures.tsv` with the reason;
/// its test fails the day we do manage it, so that the list can only shrink.
class KnownFailuresTest {
  private static final SampleNewsroom SAMPLES = SampleNewsroom.open();
  private static final Map<String, String> EXPECTED = expectedFailures();

  /// One row of the trap file, with the report it concerns.
  private record Trap(String path, String words, Report report) {
    List<Span> places() {
      List<Span> places = SampleNewsroom.places(report.article(), words);
      assertThat(places).as("words of the trap in the text of %s", path).isNotEmpty();
      return places;
    }

    boolean holds(Span span) {
      return places().stream().anyMatch(place -> place.overlaps(span));
    }

    List<Event> events() {
      return report.events().stream()
          .filter(event -> event.trigger().stream().anyMatch(this::holds))
          .toList();
    }

    List<Statement> statements() {
      return report.statements().stream()
          .filter(statement -> statement.content().stream().anyMatch(this::holds))
          .toList();
    }

    /// Also those of which the words hold who told whom, and not what.
    List<Statement> attributions() {
      return report.statements().stream()
          .filter(statement ->
              statement.content().stream().anyMatch(this::holds)
                  || statement.cue().stream().anyMatch(this::holds))
          .toList();
    }
  }

  private static Map<String, String> expectedFailures() {
    Map<String, String> reasons = new LinkedHashMap<>();
    for (Map<String, String> row : SampleNewsroom.truth("expected-failures.tsv"))
      reasons.put(
          row.get("trap") + "|" + row.get("path") + "|" + row.get("words"), row.get("reason"));
    return reasons;
  }

  private static Stream<DynamicTest> rows(
      String number, BiConsumer<Trap, Map<String, String>> check) {
    return SampleNewsroom.truth("traps.tsv").stream()
        .filter(row -> row.getOrDefault("trap", "").startsWith(number + "-"))
        .map(row -> dynamicTest(row.get("path") + ": " + row.get("words"), () -> run(row, check)));
  }

  private static void run(Map<String, String> row, BiConsumer<Trap, Map<String, String>> check) {
    String path = row.getOrDefault("path", "");
    Trap trap = new Trap(path, row.getOrDefault("words", ""), SAMPLES.report(path));
    String reason = EXPECTED.get(row.get("trap") + "|" + path + "|" + trap.words());
    if (reason == null) {
      check.accept(trap, row);
      return;
    }
    AssertionError failure = null;
    try {
      check.accept(trap, row);
    } catch (AssertionError e) {
      failure = e;
    }
    assertThat(failure)
        .as("expected to fail (%s), but it passes now: take it off the list", reason)
        .isNotNull();
  }

  @TestFactory
  Stream<DynamicTest> aParaphraseIsNeverPrintedAsAQuotation() {
    return rows(
        "1",
        (trap, _) -> {
          assertThat(trap.statements())
              .noneMatch(statement -> statement.form() == Statement.Form.DIRECT);
          for (Line line : allLines())
            assertThat(quoted(line.text())).noneMatch(words -> words.contains(trap.words()));
        });
  }

  @TestFactory
  Stream<DynamicTest> aFormerOfficeHolderIsNotPresentedAsTheCurrentOne() {
    Map<String, Pattern> never =
        Map.of(
            "Duarte",
                Pattern.compile("(?<!ormer )(?<!then-)[Pp]rime [Mm]inister,? (Helena )?Duarte"),
            "Leal", Pattern.compile("(?<!ormer )(?<!then-)[Ff]inance [Mm]inister,? (Artur )?Leal"),
            "Ekdahl",
                Pattern.compile(
                    "(?<!ormer )(?<!ormer infrastructure )(?<!then-)[Mm]inister,? (Lars )?Ekdahl"),
            "adviser", Pattern.compile("Riis[’']s adviser"),
            "Rooke", Pattern.compile("(?<!ormer )chief executive,? (Desmond )?Rooke"));
    return rows(
        "2",
        (trap, _) -> {
          Brief brief = SAMPLES.briefs().get(SAMPLES.storyOf(trap.path()).id());
          assertThat(brief).isNotNull();
          never.forEach((name, pattern) -> {
            if (trap.words().contains(name))
              for (Line line : leadingLines(brief))
                assertThat(line.text()).doesNotContainPattern(pattern);
          });
        });
  }

  @TestFactory
  Stream<DynamicTest> oneWireStoryIsOneSource() {
    return rows(
        "3",
        (trap, _) -> {
          Set<String> roots = new TreeSet<>();
          for (Map<String, String> row : SampleNewsroom.truth("traps.tsv"))
            if (row.getOrDefault("trap", "").startsWith("3-")
                && trap.words().equals(row.get("words")))
              roots.add(
                  SAMPLES
                      .storyOf(row.getOrDefault("path", ""))
                      .rootOf(SAMPLES.report(row.getOrDefault("path", "")).id()));
          assertThat(roots).as("roots of the reports that print “%s”", trap.words()).hasSize(1);
        });
  }

  @TestFactory
  Stream<DynamicTest> sixItemsOfOneHappeningAreOneStory() {
    String first = "meridian-times/2026-03-02-dravenia-sorakia-kolm-bridge-clash.html";
    return rows(
        "4",
        (trap, _) ->
            assertThat(SAMPLES.storyOf(trap.path()).id()).isEqualTo(SAMPLES.storyOf(first).id()));
  }

  @TestFactory
  Stream<DynamicTest> noEventIsStitchedTogetherFromTwoSentences() {
    return rows(
        "5",
        (trap, _) -> {
          for (Event event : trap.events()) {
            Sentence home = sentenceOf(trap.report(), event.trigger().getFirst());
            for (Participant participant :
                Stream.concat(event.actors().stream(), event.recipients().stream()).toList())
              assertThat(home.span().contains(participant.spans().getFirst()))
                  .as("%s of %s", participant, event)
                  .isTrue();
            if (event.place() != null)
              assertThat(home.span().contains(event.place().span()))
                  .as("place of %s", event)
                  .isTrue();
          }
        });
  }

  @TestFactory
  Stream<DynamicTest> aHypotheticalIsNeverCodedAsAFact() {
    return rows(
        "6",
        (trap, _) ->
            assertThat(trap.events()).noneMatch(event -> event.modality() == Modality.ASSERTED));
  }

  @TestFactory
  Stream<DynamicTest> aMetaphorIsNoAssault() {
    return rows(
        "7",
        (trap, _) ->
            assertThat(trap.events()).noneMatch(event -> event.type() == EventType.ASSAULT));
  }

  @TestFactory
  Stream<DynamicTest> historyIsNotToldAsNews() {
    return rows(
        "8",
        (trap, _) ->
            assertThat(trap.events()).noneMatch(event -> event.modality() == Modality.ASSERTED));
  }

  @TestFactory
  Stream<DynamicTest> aForecastIsNoFact() {
    return rows(
        "9",
        (trap, _) ->
            assertThat(trap.events()).noneMatch(event -> event.modality() == Modality.ASSERTED));
  }

  @TestFactory
  Stream<DynamicTest> scareQuotesAreNoStatement() {
    return rows(
        "10",
        (trap, _) ->
            assertThat(trap.statements())
                .noneMatch(statement -> statement.form() == Statement.Form.DIRECT));
  }

  @TestFactory
  Stream<DynamicTest> aRefusalToCommentIsNeitherDenialNorAdmission() {
    return rows(
        "14",
        (trap, _) ->
            assertThat(trap.events())
                .noneMatch(event ->
                    event.modality() == Modality.ASSERTED && event.type() != EventType.REJECT));
  }

  @TestFactory
  Stream<DynamicTest> whatIsDeniedIsNotAsserted() {
    return rows(
        "15",
        (trap, _) -> {
          assertThat(trap.events())
              .filteredOn(event -> event.type() != EventType.REJECT)
              .noneMatch(event -> event.modality() == Modality.ASSERTED);
        });
  }

  @TestFactory
  Stream<DynamicTest> aChainKeepsWhomTheWordsCameThrough() {
    return rows(
        "16",
        (trap, _) ->
            assertThat(trap.attributions()).anyMatch(statement -> !statement.via().isEmpty()));
  }

  @TestFactory
  Stream<DynamicTest> aCorrectedFigureLeavesTheBrief() {
    return rows(
        "17",
        (trap, _) -> {
          Brief brief = SAMPLES.briefs().get(SAMPLES.storyOf(trap.path()).id());
          assertThat(brief).isNotNull();
          for (Line line : leadingLines(brief)) assertThat(line.text()).doesNotContain("174");
        });
  }

  @TestFactory
  Stream<DynamicTest> yesterdayIsTheDayBeforeThePage() {
    return rows(
        "20",
        (trap, row) -> {
          String day =
              row.getOrDefault("must", "").replaceAll("(\\d) March.*", "2026-03-0$1").strip();
          assertThat(
                  trap.report().annotations().times().stream()
                      .filter(time -> trap.holds(time.span()))
                      .map(TimeExpression::value))
              .contains(day);
        });
  }

  @TestFactory
  Stream<DynamicTest> boilerplateIsNoPartOfTheArticle() {
    return rows(
        "23",
        (trap, _) -> {
          for (Span place : SampleNewsroom.places(trap.report().article(), trap.words()))
            assertThat(trap.report().article().parts())
                .noneMatch(part -> part.span().overlaps(place));
        });
  }

  private static List<Line> allLines() {
    return SAMPLES.briefs().values().stream().flatMap(KnownFailuresTest::lines).toList();
  }

  private static Stream<Line> lines(Brief brief) {
    Stream<Line> sections = brief.sections().stream().flatMap(section -> section.lines().stream());
    return Stream.of(
            Stream.of(brief.title()),
            Stream.ofNullable(brief.deck()),
            Stream.ofNullable(brief.takeaway()),
            sections)
        .flatMap(lines -> lines);
  }

  /// What a hurried reader sees: title, deck, what happened, takeaway.
  private static List<Line> leadingLines(Brief brief) {
    Stream<Line> happened =
        brief.sections().stream()
            .filter(section -> section.kind() == Section.Kind.WHAT_HAPPENED)
            .flatMap(section -> section.lines().stream());
    return Stream.of(
            Stream.of(brief.title()),
            Stream.ofNullable(brief.deck()),
            Stream.ofNullable(brief.takeaway()),
            happened)
        .flatMap(lines -> lines)
        .toList();
  }

  private static List<String> quoted(String text) {
    return Pattern.compile("[“\"]([^”\"]*)[”\"]")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private static Sentence sentenceOf(Report report, Span span) {
    return report.annotations().sentences().stream()
        .filter(sentence -> sentence.span().contains(span))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sentence holds " + span));
  }
}
