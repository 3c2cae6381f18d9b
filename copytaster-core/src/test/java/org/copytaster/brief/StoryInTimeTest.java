package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.brief.Briefs.brief;
import static org.copytaster.brief.Briefs.text;
import static org.copytaster.brief.Briefs.texts;

import java.util.List;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

/// A story that takes days is told in their order.
class StoryInTimeTest {
  private static Dispatch strike(
      String id, String published, String day, String date, String what) {
    String sentence = what + " in the harbour of Orsa on " + day + ", the port authority said.";
    return Dispatch.of(id, "# Strike in the harbour of Orsa: " + id, sentence)
        .published(published)
        .time(day, date)
        .event(
            EventType.PROTEST,
            what.substring(what.lastIndexOf(' ') + 1),
            Modality.ASSERTED,
            "",
            "");
  }

  private static Brief strikeOfThreeDays() {
    return brief(
        strike("alpha", "2026-03-05", "Wednesday", "2026-03-04", "All of the cranes stopped"),
        strike("beta", "2026-03-04", "Monday", "2026-03-02", "Two hundred dockers walked"),
        strike("gamma", "2026-03-06", "Friday", "2026-03-06", "The first ships sailed"));
  }

  @Test
  void whatHappenedIsToldInTheOrderInWhichItHappened() {
    Brief brief = strikeOfThreeDays();
    List<String> lines = new java.util.ArrayList<>(texts(brief, Kind.WHAT_HAPPENED));
    lines.removeIf(line -> line.equals(text(brief, "deck")));
    assertThat(lines)
        .hasSizeGreaterThanOrEqualTo(2)
        .isSortedAccordingTo(java.util.Comparator.comparingInt(StoryInTimeTest::dayOf));
  }

  private static int dayOf(String line) {
    return line.contains("Monday") ? 2 : line.contains("Wednesday") ? 4 : 6;
  }

  @Test
  void aLineSaysWhichDateItsWeekdayIs() {
    assertThat(strikeOfThreeDays().lines().values())
        .filteredOn(line -> line.text().contains("on Wednesday"))
        .isNotEmpty()
        .allMatch(line -> java.time.LocalDate.parse("2026-03-04").equals(line.day()));
  }

  @Test
  void whatTheOpeningPartsHaveToldIsNotToldAgainDayByDay() {
    Brief brief = strikeOfThreeDays();
    List<String> told = new java.util.ArrayList<>(texts(brief, Kind.WHAT_HAPPENED));
    brief.timeline().forEach(day -> day.lines().forEach(line -> told.add(line.text())));
    assertThat(told).doesNotHaveDuplicates();
  }

  @Test
  void anOlderHeadlineThanTheDayBeforeYesterdaysDoesNotLead() {
    String sentence = "The border bridge at Kolm was shut after two guards were killed there.";
    Brief brief =
        brief(
            Dispatch.of("a", "# Border bridge at Kolm shut, two guards killed", sentence)
                .published("2026-03-02"),
            Dispatch.of("b", "# Two guards killed at border bridge of Kolm", sentence)
                .published("2026-03-02"),
            Dispatch.of("c", "# Generals agree to part their troops", sentence)
                .published("2026-03-06"));
    assertThat(brief.title().text()).isEqualTo("Generals agree to part their troops");
  }
}
