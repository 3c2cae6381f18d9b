package org.copytaster.desk.websub;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.copytaster.desk.feeds.FeedBook;
import org.jspecify.annotations.Nullable;

/// What the desk answers to hubs, and to whoever pretends to be one.
public final class Callback {
  /// What is longer is refused; nothing of it is kept.
  static final int LONGEST_BODY = 8 << 20;

  private static final int LONGEST_CHALLENGE = 1000;
  private static final Duration PATIENCE = Duration.ofDays(1);
  private static final long SHORTEST_LEASE = 300;
  private static final long LONGEST_LEASE = Duration.ofDays(30).toSeconds();

  private final LeaseBook leases;
  private final FeedBook feeds;
  private final InstantSource clock;

  /// An answer.
  ///
  /// @param text plain
  public record Answer(int status, String text) {}

  public Callback(LeaseBook leases, FeedBook feeds, InstantSource clock) {
    this.leases = leases;
    this.feeds = feeds;
    this.clock = clock;
  }

  /// A hub asks whether the desk means what it asked for (WebSub, 5.3), or says that it refuses.
  ///
  /// @param parameter of the query, by name
  public Answer verify(String token, Function<String, @Nullable String> parameter) {
    Lease lease = leases.ofToken(token).orElse(null);
    if (lease == null || !lease.topic().equals(parameter.apply("hub.topic"))) return unknown();
    String challenge = parameter.apply("hub.challenge");
    boolean sound =
        challenge != null && !challenge.isEmpty() && challenge.length() <= LONGEST_CHALLENGE;
    return switch (String.valueOf(parameter.apply("hub.mode"))) {
      case "subscribe" ->
          sound ? agreed(lease, parameter.apply("hub.lease_seconds"), challenge) : unknown();
      case "unsubscribe" -> sound && !isFollowed(lease) ? new Answer(200, challenge) : unknown();
      case "denied" -> denied(lease, parameter.apply("hub.reason"));
      default -> unknown();
    };
  }

  private Answer agreed(Lease lease, @Nullable String seconds, String challenge) {
    Instant now = clock.instant();
    // Only what was asked for lately, and only once: whoever overhears it gains nothing.
    if (!lease.pending() || lease.asked().plus(PATIENCE).isBefore(now) || !isFollowed(lease))
      return unknown();
    long granted =
        seconds != null && seconds.matches("\\d{1,10}")
            ? Math.clamp(Long.parseLong(seconds), SHORTEST_LEASE, LONGEST_LEASE)
            : PATIENCE.toSeconds();
    leases.save(lease.granted(now.plusSeconds(granted * 2 / 3), now.plusSeconds(granted)));
    return new Answer(200, challenge);
  }

  private Answer denied(Lease lease, @Nullable String reason) {
    if (!lease.pending()) return unknown();
    String why =
        reason == null ? "no reason given" : reason.substring(0, Math.min(200, reason.length()));
    leases.save(lease.failed("denied: " + why));
    return new Answer(200, "");
  }

  /// A hub says that a feed has changed. What it sends is looked at for its signature only.
  ///
  /// @param signature the `X-Hub-Signature` header
  public Answer notify(String token, @Nullable String signature, InputStream body)
      throws IOException {
    Lease lease = leases.ofToken(token).orElse(null);
    if (lease == null || lease.until().isBefore(clock.instant())) return unknown();
    if (!isFollowed(lease)) return new Answer(410, "not followed any more");
    Signature expected = Signature.of(signature, lease.secret());
    byte[] buffer = new byte[1 << 13];
    long length = 0;
    for (int count; (count = body.read(buffer)) >= 0; length += count) {
      if (length + count > LONGEST_BODY) return new Answer(413, "too long");
      expected.update(buffer, count);
    }
    if (expected.isRight()) feeds.due(lease.feed(), clock.instant());
    // The same for a wrong one: nobody learns here how near a guess was (WebSub, 7.1).
    return new Answer(202, "");
  }

  private boolean isFollowed(Lease lease) {
    return feeds.isFollowed(lease.feed());
  }

  private static Answer unknown() {
    return new Answer(404, "no such subscription");
  }
}
