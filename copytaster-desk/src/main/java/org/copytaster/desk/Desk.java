package org.copytaster.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.copytaster.Newsroom;
import org.copytaster.desk.files.Inputs;
import org.copytaster.desk.files.Reading;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.search.Index;
import org.copytaster.desk.search.LuceneIndex;
import org.copytaster.desk.store.Delivery;
import org.copytaster.desk.store.SqliteStore;
import org.copytaster.desk.store.Store;
import org.copytaster.model.Report;
import org.copytaster.model.Story;

/// A data folder at work: what arrives is archived, read, grouped, briefed, stored and indexed.
///
/// ```java
/// try (Desk desk = new Desk(Path.of("copytaster-data"), () -> newsroom)) {
///   desk.take(Inputs.of(List.of("reports/")), InputStream::nullInputStream, watcher);
///   desk.store().stories();
/// }
/// ```
///
/// What is published depends on the archive alone, not on how many imports it arrived in.
public final class Desk implements AutoCloseable {
  /// Largest file that one delivery may be; the archive's cells hold no more.
  private static final long DELIVERY_LIMIT = 512L << 20;

  private final Store store;
  private final Index index;
  private final Supplier<Newsroom> newsroom;
  private final int threads;

  /// What a long piece of work tells those who wait.
  public interface Watcher {
    void trouble(Trouble trouble);

    /// @param done reports read so far
    default void progress(long done, int files, long bytes) {}
  }

  /// What an import brought.
  ///
  /// @param deliveries files that were new to the archive
  /// @param known files that the archive had already
  /// @param reports made from the new ones
  public record Taken(int deliveries, int known, int reports) {}

  /// @param newsroom asked for when something is to be read: loading its models takes time
  public Desk(Path folder, Supplier<Newsroom> newsroom, int threads) {
    this.store = new SqliteStore(folder.resolve("desk.db"));
    this.index = new LuceneIndex(folder.resolve("index"));
    this.newsroom = newsroom;
    this.threads = threads;
  }

  public Store store() {
    return store;
  }

  public Index index() {
    return index;
  }

  /// Archives what is new, reads it, and publishes again. One import at a time.
  public synchronized Taken take(
      Inputs inputs, Supplier<InputStream> standardInput, Watcher watcher) {
    inputs.troubles().forEach(watcher::trouble);
    List<Report> reports = new ArrayList<>();
    PictureDesk pictures = new PictureDesk(store);
    int known = 0;
    int files = 0;
    for (Inputs.Input input : inputs.files()) {
      try {
        byte[] bytes = bytes(input, standardInput);
        if (store.archive(Delivery.Kind.COPY, input.origin(), bytes)) {
          pictures.take(input.origin(), bytes, watcher);
          read(input.origin(), bytes, new Gathering(reports, watcher, ++files));
        } else known++;
      } catch (IOException e) {
        watcher.trouble(Trouble.unreadable(input.origin(), e));
      }
    }
    if (!reports.isEmpty()) publish(reports, false);
    return new Taken(files, known, reports.size());
  }

  /// Makes every table and the index again from the archive.
  public synchronized int rebuild(Watcher watcher) {
    List<Report> reports = new ArrayList<>();
    int[] files = new int[1];
    store.deliveries(
        Delivery.Kind.COPY,
        delivery ->
            read(delivery.origin(), delivery.bytes(), new Gathering(reports, watcher, ++files[0])));
    publish(reports, true);
    return reports.size();
  }

  private void read(String origin, byte[] bytes, Gathering gathering) {
    Reading.of(origin, bytes, threads, newsroom.get()::report, Report::problems, gathering);
  }

  private void publish(List<Report> fresh, boolean anew) {
    // The same article from two files is one report.
    Map<String, Report> reports = new LinkedHashMap<>();
    if (!anew) for (Report report : store.reports()) reports.put(report.id(), report);
    for (Report report : fresh) reports.putIfAbsent(report.id(), report);
    List<Story> stories = newsroom.get().stories(List.copyOf(reports.values()));
    var edition = new Layout(newsroom.get(), new PictureDesk(store)).edition(stories);
    if (anew) store.republish(edition);
    else store.publish(edition);
    index.fill(stories);
  }

  private static byte[] bytes(Inputs.Input input, Supplier<InputStream> standardInput)
      throws IOException {
    if (input.size() > DELIVERY_LIMIT)
      throw new IOException(
          input.size() + " bytes are more than one delivery may hold (" + DELIVERY_LIMIT + ")");
    if (!input.isStandardInput()) return Files.readAllBytes(input.path());
    return standardInput.get().readAllBytes();
  }

  private record Gathering(List<Report> reports, Watcher watcher, int file)
      implements Reading.Sink<Report> {
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
      watcher.progress(reports.size(), file, bytes);
    }
  }

  @Override
  public void close() {
    index.close();
    store.close();
  }
}
