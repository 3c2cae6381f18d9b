package org.copytaster.desk.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.Subscription;
import org.copytaster.desk.fetch.Fetcher;
import org.copytaster.desk.files.Faults;
import org.copytaster.desk.files.Trouble;

/// The rounds of a desk at work: whatever is due is fetched, host by host, until it is closed.
public final class Rounds implements AutoCloseable {
  /// Hosts asked at one time; a further one waits until another is done.
  private static final int MOST_HOSTS = 2000;

  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private final FeedBook book;
  private final Fetcher fetcher;
  private final InstantSource clock;
  private final Pace pace;
  private final FeedVisit feeds;
  private final PageVisit pages;
  private final Consumer<Trouble> troubles;
  private final Map<String, Thread> lanes = new ConcurrentHashMap<>();
  private final Thread rounds;
  private volatile boolean closing;

  /// @param fetcher is closed with the rounds
  /// @param random for the jitter of waits
  /// @param answered told of each feed that answered as a feed should, from many threads
  /// @param troubles told from many threads
  public Rounds(
      FeedBook book,
      Fetcher fetcher,
      Intake intake,
      InstantSource clock,
      RandomGenerator random,
      Pace pace,
      Consumer<Subscription> answered,
      Consumer<Trouble> troubles) {
    this.book = book;
    this.fetcher = fetcher;
    this.clock = clock;
    this.pace = pace;
    this.troubles = troubles;
    Backoff backoff = new Backoff(pace.retry(), pace.longest(), random);
    this.feeds = new FeedVisit(book, fetcher, intake, clock, pace, backoff, answered, troubles);
    this.pages = new PageVisit(book, fetcher, intake, clock, pace, backoff, troubles);
    this.rounds = Thread.ofPlatform().daemon().name("rounds").unstarted(this::run);
  }

  public void start() {
    rounds.start();
  }

  /// Hosts that are being asked, or waited for, right now.
  public int busyHosts() {
    return lanes.size();
  }

  private void run() {
    while (!closing) {
      try {
        for (String host : book.hostsDue(clock.instant()))
          if (!closing && lanes.size() < MOST_HOSTS) open(host);
        Thread.sleep(pace.tick());
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException e) {
        // A full disk or a locked file may be over in a moment; the feeds wait meanwhile.
        troubles.accept(new Trouble("rounds", Faults.ours(e)));
        if (!slept()) return;
      }
    }
  }

  private static boolean slept() {
    try {
      Thread.sleep(Duration.ofSeconds(10));
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  private void open(String host) {
    if (lanes.containsKey(host)) return;
    Thread lane = Thread.ofVirtual().name("host-" + host).unstarted(() -> lane(host));
    lanes.put(host, lane);
    lane.start();
  }

  private void lane(String host) {
    try {
      while (!closing && step(host)) {
        // one thing after the other
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      troubles.accept(new Trouble(host, Faults.ours(e)));
      boolean ignored = slept();
      assert ignored || closing;
    } finally {
      lanes.remove(host);
    }
  }

  /// Asks for the next thing that is due. False if there is none.
  private boolean step(String host) {
    Instant now = clock.instant();
    var feed = book.nextFeed(host, now);
    if (feed.isPresent()) {
      feeds.make(feed.get());
      return true;
    }
    var lead = book.leads().next(host, now);
    lead.ifPresent(pages::make);
    return lead.isPresent();
  }

  /// Ends the rounds. What was not finished is asked for again next time.
  @Override
  public void close() {
    closing = true;
    rounds.interrupt();
    // No lane is interrupted: one that is writing to the archive would lose the file under it.
    fetcher.close();
    try {
      // it may be reading the book, or about to open another lane
      rounds.join(FAREWELL.toMillis());
      Instant end = clock.instant().plus(FAREWELL);
      while (!lanes.isEmpty() && clock.instant().isBefore(end)) Thread.sleep(20);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
