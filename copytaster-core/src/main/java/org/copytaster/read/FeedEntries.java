package org.copytaster.read;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Problem;
import org.copytaster.read.feed.Feed;
import org.copytaster.read.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/// Turns a feed's entries into captures.
final class FeedEntries {
  private FeedEntries() {}

  /// @param prefix the origin up to and with `#` or `&`
  /// @param where the feed's own origin, for faults of the whole feed
  static void emit(String prefix, String where, Feed feed, Reader.Sink sink) {
    for (Problem problem : feed.problems()) sink.problem(where, problem);
    if (feed.entries().isEmpty()) {
      sink.problem(where, new Problem(Problem.Kind.NO_TEXT, "feed without entries"));
      return;
    }
    if (feed.entries().stream().allMatch(entry -> content(entry).isBlank())) {
      sink.problem(
          where,
          new Problem(
              Problem.Kind.NO_TEXT,
              "none of its " + feed.entries().size() + " entries has a title or text"));
      return;
    }
    int number = 0;
    for (FeedEntry entry : feed.entries()) {
      String origin = prefix + "entry=" + ++number;
      String content = content(entry);
      if (content.isBlank())
        sink.problem(
            origin, new Problem(Problem.Kind.NO_TEXT, "entry without title, summary and content"));
      else
        sink.capture(
            new Capture(
                origin, Capture.Format.FEED_ENTRY, content, declared(feed, entry), List.of()));
    }
  }

  /// The longest version of the entry's text that the feed carries; its title where there is none.
  private static String content(FeedEntry entry) {
    String content = "";
    for (FeedEntry.Content candidate : entry.contents())
      if (candidate.value().length() > content.length()) content = candidate.value();
    String summary = entry.summary();
    if (summary != null && summary.length() > content.length()) content = summary;
    return content.isBlank() && entry.title() != null ? entry.title() : content;
  }

  private static Declared declared(Feed feed, FeedEntry entry) {
    List<String> authors = new ArrayList<>(entry.authors());
    return new Declared(
        entry.id(),
        entry.link(),
        entry.title(),
        entry.published() != null ? entry.published() : entry.updated(),
        outlet(feed, entry),
        authors.isEmpty() ? null : String.join(", ", authors),
        entry.language() != null ? entry.language() : feed.language());
  }

  private static @Nullable String outlet(Feed feed, FeedEntry entry) {
    return entry.source() != null ? entry.source() : feed.title();
  }
}
