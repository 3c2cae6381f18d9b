package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.brief.Briefs.brief;
import static org.copytaster.brief.Briefs.text;
import static org.copytaster.brief.Briefs.texts;

import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Passages;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.model.EventType;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Statement;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

/// What reports do not agree on stands side by side.
class DisputesTest {
  @Test
  void tollsThatGrowAreToldNewestFirstAndOnlyTheNewestIsNews() {
    Brief brief =
        brief(
            Dispatch.of(
                    "a",
                    "# Quake hits Montaro valley, 14 dead",
                    "At least 14 people were killed in the Montaro valley quake, officials said.")
                .published("2026-03-02"),
            Dispatch.of(
                    "b",
                    "# Montaro quake toll rises to 31",
                    "At least 31 people were killed in the Montaro valley quake, officials said.")
                .published("2026-03-04"));
    assertThat(brief.title().text()).isEqualTo("Montaro quake toll rises to 31");
    assertThat(brief.disputes()).hasSize(1);
    assertThat(brief.disputes().getFirst().about()).isEqualTo("number of dead over time");
    assertThat(brief.disputes().getFirst().positions().getFirst().text()).contains("31");
    assertThat(text(brief, "deck")).doesNotContain("14");
    assertThat(texts(brief, Kind.WHAT_HAPPENED)).noneMatch(text -> text.contains("14"));
  }

  @Test
  void aPositionThatPointsBackIsNotPrinted() {
    Brief brief =
        brief(
            Dispatch.of("a", "# Flood in Orsa", "The flood in Orsa killed 14 people, police said.")
                .published("2026-03-02"),
            Dispatch.of("b", "# Orsa flood", "These led to 31 deaths in the Orsa flood, aid said.")
                .published("2026-03-02"));
    assertThat(brief.disputes()).isEmpty();
  }

  @Test
  void tollsThatContradictAtOneTimeAreADispute() {
    Brief brief =
        brief(
            Dispatch.of(
                    "a",
                    "# Clash at bridge",
                    "At least 5 people were killed at the Kolm bridge on Monday, the army said.")
                .published("2026-03-02T18:00:00Z"),
            Dispatch.of(
                    "b",
                    "# Bridge clash",
                    "At least 12 people were killed at the Kolm bridge on Monday, medics said.")
                .published("2026-03-02T20:00:00Z"));
    assertThat(brief.disputes().stream().map(Brief.Dispute::about))
        .containsExactly("number of dead");
  }

  private static Brief shotsAtTheMill(String when, String value) {
    return brief(
        Dispatch.of(
                "a",
                "# Gunman at the mill",
                "At least 3 people were killed at a mill in Orsa, police said.")
            .published("2026-03-20"),
        Dispatch.of(
                "b",
                "# Shots at the mill",
                "At least 5 people were killed at a mill in Vik " + when + ", police said.")
            .published("2026-03-20")
            .time(when, value));
  }

  @Test
  void whatAnEarlierMonthCountedContradictsNothing() {
    assertThat(shotsAtTheMill("on Friday", "2026-03-20").disputes()).hasSize(1);
    assertThat(shotsAtTheMill("in February", "2026-02").disputes()).isEmpty();
  }

  @Test
  void whoIsDeniedAWitnessDeniesNothing() {
    assertThat(DenialDisputes.denies(passage("The harbour master denied the theft on Monday.")))
        .isTrue();
    assertThat(DenialDisputes.denies(passage("The harbour master was denied a witness in court.")))
        .isFalse();
  }

  private static Passage passage(String sentence) {
    return Passages.of(Dispatch.of("a", sentence).report(), 2026).getFirst();
  }

  @Test
  void aDenialStandsBesideWhatItDenies() {
    Brief brief =
        brief(
            Dispatch.of(
                    "a",
                    "# Imbar shelled the Kolm crossing, Voska says",
                    "Imbar shelled the Kolm crossing on Monday, the Voskan army said.")
                .says(
                    Statement.Form.INDIRECT,
                    "the Voskan army",
                    null,
                    Modality.ASSERTED,
                    "Imbar shelled the Kolm crossing on Monday")
                .event(EventType.ASSAULT, "shelled", Modality.ASSERTED, "Imbar", "Kolm crossing"),
            Dispatch.of(
                    "b",
                    "# Imbar denies shelling",
                    "The government in Imbar denied that its army shelled the Kolm crossing.")
                .event(EventType.ASSAULT, "shelled", Modality.DENIED, "Imbar", "Kolm crossing"));
    assertThat(brief.disputes()).hasSize(1);
    assertThat(brief.disputes().getFirst().about()).isEqualTo("modality");
    assertThat(brief.disputes().getFirst().positions().stream().map(Line::text))
        .containsExactly(
            "Imbar shelled the Kolm crossing on Monday, the Voskan army said.",
            "The government in Imbar denied that its army shelled the Kolm crossing.");
  }
}
