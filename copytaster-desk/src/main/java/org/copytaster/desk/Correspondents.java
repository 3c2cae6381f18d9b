package org.copytaster.desk;

import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.copytaster.desk.feeds.Subscription;
import org.copytaster.desk.fetch.Fetcher;
import org.copytaster.desk.fetch.Manners;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Faults;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.schedule.Filing;
import org.copytaster.desk.schedule.Pace;
import org.copytaster.desk.schedule.Rounds;
import org.copytaster.desk.websub.Subscriber;
import org.jspecify.annotations.Nullable;

/// Those who bring the desk its copy: they make the rounds of its feeds, file what they fetch in
/// the archive, and have it read while more comes in.
public final class Correspondents implements AutoCloseable {
  private static final Duration FAREWELL = Duration.ofSeconds(5);
  private final Desk desk;
  private final Filing filing;
  private final Rounds rounds;
  private final Duration every;
  private final Consumer<Trouble> troubles;
  private final Thread reading;
  private volatile boolean closing;

  /// @param callback public address below which hubs reach the desk; `null` where they cannot
  /// @param every time between two editions, while copy comes in
  /// @param troubles told from many threads
  public Correspondents(
      Desk desk,
      Manners manners,
      Pace pace,
      InstantSource clock,
      RandomGenerator random,
      @Nullable WebAddress callback,
      Duration every,
      Consumer<Trouble> troubles) {
    this.desk = desk;
    this.every = every;
    this.troubles = troubles;
    this.filing = new Filing(desk.archive());
    Fetcher fetcher = new Fetcher(manners, clock, filing::witness);
    Consumer<Subscription> answered = _ -> {};
    if (callback != null)
      answered =
          new Subscriber(desk.leases(), fetcher, callback, manners.privateHosts(), clock, troubles)
              ::tend;
    this.rounds =
        new Rounds(desk.feeds(), fetcher, filing, clock, random, pace, answered, troubles);
    this.reading = Thread.ofPlatform().daemon().name("reading").unstarted(this::read);
  }

  public Correspondents start() {
    rounds.start();
    reading.start();
    return this;
  }

  private void read() {
    long read = 0;
    while (!closing) {
      long filed = filing.copies();
      if (filed == read) {
        pause(every);
        continue;
      }
      try {
        desk.readNew(troubles::accept);
        read = filed;
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        // What could not be read stays unread in the archive, and is tried again; the desk stays
        // open meanwhile.
        troubles.accept(new Trouble("reading", Faults.ours(e)));
      }
      pause(every);
    }
  }

  private synchronized void pause(Duration time) {
    try {
      if (!closing) wait(time.toMillis());
    } catch (InterruptedException e) {
      closing = true;
    }
  }

  /// Ends the rounds, and waits a little for an edition that is being made. What was filed and not
  /// read is read at the next start.
  @Override
  public void close() {
    synchronized (this) {
      closing = true;
      notifyAll();
    }
    rounds.close();
    try {
      reading.join(FAREWELL);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
