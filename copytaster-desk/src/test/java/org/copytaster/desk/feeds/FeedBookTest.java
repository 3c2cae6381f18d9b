package org.copytaster.desk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.store.Database;
import org.copytaster.desk.store.Note;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedBookTest {
  private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");
  private static final String A = "https://a.example/feed";
  private static final String B = "https://b.example/feed";
  private static final String C = "https://c.example/feed";
  @TempDir private Path folder;

  private Archive archive() {
    return new Archive(folder.resolve("archive"), InstantSource.system(), _ -> {});
  }

  private FeedBook book() {
    return new FeedBook(folder, archive());
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    archive()
        .scan(
            null,
            kept -> {
              assertThat(kept.kind()).isEqualTo(Kind.NOTE);
              notes.add(
                  new Note(
                      kept.location().volume(),
                      kept.location().offset(),
                      kept.origin(),
                      kept.taken().toString(),
                      kept.details().toString()));
            },
            trouble -> assertThat(trouble).isNull());
    return notes;
  }

  private void lose() throws IOException {
    for (String end : List.of("", "-wal", "-shm"))
      Files.deleteIfExists(folder.resolve("feeds.db" + end));
  }

  private static List<String> lines(FeedBook book) {
    return book.all().stream()
        .map(
            feed -> String.join(" ", feed.url(), feed.title(), feed.address(), feed.state().name()))
        .toList();
  }

  private static Subscription feed(FeedBook book, String url) {
    return book.all().stream().filter(feed -> feed.url().equals(url)).findFirst().orElseThrow();
  }

  private static Subscription answered(Subscription feed, String title, String at) {
    return feed.answered(NOW, title, at, "tag", null, true, Duration.ofHours(3), "", "");
  }

  @Test
  void whatIsFollowedComesBackFromTheArchiveAlone() throws IOException {
    List<String> before;
    try (FeedBook book = book()) {
      assertThat(book.add(A, "a.example", "", NOW)).isTrue();
      assertThat(book.add(A, "a.example", "again", NOW)).isFalse();
      book.add(
          List.of(
              new FeedBook.New(B, "b.example", "Bay News"),
              new FeedBook.New(C, "c.example", "Coast")),
          NOW);
      book.save(answered(feed(book, A), "Quay Daily", "https://new.example/feed"), "new.example");
      book.save(feed(book, B).retired(NOW), "b.example");
      assertThat(book.remove(C, NOW)).isTrue();
      assertThat(book.remove(C, NOW)).isFalse();
      before = lines(book);
    }
    assertThat(before)
        .containsExactly(
            A + " Quay Daily https://new.example/feed ACTIVE", B + " Bay News " + B + " RETIRED");
    lose();
    try (FeedBook book = book()) {
      assertThat(book.all()).isEmpty();
      book.rebuild(this::notes, List.of(), NOW);
      assertThat(lines(book)).isEqualTo(before);
      assertThat(book.hostsDue(NOW)).containsExactly("new.example");
    }
  }

  @Test
  void aFeedIsNotedWhenItChangesAndNotWithEachPoll() {
    try (FeedBook book = book()) {
      book.add(A, "a.example", "", NOW);
      for (int i = 0; i < 5; i++) book.save(answered(feed(book, A), "Quay Daily", A), "a.example");
      book.save(feed(book, A).failed(NOW, "status 500", NOW), "a.example");
    }
    assertThat(notes()).hasSize(2);
  }

  @Test
  void aRebuildLeavesWhatOnlyTheBookKnowsAndWhatIsBeingAskedFor() {
    try (FeedBook book = book()) {
      book.add(A, "a.example", "", NOW);
      book.save(answered(feed(book, A), "Quay Daily", A), "a.example");
      Subscription before = feed(book, A);
      book.leads().note(A, List.of(entry("/waits"), entry("/kept")), NOW);
      Lead kept = book.leads().of(Lead.Fate.WAITING).getLast();
      book.leads().settle(kept, Lead.Fate.KEPT, "v1#offset=9");
      book.rebuild(
          this::notes,
          List.of(
              lead("/waits", Lead.Fate.KEPT),
              lead("/kept", Lead.Fate.PROBLEM),
              lead("/lost", Lead.Fate.KEPT)),
          NOW);
      assertThat(feed(book, A)).isEqualTo(before);
      assertThat(book.leads().of(Lead.Fate.WAITING))
          .extracting(Lead::key)
          .containsExactly("https://a.example/waits");
      assertThat(book.leads().of(Lead.Fate.KEPT))
          .extracting(Lead::key)
          .containsExactly("https://a.example/lost");
      assertThat(book.leads().of(Lead.Fate.PROBLEM))
          .extracting(Lead::key)
          .containsExactly("https://a.example/kept");
    }
  }

  @Test
  void whatOthersListAtAHostWaitsBehindWhatTheHostListsItself() {
    try (FeedBook book = book()) {
      book.add(A, "a.example", "", NOW);
      book.add(B, "b.example", "", NOW);
      List<Lead.Entry> many = new ArrayList<>();
      for (int i = 0; i < 500; i++) many.add(entry("/bait" + i));
      book.leads().note(B, many, NOW);
      book.leads().note(A, List.of(entry("/news")), NOW.plusSeconds(60));
      assertThat(book.leads().next("a.example", NOW.plusSeconds(120)).orElseThrow().key())
          .isEqualTo("https://a.example/news");
    }
  }

  @Test
  void aFeedMadeToFillTheDiskIsFollowedToALimitEachDay() {
    try (FeedBook book = book()) {
      book.add(A, "a.example", "", NOW);
      List<Lead.Entry> many = new ArrayList<>();
      for (int i = 0; i < Leads.MOST_A_DAY + 10; i++) many.add(entry("/" + i));
      assertThat(book.leads().note(A, many, NOW)).isEqualTo(new Leads.Noted(Leads.MOST_A_DAY, 10));
      assertThat(book.leads().note(A, many, NOW.plusSeconds(600)))
          .isEqualTo(new Leads.Noted(0, 10));
      assertThat(book.leads().note(A, many, NOW.plus(Duration.ofDays(1)).plusSeconds(1)))
          .isEqualTo(new Leads.Noted(10, 0));
    }
  }

  private static Lead.Entry entry(String path) {
    String address = "https://a.example" + path;
    return new Lead.Entry(address, address, "a.example", "", false, "");
  }

  private static Lead lead(String path, Lead.Fate fate) {
    String key = "https://a.example" + path;
    return new Lead(key, A, key, "a.example", "", fate, NOW, NOW, 1, "v1#offset=9");
  }

  @Test
  void aBookOfAnEarlierVersionIsWrittenIntoTheArchiveOnce() throws IOException {
    try (FeedBook book = book()) {
      book.add(A, "a.example", "Quay Daily", NOW);
    }
    // as it was before: no notes, and no mark
    try (var volumes = Files.list(folder.resolve("archive"))) {
      for (Path volume : volumes.toList()) Files.delete(volume);
    }
    Database old = new Database(folder.resolve("feeds.db"));
    old.write(connection -> Database.update(connection, "PRAGMA user_version = 0"));
    old.close();
    book().close();
    book().close();
    assertThat(notes()).singleElement().asString().contains("Quay Daily");
  }
}
