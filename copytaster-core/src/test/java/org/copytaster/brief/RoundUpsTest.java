package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Passages;
import org.copytaster.model.EntityType;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

class RoundUpsTest {
  private static Dispatch clash(String id, String headline) {
    return Dispatch.of(id, "# " + headline, "Two guards were killed at the Kolm bridge on Monday.")
        .names(EntityType.FAC, "Kolm bridge");
  }

  private static Dispatch round(String headline) {
    return Dispatch.of(
            "bulletin",
            "# " + headline,
            "A border stays closed and rescue work goes on in Montaro.",
            "Guards at the Kolm bridge have dug in, General Iver Stahl said.",
            "Both banks were quiet at dawn.",
            "General Stahl expects a second meeting.",
            "The Relief Board of the valley raised its count of the dead to 23.",
            "Many roads are still blocked.")
        .names(EntityType.FAC, "Kolm bridge")
        .names(EntityType.GPE, "Montaro")
        .names(EntityType.PER, "Iver Stahl")
        .names(EntityType.ORG, "Relief Board");
  }

  private static List<String> kept(Dispatch... dispatches) {
    List<List<Passage>> passages =
        Stream.of(dispatches).map(dispatch -> Passages.of(dispatch.report(), 2026)).toList();
    return RoundUps.without(passages).getLast().stream().map(Passage::text).toList();
  }

  @Test
  void aBulletinTellsOnlyItsParagraphsOfTheStory() {
    assertThat(
            kept(
                clash("a", "Guards killed at bridge"),
                clash("b", "Two killed at Kolm"),
                round("Morning bulletin: bridge closed, rescue goes on")))
        .contains("Guards at the Kolm bridge have dug in, General Iver Stahl said.")
        .contains("Both banks were quiet at dawn.")
        .doesNotContain("The Relief Board of the valley raised its count of the dead to 23.")
        .doesNotContain("Many roads are still blocked.");
  }

  @Test
  void aReportThatDoesNotCallItselfARoundUpKeepsWhatOnlyItKnows() {
    assertThat(
            kept(
                clash("a", "Guards killed at bridge"),
                clash("b", "Two killed at Kolm"),
                round("A bridge, a general and a count")))
        .contains("The Relief Board of the valley raised its count of the dead to 23.");
  }

  @Test
  void inAStoryOfTwoReportsNothingIsLeftOut() {
    assertThat(kept(clash("a", "Guards killed at bridge"), round("Morning bulletin: two matters")))
        .hasSize(6);
  }
}
