package org.copytaster.desk.schedule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.feeds.Subscription;
import org.copytaster.desk.fetch.Fetcher;
import org.copytaster.desk.fetch.Limits;
import org.copytaster.desk.fetch.Manners;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Trouble;

/// Rounds on loopback, a thousand times faster than in life.
final class Circuit implements AutoCloseable {
  static final Pace QUICK =
      new Pace(
          Duration.ofMillis(300),
          Duration.ofMillis(300),
          Duration.ofMillis(600),
          Duration.ofMillis(30),
          3,
          Duration.ofMillis(20));

  final FeedBook book;
  final List<Kept> kept = new CopyOnWriteArrayList<>();
  final List<Trouble> troubles = new CopyOnWriteArrayList<>();
  private final Rounds rounds;

  record Kept(Kind kind, String url, byte[] bytes) {}

  Circuit(Path folder) {
    book =
        new FeedBook(
            folder, new Archive(folder.resolve("archive"), InstantSource.system(), troubles::add));
    Limits limits =
        Limits.USUAL.within(Duration.ofSeconds(5), Duration.ofSeconds(2), Duration.ofSeconds(5));
    Manners manners = new Manners("Copytaster/test", Duration.ZERO, 16, 64 << 20, limits, true);
    Fetcher fetcher = new Fetcher(manners, InstantSource.system(), _ -> {});
    rounds =
        new Rounds(
            book,
            fetcher,
            (kind, exchange, _) -> {
              kept.add(new Kept(kind, exchange.address().toString(), exchange.entity()));
              return "place " + kept.size();
            },
            InstantSource.system(),
            new SplittableRandom(7),
            QUICK,
            _ -> {},
            troubles::add);
  }

  Circuit follow(WebAddress feed) {
    book.add(feed.toString(), feed.host(), "", Instant.now());
    rounds.start();
    return this;
  }

  Subscription feed() {
    return book.all().getFirst();
  }

  List<String> keptAs(Kind kind) {
    return kept.stream().filter(one -> one.kind() == kind).map(Kept::url).toList();
  }

  Optional<Lead> lead(Lead.Fate fate) {
    return book.leads().of(fate).stream().findFirst();
  }

  /// Waits until it is so; what was expected then says more than a time-out could.
  static void until(BooleanSupplier so) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!so.getAsBoolean() && System.nanoTime() < end) {
      try {
        Thread.sleep(10);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  void settled(int items) {
    until(() -> {
      var counts = book.leads().counts();
      long waiting = counts.getOrDefault(Lead.Fate.WAITING, 0L);
      long all = counts.values().stream().mapToLong(Long::longValue).sum();
      return waiting == 0 && all >= items;
    });
  }

  @Override
  public void close() {
    rounds.close();
    book.close();
  }
}
