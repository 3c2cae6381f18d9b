package org.copytaster.publish;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.SourceListing;
import org.copytaster.model.Hosts;
import org.copytaster.model.Line;
import org.copytaster.model.Lineage;
import org.copytaster.model.Moment;

/// The desk's own words, the same in every form. None of them says anything about the world.
final class Wording {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Wording() {}

  static String day(TemporalAccessor day) {
    return DAY.format(day);
  }

  static String moment(Moment moment) {
    return moment.time() == null
        ? day(moment.day())
        : MINUTE.format(moment.time().withOffsetSameInstant(ZoneOffset.UTC));
  }

  /// `5 outlets, 2 independent`; the name where there is only one.
  static String carriers(Line line) {
    int outlets = line.outlets().size();
    if (outlets <= 1 && line.roots() == 1)
      return outlets == 1 ? line.outlets().getFirst() : "1 source";
    // an outlet that nobody could name is an outlet still
    return count(Math.max(outlets, line.roots()), "outlet") + ", " + line.roots() + " independent";
  }

  static String extent(Brief brief) {
    List<SourceListing> sources =
        brief.sources().stream().filter(source -> !source.isGone()).toList();
    long outlets =
        sources.stream().map(SourceListing::outlet).filter(o -> o != null).distinct().count();
    if (sources.size() == 1) return "1 report, by " + name(sources.getFirst());
    StringBuilder extent = new StringBuilder(count(sources.size(), "report"));
    if (outlets > 0) extent.append(" from ").append(count((int) outlets, "outlet"));
    return extent.append(", ").append(brief.roots()).append(" independent").toString();
  }

  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String name(SourceListing source) {
    if (source.outlet() != null) return source.outlet();
    String host = Hosts.of(source.url());
    return host == null ? source.origin() : host;
  }

  static Optional<SourceListing> listing(Brief brief, String report) {
    return brief.sources().stream().filter(s -> s.report().equals(report)).findFirst();
  }

  /// Heads the lines whose words their articles no longer have.
  static final String WITHDRAWN = "Withdrawn: no longer in the reports";

  /// What a source is to the story: `independent`, `copy of …`, `replaced by a later version`.
  static String standing(Brief brief, SourceListing source) {
    if (source.isGone()) return "withdrawn: its page is gone for good";
    if (source.superseded()) return "replaced by a later version";
    if (isIndependent(brief, source)) return "independent";
    if (source.isRoot()) return "another report of the same outlet";
    return "goes back to " + original(brief, source.root());
  }

  /// True for the first source that brings a voice of its own.
  static boolean isIndependent(Brief brief, SourceListing source) {
    if (!source.isRoot() || source.superseded() || source.isGone()) return false;
    for (SourceListing earlier : brief.sources()) {
      if (earlier == source) return true;
      if (earlier.isRoot()
          && !earlier.superseded()
          && brief.voiceOf(earlier).equals(brief.voiceOf(source))) return false;
    }
    return true;
  }

  static String owes(Brief brief, Lineage edge) {
    String owed = original(brief, edge.to());
    return edge.kind().verb() + " " + owed + ": " + edge.evidence().getFirst().what();
  }

  private static String original(Brief brief, String id) {
    int colon = id.indexOf(':');
    if (id.startsWith("agency:") || id.startsWith("outlet:")) return id.substring(colon + 1);
    return listing(brief, id).map(Wording::name).orElse("a report of another story");
  }
}
