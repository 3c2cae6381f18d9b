package org.copytaster.desk.schedule;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.feeds.Leads;
import org.copytaster.desk.feeds.Subscription;
import org.copytaster.desk.fetch.Exchange;
import org.copytaster.desk.fetch.Fetched;
import org.copytaster.desk.fetch.Fetcher;
import org.copytaster.desk.fetch.LinkHeader;
import org.copytaster.desk.fetch.Request;
import org.copytaster.desk.fetch.Waits;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Faults;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.store.StoreException;
import org.copytaster.model.Problem;
import org.copytaster.read.feed.Feed;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// One poll of one feed.
final class FeedVisit {
  /// New items taken from one poll: what more a feed claims is left out, and said.
  static final int MOST_ENTRIES = 1000;

  /// Bytes of a feed when its coding is undone.
  private static final int LONGEST = 8 << 20;

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_ERROR = 500;

  private final FeedBook book;
  private final Fetcher fetcher;
  private final Intake intake;
  private final InstantSource clock;
  private final Pace pace;
  private final Backoff backoff;
  private final Consumer<Subscription> answered;
  private final Consumer<Trouble> troubles;
  // A feed made to be large takes 100 MB while it is parsed: one after the other.
  private final Semaphore parsing = new Semaphore(1);

  FeedVisit(
      FeedBook book,
      Fetcher fetcher,
      Intake intake,
      InstantSource clock,
      Pace pace,
      Backoff backoff,
      Consumer<Subscription> answered,
      Consumer<Trouble> troubles) {
    this.book = book;
    this.fetcher = fetcher;
    this.intake = intake;
    this.clock = clock;
    this.pace = pace;
    this.backoff = backoff;
    this.answered = answered;
    this.troubles = troubles;
  }

  /// Polls the feed and writes down how it went.
  void make(Subscription feed) {
    try {
      poll(feed);
    } catch (StoreException | UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A fault of ours in one feed must not stop the host's others.
      fail(feed, Faults.ours(e));
    }
  }

  private void poll(Subscription feed) {
    Optional<WebAddress> address = WebAddress.of(feed.address());
    if (address.isEmpty()) {
      fail(feed, new Problem(Problem.Kind.MALFORMED, feed.address() + " is no web address"));
      return;
    }
    Request request = Request.newer(address.get(), feed.etag(), feed.modified());
    try (Fetched fetched = fetcher.fetch(request)) {
      switch (fetched) {
        case Fetched.Arrived arrived -> arrived(feed, arrived);
        case Fetched.Unchanged unchanged -> unchanged(feed, unchanged);
        case Fetched.Gone gone -> {
          intake.keep(Kind.LEAD, gone.exchange(), details(feed));
          save(feed.retired(clock.instant()));
          tell(feed, new Problem(Problem.Kind.UNREADABLE, "gone for good (410)"));
        }
        case Fetched.Later later -> {
          save(feed.putOff(clock.instant(), later.problem().detail(), later.until()));
          tell(feed, later.problem());
        }
        case Fetched.Failed failed -> fail(feed, failed.problem());
        case Fetched.Closing() -> {}
      }
    }
  }

  private void unchanged(Subscription feed, Fetched.Unchanged unchanged) {
    Instant now = clock.instant();
    Duration fresh = Waits.freshness(unchanged.head(), now);
    Duration next = fresh.compareTo(feed.rhythm()) > 0 ? fresh : feed.rhythm();
    Subscription saved = feed.unchanged(now, backoff.about(next));
    save(saved);
    answered.accept(saved);
  }

  private void arrived(Subscription feed, Fetched.Arrived arrived) {
    Exchange exchange = arrived.exchange();
    FeedCopy copy = read(exchange);
    if (!copy.problem().isEmpty()) {
      fail(feed, new Problem(Problem.Kind.UNKNOWN_FORMAT, copy.problem()));
      return;
    }
    // The bytes first: what is noted of them must never be all that is left.
    intake.keep(copy.whole() ? Kind.COPY : Kind.LEAD, exchange, details(feed));
    for (Problem problem : copy.feed().problems()) tell(feed, problem);
    int fresh = note(feed, copy, exchange.address());
    WebAddress moved = arrived.movedTo();
    Subscription saved = answered(feed, copy.feed(), exchange, moved, fresh > 0);
    save(saved);
    exchange.close(); // its memory is not needed while a hub is asked
    answered.accept(saved);
  }

  private static ObjectNode details(Subscription feed) {
    return JsonNodeFactory.instance.objectNode().put("feed", feed.url());
  }

  private FeedCopy read(Exchange exchange) {
    parsing.acquireUninterruptibly();
    try {
      return FeedCopy.of(exchange, LONGEST);
    } finally {
      parsing.release();
    }
  }

  private int note(Subscription feed, FeedCopy copy, WebAddress at) {
    List<Lead.Entry> entries = copy.entries(at);
    if (entries.size() > MOST_ENTRIES) {
      tell(
          feed,
          new Problem(
              Problem.Kind.TOO_LARGE,
              "lists " + entries.size() + " entries; the first " + MOST_ENTRIES + " are followed"));
      entries = entries.subList(0, MOST_ENTRIES);
    }
    for (Lead.Entry entry : entries)
      if (!entry.problem().isEmpty())
        tell(feed, new Problem(Problem.Kind.MALFORMED, entry.problem()));
    Leads.Noted noted = book.leads().note(feed.url(), entries, clock.instant());
    if (noted.left() > 0)
      tell(
          feed,
          new Problem(
              Problem.Kind.TOO_LARGE,
              "brings more items than are followed in a day; "
                  + noted.left()
                  + " of this poll are left for another"));
    return noted.fresh();
  }

  private Subscription answered(
      Subscription feed, Feed parsed, Exchange exchange, @Nullable WebAddress moved, boolean news) {
    Instant now = clock.instant();
    Duration fresh = Waits.freshness(exchange.head(), now);
    String hub =
        link(exchange, "hub").orElse(parsed.notice().hub() == null ? "" : parsed.notice().hub());
    String self =
        link(exchange, "self")
            .orElse(parsed.notice().self() == null ? feed.address() : parsed.notice().self());
    return feed.answered(
        now,
        clipped(plain(parsed.title()), LONGEST_TITLE),
        moved == null ? feed.address() : moved.toString(),
        exchange.head().first("ETag").filter(FeedVisit::isShort).orElse(null),
        exchange.head().first("Last-Modified").filter(FeedVisit::isShort).orElse(null),
        news,
        backoff.about(Rhythm.of(parsed, fresh, exchange.response().length, now, pace)),
        clipped(hub, WebAddress.LONGEST),
        clipped(self, WebAddress.LONGEST));
  }

  private static Optional<String> link(Exchange exchange, String relation) {
    return LinkHeader.target(exchange.head(), relation, exchange.address());
  }

  private void fail(Subscription feed, Problem problem) {
    Instant now = clock.instant();
    save(
        feed.failed(
            now,
            clipped(problem.detail(), LONGEST_ERROR),
            now.plus(backoff.after(feed.failures() + 1))));
    tell(feed, problem);
  }

  /// A feed's title is a piece of HTML.
  private static String plain(@Nullable String title) {
    return title == null ? "" : Jsoup.parseBodyFragment(title).text();
  }

  private static boolean isShort(String header) {
    return header.length() <= 1000;
  }

  private static String clipped(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most);
  }

  private void save(Subscription feed) {
    book.save(feed, WebAddress.of(feed.address()).map(WebAddress::host).orElse(""));
  }

  private void tell(Subscription feed, Problem problem) {
    troubles.accept(new Trouble(feed.url(), problem));
  }
}
