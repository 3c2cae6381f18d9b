package org.copytaster.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.copytaster.testing.Copy;
import org.junit.jupiter.api.Test;

class GrouperTest {
  private static final Copy FERRY =
      Copy.of(
          "a",
          "Ferry Morning Star runs aground off Selkey",
          "The ferry Morning Star ran aground off Selkey island with 200 passengers on board, the"
              + " harbour authority said.",
          "Lifeboats took everyone ashore.");
  private static final Copy FERRY_AGAIN =
      Copy.of(
          "b",
          "All 200 passengers saved from Selkey ferry",
          "Lifeboats rescued all 200 passengers of the Morning Star, the ferry that hit a sandbank"
              + " off Selkey, harbour officials said.");
  private static final Copy BUDGET =
      Copy.of(
          "c",
          "Parliament rejects budget by three votes",
          "Lawmakers in Orsova voted down the finance minister's budget, which would have raised"
              + " the tax on fuel.");

  private static List<Story> stories(Copy... copies) {
    Grouper grouper = new Grouper();
    for (Copy copy : copies) grouper.add(copy.report());
    return grouper.stories(_ -> Map.of());
  }

  private static List<List<String>> ids(List<Story> stories) {
    return stories.stream()
        .map(story -> story.reports().stream().map(Report::id).toList())
        .toList();
  }

  @Test
  void reportsOfOneHappeningAreOneStory() {
    assertThat(ids(stories(FERRY, FERRY_AGAIN, BUDGET)))
        .containsExactly(List.of("a", "b"), List.of("c"));
  }

  @Test
  void aStoryKeepsTheIdItWasOpenedWith() {
    assertThat(stories(FERRY).getFirst().id())
        .isEqualTo(stories(FERRY, BUDGET, FERRY_AGAIN).getFirst().id());
  }

  @Test
  void theSameWordsMonthsLaterAreAnotherStory() {
    List<Story> stories =
        stories(FERRY.published("2026-01-05"), FERRY_AGAIN.published("2026-06-05"));
    assertThat(ids(stories)).containsExactly(List.of("a"), List.of("b"));
  }

  @Test
  void aReportWithoutWordsIsAStoryOfItsOwn() {
    assertThat(ids(stories(Copy.of("x", ""), Copy.of("y", ""), FERRY))).hasSize(3);
  }

  @Test
  void everyReportIsInExactlyOneStoryWhateverTheWords() {
    long seed = Long.getLong("test.seed", 20260306L);
    Random random = new Random(seed);
    Grouper grouper = new Grouper();
    for (int i = 0; i < 300; i++) {
      StringBuilder words = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--)
        words.append("w").append(random.nextInt(120)).append(' ');
      grouper.add(
          Copy.of("r" + i, words.toString().strip(), words.reverse().toString().strip()).report());
    }
    List<String> ids =
        grouper.stories(_ -> Map.of()).stream()
            .flatMap(story -> story.reports().stream())
            .map(Report::id)
            .toList();
    assertThat(ids).as("seed %d", seed).hasSize(300).doesNotHaveDuplicates();
  }
}
