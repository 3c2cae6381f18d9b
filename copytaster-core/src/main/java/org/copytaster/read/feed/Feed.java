package org.copytaster.read.feed;

import java.util.List;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// A feed as its outlet wrote it. Dates stay as written; addresses are absolute where a base is
/// known; markup in texts has been through the allow-list.
///
/// @param wellFormed whether a strict XML or JSON parser would have taken it
public record Feed(
    @Nullable String title,
    @Nullable String link,
    @Nullable String id,
    @Nullable String subtitle,
    @Nullable String language,
    @Nullable String rights,
    @Nullable String author,
    @Nullable String published,
    @Nullable String updated,
    List<FeedEntry> entries,
    boolean wellFormed,
    List<Problem> problems,
    Notice notice) {

  public Feed {
    entries = List.copyOf(entries);
    problems = List.copyOf(problems);
  }
}
