package org.copytaster.desk.serve.view;

import java.util.List;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.feeds.Subscription;

/// The feeds that are followed, and how each does.
///
/// @param waiting items whose pages are still to be fetched
/// @param problems the last items that could not be had
/// @param notice the outcome of a change, else empty
public record FeedsPage(
    Frame frame, List<Row> rows, long kept, long waiting, List<Lead> problems, String notice) {
  public FeedsPage {
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /// One feed.
  ///
  /// @param itemsADay with one decimal
  public record Row(Subscription feed, String itemsADay) {
    public boolean isRetired() {
      return feed.state() == Subscription.State.RETIRED;
    }

    public boolean isFailing() {
      return !feed.error().isEmpty();
    }

    public String name() {
      return feed.title().isBlank() ? feed.url() : feed.title();
    }

    /// `10 min`, `3 h`.
    public String rhythm() {
      long minutes = feed.rhythm().toMinutes();
      return minutes < 120 ? minutes + " min" : minutes / 60 + " h";
    }
  }
}
