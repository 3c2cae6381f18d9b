package org.copytaster.desk.store;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;

/// The desk's memory. Archive and remarks only ever grow; an [Edition] replaces the one before it
/// in one transaction, so that a reader never sees half of it.
///
/// Failures of the disk are [StoreException]s. Safe for use by many threads.
public interface Store extends AutoCloseable {

  /// Appends to the archive. False if the same bytes from the same origin are there already.
  boolean archive(Delivery.Kind kind, String origin, byte[] bytes);

  /// Every delivery of this kind in order of arrival.
  void deliveries(Delivery.Kind kind, Consumer<Delivery> reader);

  /// The newest delivery from this origin.
  Optional<Delivery> delivery(String origin);

  /// Reports read before and kept, so that an import need not read the whole archive again; in
  /// order of publication.
  List<Report> reports();

  Optional<Report> report(String id);

  /// Replaces what is published; reports kept before are kept.
  void publish(Edition edition);

  /// Replaces what is published and everything that was read before.
  void republish(Edition edition);

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

  /// Appends a remark; its number is given by the store.
  void remark(Remark remark);

  /// Newest first.
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
