package org.copytaster.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.Newsroom;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who said what, about whom, when.
class StatementIndexTest {
  @TempDir private static Path folder;
  private static Index index;

  @BeforeAll
  static void fill() {
    Newsroom newsroom = new Newsroom(BundledShelf::open);
    List<Report> reports = new ArrayList<>();
    reports.add(
        report(
            newsroom,
            "a",
            "Harbour Post",
            "2026-03-02T08:00:00Z",
            "“Tobias Renn knew in May that the pier was unsafe,” said Mara Voss, the mayor of Kelsund."));
    reports.add(
        report(
            newsroom,
            "b",
            "Kelsund Radio",
            "2026-03-03T08:00:00Z",
            "Mara Voss said that Tobias Renn “knew in May that the pier was unsafe”."));
    reports.add(
        report(
            newsroom,
            "c",
            "The Ledger",
            "2026-03-04T08:00:00Z",
            "“Mara Voss never read a single report,” Tobias Renn said. The pier stays shut."));
    index = new LuceneIndex(folder);
    index.fill(List.of(new Story("pier", reports, Map.of(), List.of())));
  }

  @AfterAll
  static void close() {
    index.close();
  }

  private static Report report(
      Newsroom newsroom, String id, String outlet, String published, String text) {
    String json =
        "{\"id\":\"%s\",\"outlet\":\"%s\",\"date\":\"%s\",\"text\":\"%s\"}"
            .formatted(id, outlet, published, text);
    return newsroom.report(
        new Reader().read("test.jsonl", json.getBytes(StandardCharsets.UTF_8)).getFirst());
  }

  @Test
  void whatSomebodySaidIsFoundByTheirName() {
    assertThat(index.search("said-by:Renn", 10))
        .extracting(Hit::speaker)
        .containsOnly("Tobias Renn");
  }

  @Test
  void whatIsSaidAboutSomebodyIsNotWhatTheySay() {
    assertThat(index.search("about:Renn", 10)).extracting(Hit::speaker).containsOnly("Mara Voss");
    assertThat(index.search("said-by:Renn about:\"Mara Voss\"", 10)).hasSize(1);
  }

  @Test
  void theSameWordsInTwoOutletsAreOneHitThatNamesBoth() {
    assertThat(index.search("said-by:Voss unsafe", 10))
        .singleElement()
        .satisfies(hit ->
            assertThat(hit.outlets()).containsExactlyInAnyOrder("Harbour Post", "Kelsund Radio"));
  }

  @Test
  void aDayShutsOutWhatWasPublishedBefore() {
    assertThat(index.search("said-by:Voss since:2026-03-04", 10)).isEmpty();
    assertThat(index.search("said-by:Voss until:2026-03-02", 10)).isNotEmpty();
  }

  @Test
  void wordsAloneFindReportsAsBefore() {
    assertThat(index.search("pier", 10)).extracting(Hit::kind).contains("report");
  }

  @Test
  void aFieldWithoutAValueIsNoFault() {
    assertThat(index.search("said-by: pier", 10)).isNotNull();
    assertThat(index.search("said-by:\"", 10)).isNotNull();
    assertThat(index.search("about:the", 10)).isNotNull();
  }
}
