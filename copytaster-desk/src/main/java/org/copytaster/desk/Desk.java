package org.copytaster.desk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.copytaster.Newsroom;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.archive.Deposit;
import org.copytaster.desk.archive.Turn;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.Fetches;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.files.Inputs;
import org.copytaster.desk.files.Reading;
import org.copytaster.desk.files.RuleFiles;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.search.Index;
import org.copytaster.desk.search.LuceneIndex;
import org.copytaster.desk.store.Delivery;
import org.copytaster.desk.store.Note;
import org.copytaster.desk.store.Remark;
import org.copytaster.desk.store.SqliteStore;
import org.copytaster.desk.store.Store;
import org.copytaster.desk.websub.LeaseBook;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.rule.OutletRules;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Problem;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.copytaster.read.Piece;

/// A data folder at work: what arrives is archived, read, grouped, briefed, stored and indexed.
///
/// ```java
/// try (Desk desk = new Desk(Path.of("copytaster-data"), () -> newsroom, 2)) {
///   desk.take(Inputs.of(List.of("reports/")), InputStream::nullInputStream, watcher);
///   desk.store().stories();
/// }
/// ```
///
/// The archive is the truth. What is published depends on it alone, not on how many imports it
/// arrived in, nor on what was killed on the way.
public final class Desk implements AutoCloseable {
  private final Path folder;
  private final Archive archive;
  private final Store store;
  private final FeedBook feeds;
  private final LeaseBook leases;
  private final Index index;
  private final Catalogue catalogue;
  private final PictureDesk pictures;
  private final Supplier<Newsroom> newsroom;
  private final InstantSource clock;
  private final int threads;

  /// What was cut off the archive, until there is somebody to tell it.
  private final ConcurrentLinkedQueue<Trouble> repairs = new ConcurrentLinkedQueue<>();

  /// What a long piece of work tells those who wait.
  public interface Watcher {
    void trouble(Trouble trouble);

    /// @param done reports read so far
    default void progress(long done, int files, long bytes) {}
  }

  /// What an import brought.
  ///
  /// @param items that were new to the archive: files, lines of JSON Lines, records of WARC
  /// @param known items that the archive had already
  /// @param reports read, of what an earlier import left unread, too
  public record Taken(int items, int known, int reports) {}

  /// Follows the outlet rules in the folder's `rules`; throws [RuleFiles.Faulty] where they cannot
  /// be.
  ///
  /// @param newsroom asked for when something is to be read: loading its models takes time
  public Desk(Path folder, Supplier<Newsroom> newsroom, int threads) {
    this(folder, newsroom, threads, InstantSource.system());
  }

  public Desk(Path folder, Supplier<Newsroom> newsroom, int threads, InstantSource clock) {
    this.folder = folder;
    OutletRules rules = RuleFiles.in(folder.resolve("rules"));
    this.store = new SqliteStore(folder.resolve("desk.db"));
    this.archive = archive(folder, clock, repairs::add);
    this.feeds = new FeedBook(folder, archive);
    this.leases = new LeaseBook(folder);
    this.index = new LuceneIndex(folder.resolve("index"));
    this.catalogue = new Catalogue(archive, store, new Extractor(rules));
    this.pictures = new PictureDesk(store, catalogue, clock);
    this.newsroom = () -> newsroom.get().following(rules);
    this.clock = clock;
    this.threads = threads;
  }

  /// Whether a folder is a desk's.
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve("desk.db")) || Archive.isIn(archive(folder));
  }

  /// The archive of a desk's folder, for who needs no more of the desk.
  ///
  /// @param repairs told of what a killed process left unfinished, when it is cut off
  public static Archive archive(Path folder, InstantSource clock, Consumer<Trouble> repairs) {
    return new Archive(archive(folder), clock, repairs);
  }

  private static Path archive(Path folder) {
    return folder.resolve("archive");
  }

  public Store store() {
    return store;
  }

  public Index index() {
    return index;
  }

  /// The feeds that are followed, and what became of what they led to.
  public FeedBook feeds() {
    return feeds;
  }

  /// What hubs were asked for.
  public LeaseBook leases() {
    return leases;
  }

  /// Where whatever arrives is kept first. Call [#readNew] to have it read.
  public Archive archive() {
    return archive;
  }

  /// The bytes of a delivery; empty where they are gone.
  public Optional<byte[]> bytes(Delivery delivery) {
    return catalogue.bytes(delivery);
  }

  /// A brief's source, read and extracted again from the archive.
  public Optional<Article> article(Brief.SourceListing listing) {
    return catalogue.article(listing);
  }

  /// The states of the article at an address, in order of arrival.
  public List<Report> states(String url) {
    return store.reports().stream()
        .filter(report ->
            url.equals(report.article().canonical()) || url.equals(report.article().url()))
        .toList();
  }

  /// Archives what is new, reads it, and publishes again. Imports of all processes take turns.
  public synchronized Taken take(
      Inputs inputs, Supplier<InputStream> standardInput, Watcher watcher) {
    inputs.troubles().forEach(watcher::trouble);
    try (Turn _ = Turn.of(folder)) {
      catchUp(watcher);
      Intake intake = new Intake(archive, store, catalogue, pictures, clock, watcher);
      intake.take(inputs, standardInput);
      return new Taken(intake.taken(), intake.known(), readUnread(watcher));
    } catch (IOException e) {
      throw new UncheckedIOException("[" + folder + "] cannot be worked on", e);
    }
  }

  /// Reads and publishes what has come into the archive and is not read yet.
  ///
  /// @return how many reports were read
  public synchronized int readNew(Watcher watcher) {
    try (Turn _ = Turn.of(folder)) {
      catchUp(watcher);
      return readUnread(watcher);
    } catch (IOException e) {
      throw new UncheckedIOException("[" + folder + "] cannot be worked on", e);
    }
  }

  /// Makes every table and the index again from the archive.
  public synchronized int rebuild(Watcher watcher) {
    try (Turn _ = Turn.of(folder)) {
      store.forget();
      relist(watcher);
      List<Delivery> unread = store.unread();
      List<Report> reports = read(unread, watcher);
      publish(reports, unread, true, watcher);
      return reports.size();
    } catch (IOException e) {
      throw new UncheckedIOException("[" + folder + "] cannot be worked on", e);
    }
  }

  private void relist(Watcher watcher) {
    List<Lead> items = new ArrayList<>();
    repair(watcher);
    catalogue.catchUp(watcher::trouble, kept -> Fetches.lead(kept).ifPresent(items::add));
    feeds.rebuild(
        () -> {
          catalogue.catchUp(watcher::trouble);
          return store.notes(FeedBook.SUBJECT);
        },
        items,
        clock.instant());
  }

  /// Keeps what a reader said.
  public void remark(Remark remark) {
    note(Note.REMARK, remark.json());
  }

  /// Keeps words to the desk; the store has them under their subject afterwards.
  public void note(String subject, ObjectNode words) {
    archive.append(Deposit.note(subject, clock.instant(), words));
    catalogue.catchUp(repairs::add);
  }

  private void catchUp(Watcher watcher) {
    repair(watcher);
    catalogue.catchUp(watcher::trouble);
  }

  private void repair(Watcher watcher) {
    archive.repair();
    for (Trouble repair; (repair = repairs.poll()) != null; ) watcher.trouble(repair);
  }

  private int readUnread(Watcher watcher) {
    List<Delivery> unread = store.unread();
    if (unread.isEmpty()) return 0;
    List<Report> reports = read(unread, watcher);
    publish(reports, unread, false, watcher);
    return reports.size();
  }

  private List<Report> read(List<Delivery> unread, Watcher watcher) {
    List<Report> reports = new ArrayList<>();
    Iterator<Piece> pieces =
        unread.stream().flatMap(delivery -> piece(delivery, watcher).stream()).iterator();
    Reading.of(
        pieces,
        threads,
        capture -> newsroom.get().report(capture),
        Report::problems,
        new Gathering(reports, watcher));
    return reports;
  }

  private Optional<Piece> piece(Delivery delivery, Watcher watcher) {
    Optional<Piece> piece = catalogue.piece(delivery);
    if (piece.isEmpty())
      watcher.trouble(
          new Trouble(
              delivery.origin(),
              new Problem(
                  Problem.Kind.UNREADABLE,
                  "its bytes are gone from " + delivery.volume() + "#offset=" + delivery.place())));
    return piece;
  }

  private void publish(List<Report> fresh, List<Delivery> read, boolean anew, Watcher watcher) {
    Pile pile = new Pile();
    if (!anew) store.reports().forEach(pile::keep);
    fresh.forEach(pile::add);
    List<Story> stories = newsroom.get().stories(pile.reports());
    var edition =
        new Layout(newsroom.get()::brief, pictures, watcher::trouble).edition(stories, pile);
    if (anew) store.republish(edition, read);
    else store.publish(edition, read);
    index.fill(stories);
  }

  private record Gathering(List<Report> reports, Watcher watcher) implements Reading.Sink<Report> {
    @Override
    public void result(Report report) {
      reports.add(report);
    }

    @Override
    public void trouble(Trouble trouble) {
      watcher.trouble(trouble);
    }

    @Override
    public void progress(long done, int files, long bytes) {
      watcher.progress(reports.size(), files, bytes);
    }
  }

  @Override
  public void close() {
    index.close();
    feeds.close();
    leases.close();
    store.close();
  }
}
