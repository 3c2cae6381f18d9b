package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Moment;
import org.copytaster.testing.Copy;
import org.junit.jupiter.api.Test;

class OfficesTest {
  private static final String MONDAY = "2026-03-02";
  private static final String FRIDAY = "2026-03-06";

  private static Offices after(String later) {
    return Offices.of(
        List.of(
            Copy.of("a", "Payments", "Minister Ada Brandt is under pressure.")
                .published(MONDAY)
                .report(),
            Copy.of("b", "Search", later).published(FRIDAY).report()));
  }

  private static boolean isStale(Offices offices, String words, String day) {
    return offices.isStale(words, Moment.parse(day));
  }

  @Test
  void anOfficeThatALaterReportCallsFormerIsStale() {
    Offices offices =
        after("Police searched the home of former infrastructure minister Ada Brandt.");
    assertThat(isStale(offices, "The minister, Ada Brandt, said nothing.", MONDAY)).isTrue();
    assertThat(isStale(offices, "Infrastructure Minister Brandt said nothing.", MONDAY)).isTrue();
  }

  @Test
  void whoWasInOfficeUntilThenHasLeftIt() {
    Offices offices = after("Ada Brandt, who was prime minister until Thursday, wished her well.");
    assertThat(isStale(offices, "Prime Minister Ada Brandt conceded.", MONDAY)).isTrue();
  }

  @Test
  void aReportOfTheSameDayIsNotStale() {
    Offices offices = after("Former minister Ada Brandt left by a side door.");
    assertThat(isStale(offices, "Minister Ada Brandt left by a side door.", FRIDAY)).isFalse();
  }

  @Test
  void thePersonWithoutTheOfficeIsNotStale() {
    Offices offices = after("Former minister Ada Brandt left by a side door.");
    assertThat(isStale(offices, "Brandt has denied any wrongdoing.", MONDAY)).isFalse();
    assertThat(isStale(offices, "Minister Carl Ohm was asked about Brandt.", MONDAY)).isFalse();
  }
}
