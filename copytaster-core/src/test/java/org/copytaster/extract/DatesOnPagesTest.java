package org.copytaster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Days of pages that declare none, and days that two places name.
class DatesOnPagesTest {
  private static final String COPY =
      """
      <p>The ferry line between Varnes and the outer islands has been idle since Monday, when customs officers seized its largest ship.</p>
      <p>The owner, Ida Holm, said on Tuesday that she would not pay the dues before the court in Varnes has heard her side of the case.</p>
      <p>Harbour master Bo Lind said that three smaller boats would carry food and mail to the islands until the ship is free again.</p>
      """;

  @Test
  void theDayInAHeadlineIsNotWhenItWasPublished() {
    assertThat(
            day(
                "<h1>Results of the Varnes regatta, 19.5.2027</h1>" + COPY,
                "https://post.example/2027/05/20/regatta"))
        .isEqualTo("2027-05-20");
  }

  @Test
  void aDayThatNoZoneReachesIsNotTaken() {
    String stated = "<meta property='article:published_time' content='2026-03-07T12:04:00Z'>";
    assertThat(day(stated + COPY, "https://post.example/2026/03/06/ferry")).isEqualTo("2026-03-07");
  }

  @Test
  void theDayInALongFirstParagraphsDatelineCounts() {
    String opening =
        "<h1>Ferry line silent</h1><p>Varnes (12.11.2027). The ferry line between Varnes and the"
            + " outer islands has been idle since Monday, when customs officers seized its largest"
            + " ship, and the owner says that it will stay so until a court has heard her side of"
            + " the case, which may take weeks.</p>";
    assertThat(day(opening + COPY, null)).isEqualTo("2027-11-12");
  }

  @Test
  void aDayBetweenBarsIsADay() {
    assertThat(day("<h1>Ferry line silent</h1><div>26 | 01 | 2027</div>" + COPY, null))
        .isEqualTo("2027-01-26");
  }

  @Test
  void microdataOnAVisibleElementSaysTheDay() {
    String stated = "<p itemprop='datePublished' content='2027-01-14 10:31:00'>January 2027</p>";
    assertThat(day("<h1>Ferry line silent</h1>" + stated + COPY, null)).isEqualTo("2027-01-14");
  }

  @Test
  void aMicroformatsTitleSaysTheDay() {
    String stated = "<span class='updated' title='2027-04-04T18:52:11+00:00'></span>";
    assertThat(day("<h1>Ferry line silent</h1>" + stated + COPY, null)).isEqualTo("2027-04-04");
  }

  private static final String BESIDE =
      "<h1>Ferry line silent</h1><p class='date'>Published 02/10/2027</p>";

  @Test
  void theDayThatReadersAreToldCountsAgainstTheDayOfAMove() {
    assertThat(day(declared("2027-02-26T12:00:00+01:00") + BESIDE + COPY, null))
        .isEqualTo("2027-02-10");
  }

  @Test
  void theDayOfAnUpdateIsNotWhenItWasPublished() {
    String updated = "<meta property='article:modified_time' content='2027-02-10T08:00:00+01:00'>";
    assertThat(day(declared("2027-01-26T12:00:00+01:00") + updated + BESIDE + COPY, null))
        .isEqualTo("2027-01-26");
  }

  @Test
  void aLaterDayOnAPageThatSaysWhenItWasUpdatedIsTheDayOfWhatIsTold() {
    String updated = "<meta property='article:modified_time' content='2027-01-27T08:00:00+01:00'>";
    assertThat(day(declared("2027-01-26T12:00:00+01:00") + updated + BESIDE + COPY, null))
        .isEqualTo("2027-01-26");
  }

  @Test
  void aDayTakenForItsMonthIsNoOtherDay() {
    assertThat(day(declared("2027-10-02T12:00:00+01:00") + BESIDE + COPY, null))
        .isEqualTo("2027-10-02");
  }

  @ParameterizedTest
  @CsvSource({"en-GB, 2027-10-02", "de, 2027-10-02", "en-US, 2027-02-10", "en, 2027-02-10"})
  void whoReadsThePageSaysWhichNumberIsTheMonth(String language, String day) {
    assertThat(read(BESIDE + COPY, null, language)).isEqualTo(day);
  }

  @Test
  void aDayAtTheFootOfThePageIsBetterThanNone() {
    String foot = "<footer><p>Town of Varnes, harbour office [Stand: 9.10.2027]</p></footer>";
    assertThat(day("<h1>Ferry line silent</h1>" + COPY + foot, null)).isEqualTo("2027-10-09");
  }

  private static String declared(String moment) {
    return "<meta property='article:published_time' content='" + moment + "'>";
  }

  private static String day(String html, @Nullable String url) {
    return read(html, url, "en");
  }

  private static String read(String html, @Nullable String url, String language) {
    Declared declared = new Declared(null, url, null, null, null, null, null);
    Article article =
        new Extractor()
            .extract(
                new Capture(
                    "page.html",
                    Capture.Format.HTML,
                    "<html lang='"
                        + language
                        + "'><body><article>"
                        + html
                        + "</article></body></html>",
                    declared,
                    List.of()));
    return article.published() == null ? "none" : article.published().day().toString();
  }
}
