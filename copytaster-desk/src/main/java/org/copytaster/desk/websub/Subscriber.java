package org.copytaster.desk.websub;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.desk.feeds.Subscription;
import org.copytaster.desk.fetch.Fetched;
import org.copytaster.desk.fetch.Fetcher;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Trouble;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// Asks the hubs that feeds offer, and asks again before a lease ends. Called with each answer of a
/// feed, which comes once a day at least; so nothing has to be scheduled.
public final class Subscriber {
  /// Ten days: what the large hubs grant at most.
  private static final Duration WANTED = Duration.ofDays(10);

  /// A hub that refused, or never came back to verify, is left alone for so long.
  private static final Duration REST = Duration.ofDays(1);

  private final LeaseBook book;
  private final Fetcher fetcher;
  private final WebAddress callback;
  private final boolean plain;
  private final InstantSource clock;
  private final Consumer<Trouble> troubles;
  private final SecureRandom random = new SecureRandom();

  /// @param callback public address below which the desk's callbacks are
  /// @param plain true if hubs are asked without TLS, too: the secret goes over the wire
  public Subscriber(
      LeaseBook book,
      Fetcher fetcher,
      WebAddress callback,
      boolean plain,
      InstantSource clock,
      Consumer<Trouble> troubles) {
    this.book = book;
    this.fetcher = fetcher;
    this.callback = callback;
    this.plain = plain;
    this.clock = clock;
    this.troubles = troubles;
  }

  /// Sees to it that a feed's hub, if it offers one, tells of its changes.
  public void tend(Subscription feed) {
    if (feed.hub().isEmpty() || feed.state() == Subscription.State.RETIRED) return;
    Instant now = clock.instant();
    Lease lease = book.ofFeed(feed.url()).filter(one -> isOf(one, feed)).orElse(null);
    if (lease == null) lease = fresh(feed);
    else if (lease.renew().isAfter(now) || lease.asked().plus(REST).isAfter(now)) return;
    // Kept before it is asked for: a hub may verify while it is still being asked.
    book.save(lease.asked(now));
    Problem problem = ask(feed.hub(), lease);
    if (problem == null) return;
    book.save(lease.asked(now).failed(problem.detail()));
    troubles.accept(new Trouble(feed.url(), problem));
  }

  private static boolean isOf(Lease lease, Subscription feed) {
    return lease.hub().equals(feed.hub()) && lease.topic().equals(feed.topic());
  }

  private Lease fresh(Subscription feed) {
    return new Lease(
        random(),
        feed.url(),
        feed.hub(),
        feed.topic(),
        random(),
        Instant.EPOCH,
        false,
        Instant.EPOCH,
        Instant.EPOCH,
        "");
  }

  private String random() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private @Nullable Problem ask(String hub, Lease lease) {
    Optional<WebAddress> address = WebAddress.of(hub);
    if (address.isEmpty())
      return new Problem(Problem.Kind.MALFORMED, "hub " + hub + " is no web address");
    if (!plain && !address.get().scheme().equals("https"))
      return new Problem(
          Problem.Kind.UNREADABLE,
          "hub " + hub + " is asked over https only, for the secret's sake");
    try (Fetched answer = fetcher.post(address.get(), form(lease))) {
      return switch (answer) {
        case Fetched.Arrived _, Fetched.Closing() -> null;
        case Fetched.Failed failed -> failed(hub, failed.problem());
        case Fetched.Later later -> failed(hub, later.problem());
        case Fetched.Gone _, Fetched.Unchanged _ ->
            failed(hub, new Problem(Problem.Kind.UNREADABLE, "neither yes nor no"));
      };
    }
  }

  private static Problem failed(String hub, Problem problem) {
    return new Problem(problem.kind(), "hub " + hub + ": " + problem.detail());
  }

  private String form(Lease lease) {
    return "hub.mode=subscribe&hub.topic="
        + encoded(lease.topic())
        + "&hub.callback="
        + encoded(callback + (callback.target().endsWith("/") ? "" : "/") + lease.token())
        + "&hub.secret="
        + lease.secret()
        + "&hub.lease_seconds="
        + WANTED.toSeconds();
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
