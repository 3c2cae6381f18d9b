package org.copytaster.desk.serve.view;

import java.util.List;
import org.copytaster.desk.store.StoryCard;

/// What stands around every page.
///
/// @param title of the page
/// @param sections of the news that have stories, for the navigation
/// @param query what was searched for; empty elsewhere
/// @param trending hottest stories, for the side
public record Frame(String title, List<String> sections, String query, List<StoryCard> trending) {
  public Frame {
    sections = List.copyOf(sections);
    trending = List.copyOf(trending);
  }
}
