package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.brief.Briefs.brief;
import static org.copytaster.brief.Briefs.text;
import static org.copytaster.brief.Briefs.texts;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  private static final String SOLD =
      "The city of Orsa sold its herring harbour to a ferry company from Vik for nine million crowns.";
  private static final String BOUGHT =
      "Councillors led by Ilya Brandt handed the city's herring harbour to a ferry line, 400 years"
          + " after it was dug.";
  private static final String KEPT =
      "Mayor Nadia Osmanova kept 12 moorings back for fishermen of the old quarter.";

  /// Deck and lines below it.
  private static List<String> told(String day, String first, String second) {
    Brief brief =
        brief(
            Dispatch.of("alpha", "# Orsa sells its harbour", first, KEPT).published("2026-03-05"),
            Dispatch.of("beta", "# Herring harbour goes to ferries", second).published(day));
    List<String> told = new ArrayList<>(texts(brief, Kind.WHAT_HAPPENED));
    if (!told.contains(text(brief, "deck"))) told.add(text(brief, "deck"));
    return told;
  }

  @Test
  void twoReportsThatOpenWithTheSameNewsTellItOnce() {
    assertThat(told("2026-03-05", SOLD, BOUGHT))
        .hasSize(2)
        .contains(KEPT)
        .containsAnyOf(SOLD, BOUGHT);
  }

  @Test
  void whatFollowedFromTheNewsIsNews() {
    String protest =
        "Fishermen blocked the quay of Vik at dawn with 40 boats and burning nets after the harbour"
            + " went to a ferry company.";
    assertThat(told("2026-03-05", SOLD, protest)).contains(SOLD, protest);
  }

  @Test
  void whoDeniesTheNewsDoesNotRepeatIt() {
    String denied =
        "Councillors led by Ilya Brandt have not handed the city's herring harbour to a ferry line.";
    assertThat(told("2026-03-05", SOLD, denied)).contains(SOLD, denied);
  }

  @Test
  void whatIsAnotherActIsNews() {
    Dispatch released =
        Dispatch.of(
                "beta",
                "# Pilot walks",
                "Police in Orsa let the pilot of the herring ferry, aged 60, go home to Vik.")
            .published("2026-03-05")
            .event(EventType.RETREAT, "let", Modality.ASSERTED, "", "");
    Dispatch arrested =
        Dispatch.of(
                "alpha",
                "# Pilot held",
                "Police in Orsa arrested the pilot of a ferry that sank 20 boats in the harbour.")
            .published("2026-03-05")
            .event(EventType.COERCE, "arrested", Modality.ASSERTED, "", "");
    Brief brief = brief(arrested, released);
    List<String> told = new ArrayList<>(texts(brief, Kind.WHAT_HAPPENED));
    told.add(text(brief, "deck"));
    assertThat(told).anyMatch(line -> line.contains("let the pilot"));
    assertThat(told).anyMatch(line -> line.contains("arrested the pilot"));
  }

  @Test
  void whoIsNamedForTheFirstTimeIsNews() {
    String named =
        "Orsa has handed the city's herring harbour to a ferry line, 400 years after it was dug, and"
            + " made Marta Seixas its pilot.";
    assertThat(
            texts(
                brief(
                    Dispatch.of("alpha", "# Orsa sells its harbour", SOLD, KEPT)
                        .published("2026-03-05"),
                    Dispatch.of("beta", "# Herring harbour goes to ferries", named)
                        .published("2026-03-05")
                        .person("e1", "Marta Seixas", null)),
                Kind.WHAT_HAPPENED))
        .contains(named);
  }

  @Test
  void withoutAHeadlineAnOpeningHeadsTheStoryAndNotWhatAllRecall() {
    String recalled =
        "The herring harbour of Orsa was dug by 900 prisoners of the Vik war, who built the old quarter.";
    Brief brief =
        brief(
            Dispatch.of("alpha", SOLD, recalled, KEPT).published("2026-03-05"),
            Dispatch.of("beta", BOUGHT, recalled).published("2026-03-05"),
            Dispatch.of("gamma", "The ferry company paid on Thursday.", recalled)
                .published("2026-03-05"));
    assertThat(brief.title().text()).isIn(SOLD, BOUGHT);
  }

  @Test
  void anOpeningOfDaysLaterMayGoOnWithTheStory() {
    assertThat(told("2026-03-08", SOLD, BOUGHT)).containsExactlyInAnyOrder(SOLD, BOUGHT, KEPT);
  }
}
