package org.copytaster.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.archive.Deposit;
import org.copytaster.desk.archive.Kept;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.archive.Location;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.store.Delivery;
import org.copytaster.desk.store.Note;
import org.copytaster.desk.store.Store;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.copytaster.read.Piece;
import org.copytaster.read.Reader;

/// Keeps the store's index in step with the archive, and finds bytes by it.
final class Catalogue {
  private static final int ROWS_AT_ONCE = 1000;
  private static final Pattern ENTRY = Pattern.compile("[#&]entry=\\d{1,18}$");

  private final Archive archive;
  private final Store store;

  private final Extractor extractor;

  Catalogue(Archive archive, Store store, Extractor extractor) {
    this.extractor = extractor;
    this.archive = archive;
    this.store = store;
  }

  /// Enters what the archive holds beyond what is entered.
  void catchUp(Consumer<Trouble> troubles) {
    catchUp(troubles, _ -> {});
  }

  /// @param witness is shown what is entered
  void catchUp(Consumer<Trouble> troubles, Consumer<Kept> witness) {
    Location newest =
        store.newest().map(at -> new Location(at.getKey(), at.getValue())).orElse(null);
    Page page = new Page(new ArrayList<>(), new ArrayList<>());
    archive.scan(
        newest,
        kept -> {
          page.add(kept);
          witness.accept(kept);
          if (page.size() >= ROWS_AT_ONCE) enter(page);
        },
        troubles);
    enter(page);
  }

  private void enter(Page page) {
    if (page.size() == 0) return;
    store.enter(List.copyOf(page.deliveries()), List.copyOf(page.notes()));
    page.deliveries().clear();
    page.notes().clear();
  }

  Optional<byte[]> bytes(Delivery delivery) {
    return archive.bytes(new Location(delivery.volume(), delivery.place()));
  }

  /// A delivery as it can be read; empty where its bytes are gone.
  Optional<Piece> piece(Delivery delivery) {
    return bytes(delivery)
        .map(bytes ->
            delivery.form().equals(name(Deposit.Form.RESPONSE))
                ? Piece.response(delivery.origin(), delivery.url(), bytes)
                : Piece.resource(delivery.origin(), delivery.url(), delivery.type(), bytes));
  }

  /// A brief's source as it is read and extracted now. An origin may have delivered many times: the
  /// revision that the brief lists is meant, or else the newest there is.
  Optional<Article> article(Brief.SourceListing listing) {
    Article newest = null;
    for (Delivery delivery : store.deliveries(delivery(listing.origin()))) {
      Article article = article(delivery, listing.origin());
      if (article == null) continue;
      if (article.revision().equals(listing.revision()) && article.id().equals(listing.report()))
        return Optional.of(article);
      if (newest == null) newest = article;
    }
    return Optional.ofNullable(newest);
  }

  private @org.jspecify.annotations.Nullable Article article(Delivery delivery, String origin) {
    List<Capture> captures = new ArrayList<>();
    piece(delivery)
        .ifPresent(piece ->
            new Reader()
                .read(
                    piece,
                    new Reader.Sink() {
                      @Override
                      public void capture(Capture capture) {
                        if (capture.origin().equals(origin)) captures.add(capture);
                      }

                      @Override
                      public void problem(String where, Problem problem) {}
                    }));
    return captures.isEmpty() ? null : extractor.extract(captures.getFirst());
  }

  /// The origin of the delivery that a report came in: a feed delivers many.
  static String delivery(String origin) {
    return ENTRY.matcher(origin).replaceFirst("");
  }

  private record Page(List<Delivery> deliveries, List<Note> notes) {
    int size() {
      return deliveries.size() + notes.size();
    }

    void add(Kept kept) {
      Location at = kept.location();
      if (kept.kind() == Kind.NOTE)
        notes.add(
            new Note(
                at.volume(),
                at.offset(),
                kept.origin(),
                kept.taken().toString(),
                kept.details().toString()));
      else
        deliveries.add(
            new Delivery(
                at.volume(),
                at.offset(),
                Delivery.Kind.valueOf(kept.kind().name()),
                kept.origin(),
                kept.url(),
                kept.taken().toString(),
                name(kept.form()),
                kept.type(),
                kept.sha256(),
                kept.bytes().length));
    }
  }

  private static String name(Deposit.Form form) {
    return form.name().toLowerCase(Locale.ROOT);
  }
}
