package org.copytaster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.copytaster.annotate.lexicon.LexiconReader;
import org.copytaster.models.BundledShelf;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimesTest {
  private static final Annotator ANNOTATOR =
      new Annotator(BundledShelf::open, new LexiconReader(BundledShelf::open));

  /// A Tuesday.
  private static final LocalDate DAY = LocalDate.of(2026, 1, 6);

  private static String times(String text) {
    return times(text, DAY);
  }

  private static String times(String text, @Nullable LocalDate day) {
    return ANNOTATOR.annotate(Articles.of(text, day)).times().stream()
        .map(time -> time.span().of(text) + " = " + time.value())
        .collect(Collectors.joining("; "));
  }

  @Test
  void fullDatesAreReadInEitherOrder() {
    assertThat(times("It began on Oct. 15, 2024 and ended on 3 March 2025."))
        .isEqualTo("Oct. 15, 2024 = 2024-10-15; 3 March 2025 = 2025-03-03");
  }

  @Test
  void aLineMayEndWithAUnitOfTime() {
    assertThat(times("Ten pictures of the day\n\nHe resigned on Friday."))
        .endsWith("Friday = 2026-01-02");
  }

  @Test
  void aWeekdayIsTheLastOne() {
    assertThat(times("He resigned on Friday.")).isEqualTo("Friday = 2026-01-02");
    assertThat(times("He resigned on Tuesday.")).isEqualTo("Tuesday = 2026-01-06");
  }

  @Test
  void aYearSaysNothingOfWeekdaysInAReportWithoutADay() {
    assertThat(times("The 2016 race opened on Friday.", null)).endsWith("Friday = null");
  }

  @Test
  void aWeekdayAheadIsTheNextOne() {
    assertThat(times("They will meet on Friday.")).isEqualTo("Friday = 2026-01-09");
  }

  @Test
  void whatWouldBeDoneOnAWeekdayIsAhead() {
    assertThat(times("They said that the line would be reopened on Friday."))
        .isEqualTo("Friday = 2026-01-09");
  }

  @Test
  void asEarlyAsAWeekdayIsAhead() {
    assertThat(times("They could meet as early as Friday.")).isEqualTo("Friday = 2026-01-09");
  }

  @Test
  void whatHadBeenDueOnAWeekdayIsOver() {
    assertThat(times("The offer had been due to end on Friday.")).isEqualTo("Friday = 2026-01-02");
  }

  @Test
  void withoutAReportDateRelativeTimesStayOpenAndTheReportSaysSo() {
    String text = "He resigned yesterday and came back in 2024.";
    assertThat(times(text, null)).isEqualTo("yesterday = null; 2024 = 2024");
    assertThat(ANNOTATOR.annotate(Articles.of(text, null)).problems())
        .extracting(problem -> problem.detail())
        .containsExactly(
            "the report has no date, so that 1 of its times cannot be told, the first is"
                + " \"yesterday\"");
  }

  @Test
  void daysThatNoCalendarHasAreNoDates() {
    assertThat(times("It began on February 30, 2025.")).doesNotContain("2025-02-30");
  }

  @Test
  void yesterdayAndTomorrowCountFromTheReport() {
    assertThat(times("It fell yesterday and will rise tomorrow."))
        .isEqualTo("yesterday = 2026-01-05; tomorrow = 2026-01-07");
  }

  @Test
  void weeksMonthsAndYearsCountFromTheReport() {
    assertThat(times("It opened last week, closed last month and returns next year."))
        .isEqualTo("last week = 2026-W01; last month = 2025-12; next year = 2027");
  }

  @Test
  void aMonthWithoutAYearIsTheOneNearby() {
    assertThat(times("They met in October.")).isEqualTo("October = 2025-10");
    assertThat(times("They will meet in March.")).isEqualTo("March = 2026-03");
  }

  @Test
  void theNextDayCountsFromTheDateNamedBefore() {
    assertThat(times("The raid was on 3 May 2025. The next day they fled."))
        .isEqualTo("3 May 2025 = 2025-05-03; The next day = 2025-05-04");
  }

  @Test
  void agoCountsBack() {
    assertThat(times("He left two days ago, she left three years ago."))
        .isEqualTo("two days ago = 2026-01-04; three years ago = 2023");
  }

  @Test
  void decadesCenturiesAndTheirPartsAreDates() {
    assertThat(times("In the early 2000s and the late 1970s, unlike the 19th century"))
        .isEqualTo("the early 2000s = 200; the late 1970s = 197; the 19th century = 18");
  }

  @Test
  void durationsHaveNoDate() {
    assertThat(times("It took two and a half years, then several weeks; a 10-year plan."))
        .isEqualTo("two and a half years = P2Y6M; several weeks = PXW; 10-year = P10Y");
  }

  @Test
  void agesAreNoDurations() {
    assertThat(times("The 54-year-old, who is 54 years old, left.")).isEmpty();
  }

  @Test
  void timesOfDayTakeTheirDay() {
    assertThat(times("He called at 10:30 p.m. on Monday and on Sunday night."))
        .isEqualTo("10:30 p.m. on Monday = 2026-01-05T22:30; Sunday night = 2026-01-04TNI");
  }

  @Test
  void whatRepeatsIsASet() {
    assertThat(times("They march every Friday and pray daily."))
        .isEqualTo("every Friday = XXXX-WXX-5; daily = P1D");
  }

  @Test
  void mayIsAMonthOnlyWhereItCanBeOne() {
    assertThat(times("May resigned. She may go. It was in May.")).isEqualTo("May = 2025-05");
  }

  @Test
  void withoutAReportDateWhatIsRelativeHasNoValue() {
    assertThat(times("He left yesterday, on Friday, in 2019.", null))
        .isEqualTo("yesterday = null; Friday = null; 2019 = 2019");
  }

  @Test
  void impossibleDatesHaveNoValue() {
    assertThat(times("It was due on 31 February 2025.")).isEqualTo("31 February 2025 = null");
  }
}
