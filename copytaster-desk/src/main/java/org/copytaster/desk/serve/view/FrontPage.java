package org.copytaster.desk.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copytaster.desk.store.StoryCard;
import org.jspecify.annotations.Nullable;

/// The front page: the hottest story first, then every section with its stories.
///
/// @param lead `null` on an empty desk
public record FrontPage(Frame frame, @Nullable StoryCard lead, List<Section> sections) {

  /// One section, hottest story first.
  public record Section(String name, List<StoryCard> stories) {
    public Section {
      stories = List.copyOf(stories);
    }
  }

  public FrontPage {
    sections = List.copyOf(sections);
  }

  /// @param only the one section to show; `null` for all
  public static FrontPage of(Frame frame, List<StoryCard> stories, @Nullable String only) {
    List<StoryCard> shown =
        only == null
            ? stories
            : stories.stream().filter(story -> section(story).equals(only)).toList();
    // A story with a picture leads if it is nearly as hot: the page is for readers.
    StoryCard lead =
        shown.stream()
            .limit(3)
            .filter(story -> story.picture() != null)
            .findFirst()
            .orElse(shown.isEmpty() ? null : shown.getFirst());
    Map<String, List<StoryCard>> bySection = new LinkedHashMap<>();
    for (StoryCard story : shown)
      if (story != lead)
        bySection.computeIfAbsent(section(story), _ -> new ArrayList<>()).add(story);
    List<Section> sections = new ArrayList<>();
    bySection.forEach((name, cards) -> sections.add(new Section(name, cards)));
    return new FrontPage(frame, lead, sections);
  }

  public static String section(StoryCard story) {
    return Objects.requireNonNullElse(story.section(), "News");
  }
}
