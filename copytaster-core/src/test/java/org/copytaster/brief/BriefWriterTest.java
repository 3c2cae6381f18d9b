package org.copytaster.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.model.EventType;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Statement;
import org.copytaster.model.Story;
import org.copytaster.model.Template;
import org.copytaster.testing.Dispatch;
import org.junit.jupiter.api.Test;

class BriefWriterTest {
  private static Story story(Map<String, String> roots, Dispatch... dispatches) {
    return new Story(
        "st1", Arrays.stream(dispatches).map(Dispatch::report).toList(), roots, List.of("st2"));
  }

  private static Brief brief(Dispatch... dispatches) {
    return new BriefWriter().write(story(Map.of(), dispatches));
  }

  /// Empty where the brief has no such line.
  private static String text(Brief brief, String place) {
    return Optional.ofNullable(brief.lines().get(place)).map(Line::text).orElse("");
  }

  private static List<String> texts(Brief brief, Kind kind) {
    return brief.sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.lines().stream())
        .map(Line::text)
        .toList();
  }

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
        .isSortedAccordingTo(java.util.Comparator.comparingInt(BriefWriterTest::dayOf));
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
}
