package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.brief.Briefs.brief;
import static org.copytaster.brief.Briefs.texts;

import java.util.List;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

/// What is expected, while it still is.
class ExpectationsTest {
  private static final String VISIT =
      "President Mara Voss will visit the flooded harbour quarter of Orsa on Tuesday.";
  private static final String RISE =
      "More bridges in the harbour quarter of Orsa will shut, Mara Voss warned.";

  private static Dispatch dispatch(String id, String published, String sentence) {
    return Dispatch.of(id, "# Flood in the harbour quarter of Orsa: " + id, sentence)
        .published(published);
  }

  private static List<String> implications(Dispatch... dispatches) {
    return texts(brief(dispatches), Kind.IMPLICATIONS);
  }

  private static Dispatch newest(String day) {
    return dispatch("beta", day, "Soldiers pumped the harbour quarter of Orsa dry this morning.");
  }

  @Test
  void aVisitIsExpectedUntilItsDay() {
    Dispatch announced = dispatch("alpha", "2026-03-02", VISIT).time("Tuesday", "2026-03-03");
    assertThat(implications(announced, newest("2026-03-03"))).contains(VISIT);
  }

  @Test
  void aVisitOfADayThatIsOverIsNoLongerExpected() {
    Dispatch announced = dispatch("alpha", "2026-03-02", VISIT).time("Tuesday", "2026-03-03");
    assertThat(implications(announced, newest("2026-03-04"))).doesNotContain(VISIT);
  }

  @Test
  void whatIsExpectedOfNoDayIsToldForThreeDays() {
    Dispatch warned = dispatch("alpha", "2026-03-02", RISE);
    assertThat(implications(warned, newest("2026-03-05"))).contains(RISE);
    assertThat(implications(warned, newest("2026-03-06"))).doesNotContain(RISE);
  }
}
