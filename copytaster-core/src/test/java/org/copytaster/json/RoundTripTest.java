package org.copytaster.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundTripTest {
  private static final int RECORDS = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyArticleComesBackEqual(long seed) {
    RandomRecords random = new RandomRecords(seed);
    for (int i = 0; i < RECORDS; i++) {
      Article article = random.article();
      assertThat(ArticleJson.parse(ArticleJson.write(article))).isEqualTo(article);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyWholeReportComesBackEqual(long seed) {
    RandomRecords random = new RandomRecords(seed);
    for (int i = 0; i < RECORDS; i++) {
      Report report = random.report();
      assertThat(ReportJson.parse(ReportJson.writeWhole(report))).isEqualTo(report);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theShortFormOfAReportLosesOnlyTokensAndProposals(long seed) {
    RandomRecords random = new RandomRecords(seed);
    for (int i = 0; i < RECORDS; i++) {
      Report report = random.report();
      Report again = ReportJson.parse(ReportJson.write(report));
      Annotations annotations = again.annotations();
      assertThat(annotations.tokens()).isEmpty();
      assertThat(annotations.sentences().stream().map(s -> s.span()).toList())
          .isEqualTo(report.annotations().sentences().stream().map(s -> s.span()).toList());
      assertThat(ReportJson.write(again)).isEqualTo(ReportJson.write(report));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyBriefComesBackEqual(long seed) {
    RandomRecords random = new RandomRecords(seed);
    for (int i = 0; i < RECORDS; i++) {
      Brief brief = random.brief();
      assertThat(BriefJson.parse(BriefJson.write(brief))).isEqualTo(brief);
    }
  }

  @Test
  void whatIsWrittenIsOneLineThatUtf8Keeps() {
    RandomRecords random = new RandomRecords(4);
    for (int i = 0; i < RECORDS; i++) {
      String line = ReportJson.writeWhole(random.report());
      assertThat(line).doesNotContain("\n").doesNotContain("\r");
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(line);
    }
  }

  @Test
  void anUnpairedSurrogateIsWrittenAsItsEscape() {
    Article article = RecordsForTest.article("half \ud83d and whole 😀");
    assertThat(ArticleJson.write(article)).contains("half \\ud83d and whole 😀");
  }

  @Test
  void theSameRecordGivesTheSameBytes() {
    assertThat(ReportJson.write(new RandomRecords(5).report()))
        .isEqualTo(ReportJson.write(new RandomRecords(5).report()));
  }

  @Test
  void anErrorSaysWhatIsWrongAndWhere() {
    assertThatThrownBy(() -> ReportJson.parse("{\"id\":\"a\",\"text\":\"b\",\"parts\":[{}]}"))
        .isInstanceOf(JsonFault.class)
        .hasMessage("parts[0].kind: missing, should be a string");
    assertThatThrownBy(() ->
            ReportJson.parse(
                "{\"id\":\"a\",\"text\":\"b\",\"mentions\":[{\"start\":5,\"end\":2}]}"))
        .isInstanceOf(JsonFault.class)
        .hasMessage("mentions[0]: span [5, 2) ends before it starts");
    assertThatThrownBy(() -> BriefJson.parse("{\"story\":"))
        .isInstanceOf(JsonFault.class)
        .hasMessageStartingWith("not JSON at character");
    assertThatThrownBy(() -> BriefJson.parse("[]"))
        .isInstanceOf(JsonFault.class)
        .hasMessage("not an object");
  }

  @Test
  void aTitleThatDiffersFromItsLineIsRefused() {
    String json = BriefJson.write(RecordsForTest.brief("Dam breaks"));
    assertThatThrownBy(() -> BriefJson.parse(json.replace("\"title\":\"Dam", "\"title\":\"Dike")))
        .isInstanceOf(JsonFault.class)
        .hasMessageContaining("title says \"Dike breaks\" but its line says \"Dam breaks\"");
  }

  @Test
  void theVersionIsTheProjects() throws IOException {
    Path home = Path.of(System.getProperty("copytaster.home", "."));
    List<String> pom = Files.readAllLines(home.resolve("pom.xml"));
    assertThat(pom).contains("  <version>" + Versions.CURRENT.copytaster() + "</version>");
  }
}
