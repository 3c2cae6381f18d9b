package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.brief.Briefs.brief;
import static org.copytaster.brief.Briefs.story;
import static org.copytaster.brief.Briefs.text;
import static org.copytaster.brief.Briefs.texts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Statement;
import org.copytaster.model.Template;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

class BriefWriterTest {
  private static Dispatch explainer() {
    return Dispatch.of(
            "explainer",
            "# Why the harbour bridge stays shut",
            "> The harbour bridge has been shut since Monday and engineers say it may stay so.",
            "! The harbour bridge at dawn on Monday",
            "@ [Ana Ruiz/Pool]",
            "Commuters stood in long lines at the ferry on Tuesday after the city closed the"
                + " bridge.",
            "## What Happened",
            "Inspectors found cracks in two cables of the bridge on Sunday night. They called the"
                + " mayor at once.",
            "## Why Nobody Repaired It",
            "The city council cut the maintenance budget three times, according to its own"
                + " accounts.",
            "\"The cables cried for help,\" said Lena Hoff, head of the Bridge Institute in Orsa."
                + " \"Nobody was listening.\"",
            "## Historical Context",
            "The bridge was opened by the queen in 1931.",
            "Key takeaway: A bridge that nobody pays for is a bridge that closes.")
        .published("2026-03-03")
        .person("e1", "Lena Hoff", "head of the Bridge Institute in Orsa")
        .says(
            Statement.Form.DIRECT,
            "Lena Hoff, head of the Bridge Institute in Orsa",
            "e1",
            Modality.ASSERTED,
            "\"The cables cried for help,\"",
            "\"Nobody was listening.\"");
  }

  @Test
  void anExplainerKeepsItsHeadedPartsInItsOrder() {
    Brief brief = brief(explainer());
    assertThat(brief.title().text()).isEqualTo("Why the harbour bridge stays shut");
    assertThat(brief.deck()).isNotNull();
    assertThat(brief.sections().stream().map(Brief.Section::heading))
        .containsExactly("What Happened", "Why Nobody Repaired It", "Historical Context");
    assertThat(brief.sections().stream().map(Brief.Section::kind))
        .containsExactly(Kind.WHAT_HAPPENED, Kind.WHY, Kind.BACKGROUND);
    assertThat(brief.sections().getFirst().headed()).isNotNull();
  }

  @Test
  void aTakeawayIsPrintedWithoutItsLabel() {
    assertThat(text(brief(explainer()), "takeaway"))
        .isEqualTo("A bridge that nobody pays for is a bridge that closes.");
  }

  @Test
  void aCaptionAndItsCreditStandUnderThePictureAndNowhereElse() {
    Brief brief = brief(explainer());
    assertThat(text(brief, "caption")).isEqualTo("The harbour bridge at dawn on Monday");
    assertThat(text(brief, "credit")).isEqualTo("[Ana Ruiz/Pool]");
    assertThat(brief.sections().stream().flatMap(s -> s.lines().stream()).map(Line::text).toList())
        .noneMatch(text -> text.contains("at dawn"));
  }

  @Test
  void aQuotationSaysWhoSpeaksInWhatRole() {
    Line quotation =
        brief(explainer()).sections().stream()
            .flatMap(section -> section.lines().stream())
            .filter(line -> line.template() == Template.ATTRIBUTED_WITH_ROLE)
            .findFirst()
            .orElseThrow();
    assertThat(quotation.text())
        .isEqualTo(
            "Lena Hoff, head of the Bridge Institute in Orsa: \"The cables cried for help,\" …"
                + " \"Nobody was listening.\"");
  }

  @Test
  void aSentenceThatPointsBackIsPrintedOnlyBehindTheOneBefore() {
    assertThat(texts(brief(explainer()), Kind.WHAT_HAPPENED))
        .containsSubsequence(
            "Inspectors found cracks in two cables of the bridge on Sunday night.",
            "They called the mayor at once.");
    Brief woven =
        brief(
            Dispatch.of("a", "# Cracks close bridge", "They called the mayor at once on Sunday."),
            Dispatch.of("b", "# Cracks in bridge", "But nobody came to help them on Monday."));
    assertThat(woven.sections()).isEmpty();
  }

  @Test
  void copiesOfOneRootCountOnce() {
    String sentence = "Three rowers were rescued from the lake near Orsa on Monday evening.";
    Brief brief =
        new BriefWriter()
            .write(
                story(
                    Map.of("b", "a", "c", "a"),
                    Dispatch.of("a", "# Rowers saved from cold lake", sentence),
                    Dispatch.of("b", "# Lake: rowers saved", sentence),
                    Dispatch.of("c", "# Rowers brought ashore", sentence)));
    Line line =
        brief.lines().values().stream()
            .filter(one -> one.text().equals(sentence))
            .findFirst()
            .orElseThrow();
    assertThat(line.outlets()).containsExactly("The a", "The b", "The c");
    assertThat(line.roots()).isEqualTo(1);
    assertThat(brief.roots()).isEqualTo(1);
  }

  @Test
  void whatTwoRootsSayComesBeforeWhatOneSays() {
    Brief brief =
        brief(
            Dispatch.of(
                "a",
                "# Strike stops trains in Orsa",
                "The weather in the valley was mild for the time of the year.",
                "Train drivers in Orsa walked out on Monday over unpaid wages, the union said."),
            Dispatch.of(
                "b",
                "# Orsa trains stand still",
                "Train drivers in Orsa walked out on Monday over unpaid wages, a union official"
                    + " said.",
                "A bakery near the station sold twice as many rolls as on other days."));
    assertThat(text(brief, "deck")).startsWith("Train drivers in Orsa walked out");
    assertThat(Optional.ofNullable(brief.lines().get("deck")).map(Line::roots)).hasValue(2);
  }

  @Test
  void theSameThingIsNotSaidTwice() {
    Brief brief =
        brief(
            Dispatch.of(
                "a",
                "# Ferry runs aground off Holm",
                "The ferry Astrid ran aground off Holm early on Friday with 80 people aboard.",
                "Rescue boats took the passengers to the harbour of Lund."),
            Dispatch.of(
                "b",
                "# Passengers safe",
                "Early on Friday the ferry Astrid ran aground off Holm with 80 people aboard."));
    assertThat(
            brief.lines().entrySet().stream()
                .filter(e -> !e.getKey().startsWith("timeline"))
                .filter(e -> e.getValue().text().contains("ran aground")))
        .hasSize(1);
  }

  @Test
  void aHypotheticalIsNeverToldAsHavingHappened() {
    Brief brief =
        brief(
            Dispatch.of(
                "a",
                "# Talks on truce go on",
                "Negotiators met in Orsa on Monday for a third round of talks.",
                "If the talks failed, the army would attack the northern towns."),
            Dispatch.of(
                "b",
                "# Third round of truce talks",
                "Rebels have reportedly shelled the northern towns again."));
    assertThat(texts(brief, Kind.WHAT_HAPPENED))
        .noneMatch(text -> text.contains("would attack") || text.contains("reportedly"));
  }

  private static Dispatch arrest(String id, String whom, String day) {
    return Dispatch.of(id, "# " + whom + " arrested in Orsa", "Police arrested " + whom + " today.")
        .canonical("https://x.example/1")
        .published(day);
  }

  @Test
  void aSupersededRevisionNoLongerSpeaks() {
    Brief brief =
        brief(
            arrest("v1", "Mayor Holm", "2026-03-02").outlet("The Lamp"),
            arrest("v2", "An aide of the mayor", "2026-03-03").outlet("The Lamp"));
    assertThat(brief.sources().stream().map(Brief.SourceListing::superseded))
        .containsExactly(true, false);
    assertThat(brief.lines().values()).noneMatch(line -> line.text().contains("Holm"));
  }

  @Test
  void aPageOfAnotherHostDoesNotSilenceTheArticleThatItNamesAsItsOwn() {
    Brief brief =
        brief(
            arrest("v1", "Mayor Holm", "2026-03-02").outlet("The Lamp"),
            arrest("v2", "Nobody at all", "2026-03-03")
                .outlet("The Lamp")
                .url("https://rogue.example/1"));
    assertThat(brief.sources()).noneMatch(Brief.SourceListing::superseded);
  }

  @Test
  void twoOutletsWithOneCanonicalAddressAreCopiesAndNoRevisions() {
    Brief brief =
        brief(
            arrest("v1", "Mayor Holm", "2026-03-02").outlet("The Lamp"),
            arrest("v2", "An aide of the mayor", "2026-03-03").outlet("The Post"));
    assertThat(brief.sources()).noneMatch(Brief.SourceListing::superseded);
  }

  @Test
  void theSameStoryGivesTheSameBrief() {
    assertThat(brief(explainer())).isEqualTo(brief(explainer()));
  }

  @Test
  void aStoryWithoutWordsGetsAnEmptyBrief() {
    Brief brief = brief(Dispatch.of("a"));
    assertThat(brief.title().text()).isEmpty();
    assertThat(brief.sections()).isEmpty();
  }

  private static Dispatch bridge(String id, String outlet, String quotation) {
    return Dispatch.of(
            id,
            "# Harbour bridge of Orsa stays shut",
            "The harbour bridge of Orsa was shut on Monday, and commuters took the ferry "
                + id
                + ".",
            quotation + " said Lena Hoff, head of the Bridge Institute in Orsa.")
        .outlet(outlet)
        .published("2026-03-03")
        .person("e1", "Lena Hoff", "head of the Bridge Institute in Orsa")
        .says(
            Statement.Form.DIRECT,
            "Lena Hoff, head of the Bridge Institute in Orsa",
            "e1",
            Modality.ASSERTED,
            quotation);
  }

  @Test
  void anotherOutletsCutOfAQuotationIsTheSameSaying() {
    Brief brief =
        brief(
            bridge("a", "Post", "\"Two of its cables cried for help all winter,\""),
            bridge(
                "b",
                "Radio",
                "\"I told them that two of its cables cried for help all winter long,\""));
    List<Line> quotations =
        brief.sections().stream()
            .flatMap(section -> section.lines().stream())
            .filter(line -> line.template() == Template.ATTRIBUTED_WITH_ROLE)
            .toList();
    assertThat(quotations).hasSize(1);
    assertThat(quotations.getFirst().text()).contains("I told them");
    assertThat(quotations.getFirst().outlets()).containsExactly("Post", "Radio");
  }

  @Test
  void withoutAHeadlineTheStoryIsHeadedByItsNewsAndNotByWhatNobodyTold() {
    Brief brief =
        brief(
            Dispatch.of(
                "a",
                "Two clerks were shot in the harbour office of Orsa on Monday.",
                "Police in Orsa did not say why the clerks were shot in the harbour office."),
            Dispatch.of(
                "b",
                "Two clerks were shot dead in the Orsa harbour office, the mayor said.",
                "Police in Orsa did not say why the clerks were shot in the harbour office."));

    assertThat(brief.title().text()).startsWith("Two clerks were shot");
  }
}
