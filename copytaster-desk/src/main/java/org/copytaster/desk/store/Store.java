package org.copytaster.desk.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;

/// The desk's memory: an index of the archive, and the [Edition] that was made from it, which
/// replaces the one before it in one transaction, so that a reader never sees half of it. All of it
/// can be made again.
///
/// Failures of the disk are [StoreException]s. Safe for use by many threads.
public interface Store extends AutoCloseable {

  /// Enters what the archive holds; what is entered already stays as it is.
  void enter(List<Delivery> deliveries, List<Note> notes);

  /// The volume and place of the newest thing entered; empty where nothing is.
  Optional<Map.Entry<String, Long>> newest();

  /// Whether these bytes came from this origin before.
  boolean knows(String origin, String sha256);

  /// Copy that no edition has taken in yet, in order of arrival.
  List<Delivery> unread();

  /// The newest delivery from this origin.
  Optional<Delivery> delivery(String origin);

  /// Every delivery from this origin, newest first.
  List<Delivery> deliveries(String origin);

  /// What was fetched from this address, newest first.
  List<Delivery> captures(String url);

  /// Notes on a subject, in order of arrival.
  List<Note> notes(String subject);

  /// Reports read before and kept, so that an import need not read the whole archive again; in
  /// order of arrival.
  List<Report> reports();

  Optional<Report> report(String id);

  /// Where reports were found; one report if `report` is not empty.
  List<Address> addresses(String report);

  /// Replaces what is published; reports kept before are kept.
  ///
  /// @param read what the edition was made from, beside the reports kept before
  void publish(Edition edition, List<Delivery> read);

  /// Forgets everything, to begin again from the archive. What is published stays until the next
  /// edition.
  void forget();

  /// Replaces what is published and every report kept before.
  void republish(Edition edition, List<Delivery> read);

  /// All stories, hottest first.
  List<StoryCard> stories();

  Optional<StoryCard> story(String id);

  Optional<Brief> brief(String story);

  /// Ids of the stories nearest to this one, nearest first.
  List<String> related(String story);

  /// Outlets by number of reports.
  List<Tally> outlets();

  /// Stories that carry a report of the outlet, newest first.
  List<StoryCard> storiesOf(String outlet);

  /// Speakers by number of statements.
  List<Tally> speakers();

  /// All statements, in order of publication; of one speaker if `speaker` is not empty.
  List<Saying> sayings(String speaker);

  List<Deed> deeds();

  /// What readers said, newest first.
  List<Remark> remarks();

  Counts counts();

  @Override
  void close();

  /// How much there is of everything.
  record Counts(
      long deliveries,
      long bytes,
      long reports,
      long stories,
      long statements,
      long events,
      long remarks) {}
}
