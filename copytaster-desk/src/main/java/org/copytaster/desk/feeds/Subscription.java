package org.copytaster.desk.feeds;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A feed that is followed, and how it does.
///
/// @param url as it was subscribed to: its name here
/// @param title as the feed or an OPML file says; empty until known
/// @param address where it is fetched: elsewhere after a lasting redirect
/// @param etag of the copy at hand
/// @param modified `Last-Modified` of the copy at hand
/// @param due when it is asked next
/// @param tried when it was asked last
/// @param succeeded when it last answered as a feed should, news or none
/// @param changed when it last brought something
/// @param failures since it last succeeded
/// @param error why the last attempt failed; empty if it did not
/// @param rhythm time between two polls, as adapted to the feed
/// @param hub that offers to tell of changes (WebSub); empty for none
/// @param topic the hub's name for the feed
public record Subscription(
    String url,
    String title,
    String address,
    State state,
    @Nullable String etag,
    @Nullable String modified,
    Instant due,
    @Nullable Instant tried,
    @Nullable Instant succeeded,
    @Nullable Instant changed,
    int failures,
    String error,
    Duration rhythm,
    String hub,
    String topic) {

  /// Whether it is asked.
  public enum State {
    ACTIVE,
    /// Its server said that it is gone for good.
    RETIRED
  }

  /// After an attempt that did not work.
  public Subscription failed(Instant now, String why, Instant next) {
    return new Subscription(
        url,
        title,
        address,
        state,
        etag,
        modified,
        next,
        now,
        succeeded,
        changed,
        failures + 1,
        why,
        rhythm,
        hub,
        topic);
  }

  /// After its server asked for quiet, which is no failure of the feed.
  public Subscription putOff(Instant now, String why, Instant next) {
    return new Subscription(
        url, title, address, state, etag, modified, next, now, succeeded, changed, failures, why,
        rhythm, hub, topic);
  }

  /// After its server said that it is gone.
  public Subscription retired(Instant now) {
    return new Subscription(
        url,
        title,
        address,
        State.RETIRED,
        etag,
        modified,
        now,
        now,
        succeeded,
        changed,
        failures,
        "gone for good (410); not asked any more",
        rhythm,
        hub,
        topic);
  }

  /// After an answer without news.
  public Subscription unchanged(Instant now, Duration next) {
    return new Subscription(
        url,
        title,
        address,
        state,
        etag,
        modified,
        now.plus(next),
        now,
        now,
        changed,
        0,
        "",
        rhythm,
        hub,
        topic);
  }

  /// After an answer.
  public Subscription answered(
      Instant now,
      String named,
      String at,
      @Nullable String newTag,
      @Nullable String newModified,
      boolean news,
      Duration next,
      String offeredHub,
      String ownTopic) {
    return new Subscription(
        url,
        named.isBlank() ? title : named,
        at,
        state,
        newTag,
        newModified,
        now.plus(next),
        now,
        now,
        news ? now : changed,
        0,
        "",
        next,
        offeredHub,
        ownTopic);
  }
}
