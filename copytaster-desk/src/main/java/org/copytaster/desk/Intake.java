package org.copytaster.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.archive.Deposit;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.files.Inputs;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.store.Store;
import org.copytaster.model.Problem;
import org.copytaster.read.Piece;
import org.copytaster.read.Reader;
import org.jspecify.annotations.Nullable;

/// Brings files into the archive, item by item. An item is taken when the archive says so; whatever
/// stops an import, what was taken before stays, and the next import goes on behind it.
final class Intake implements Reader.PieceSink {
  /// One wait for the disk for so many items or bytes: at 0.5 to 5 ms a wait, one an item would be
  /// what an import of short items spends its time on.
  private static final int BATCH = 64;

  private static final long BATCH_BYTES = 8 << 20;

  private final Archive archive;
  private final Store store;
  private final Catalogue catalogue;
  private final PictureDesk pictures;
  private final InstantSource clock;
  private final Desk.Watcher watcher;

  private final List<Deposit> waiting = new ArrayList<>();
  private final Set<String> waitingKeys = new HashSet<>();
  private long waitingBytes;
  private int taken;
  private int known;

  Intake(
      Archive archive,
      Store store,
      Catalogue catalogue,
      PictureDesk pictures,
      InstantSource clock,
      Desk.Watcher watcher) {
    this.archive = archive;
    this.store = store;
    this.catalogue = catalogue;
    this.pictures = pictures;
    this.clock = clock;
    this.watcher = watcher;
  }

  void take(Inputs inputs, Supplier<InputStream> standardInput) {
    for (Inputs.Input input : inputs.files()) {
      try (InputStream in =
          input.isStandardInput() ? standardInput.get() : Files.newInputStream(input.path())) {
        new Reader().split(input.origin(), in, this);
      } catch (IOException e) {
        watcher.trouble(Trouble.unreadable(input.origin(), e));
      }
    }
    flush();
  }

  /// Items that were new.
  int taken() {
    return taken;
  }

  /// Items that the archive had.
  int known() {
    return known;
  }

  @Override
  public void problem(String where, Problem problem) {
    watcher.trouble(new Trouble(where, problem));
  }

  @Override
  public void piece(Piece piece) {
    Deposit deposit = deposit(piece);
    if (isNew(deposit)) {
      taken++;
      add(deposit);
    } else known++;
    // of a page that is known, too: an import may have been stopped between the two
    if (piece.form() == Piece.Form.FILE)
      for (Deposit picture : pictures.beside(piece.origin(), piece.bytes(), watcher))
        if (isNew(picture)) add(picture);
    if (waiting.size() >= BATCH || waitingBytes >= BATCH_BYTES) flush();
  }

  private boolean isNew(Deposit deposit) {
    String sha256 = deposit.sha256();
    return waitingKeys.add(deposit.origin() + "\n" + sha256)
        && !store.knows(deposit.origin(), sha256);
  }

  private void add(Deposit deposit) {
    waiting.add(deposit);
    waitingBytes += deposit.bytes().length;
  }

  private void flush() {
    archive.append(waiting);
    catalogue.catchUp(watcher::trouble);
    waiting.clear();
    waitingKeys.clear();
    waitingBytes = 0;
  }

  private Deposit deposit(Piece piece) {
    Instant when = date(piece.date());
    return piece.form() == Piece.Form.RESPONSE
        ? Deposit.response(piece.origin(), piece.url(), when, piece.bytes())
        : Deposit.file(Kind.COPY, piece.origin(), piece.url(), piece.type(), when, piece.bytes());
  }

  /// What others archived keeps the time at which they fetched it.
  private Instant date(@Nullable String written) {
    if (written != null)
      try {
        return Instant.parse(written.strip());
      } catch (DateTimeException e) {
        // No date that we read is no date; ours is true of our taking it in.
        return clock.instant();
      }
    return clock.instant();
  }
}
