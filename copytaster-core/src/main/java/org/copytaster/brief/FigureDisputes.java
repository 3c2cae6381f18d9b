package org.copytaster.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.brief.passage.Certainty;
import org.copytaster.brief.passage.Days;
import org.copytaster.brief.passage.Figure;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Past;
import org.copytaster.brief.passage.Standing;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Brief;
import org.copytaster.model.Modality;
import org.copytaster.model.Moment;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;

/// Contradicting numbers of the same thing: among voices at one time, or one voice over time.
///
/// A voice is a root together with whom it names as its source; of each voice the newest figure
/// counts. Where the newest figures agree, the story has only moved on, and the older figures are
/// told as older; where they do not, the numbers are disputed.
final class FigureDisputes {
  private static final int MOST_POSITIONS = 4;

  /// Figures of one day are of one time: a newsroom needs some hours to hear of a new toll.
  private static final long SAME_TIME_SECONDS = 18 * 3600;

  private record Claim(Figure figure, Passage passage, String voice, long second) {}

  private final Material material;
  private final List<Brief.Dispute> disputes = new ArrayList<>();
  private final Set<Passage> stale = new HashSet<>();
  private final Set<Passage> contested = new HashSet<>();

  private FigureDisputes(Material material) {
    this.material = material;
  }

  static FigureDisputes in(Material material) {
    FigureDisputes found = new FigureDisputes(material);
    List<List<Claim>> groups = new ArrayList<>();
    for (Claim claim : found.claims()) {
      List<Claim> group = null;
      for (List<Claim> some : groups)
        if (some.getFirst().figure.countsTheSame(claim.figure)) group = some;
      if (group == null) groups.add(group = new ArrayList<>());
      group.add(claim);
    }
    for (List<Claim> group : groups) found.settle(group);
    return found;
  }

  List<Brief.Dispute> disputes() {
    return disputes;
  }

  /// Passages with a number that others contradict; printed as news only with their source.
  Set<Passage> contested() {
    return contested;
  }

  private List<Claim> claims() {
    List<Claim> claims = new ArrayList<>();
    boolean dated = material.all().anyMatch(passage -> passage.moment() != null);
    for (Passage passage : (Iterable<Passage>) material.all()::iterator) {
      // a report without a date cannot be said to be older or newer than the others
      if (!mayClaim(passage) || dated && passage.moment() == null) continue;
      if (!material.isOfStory(passage)) continue;
      for (Figure figure : Figure.in(passage.text()))
        claims.add(new Claim(figure, passage, voice(passage), second(passage)));
    }
    return claims;
  }

  private static boolean mayClaim(Passage passage) {
    Modality modality = Certainty.of(passage);
    if (modality != Modality.ASSERTED && modality != Modality.POSSIBLE) return false;
    return Standing.isPrintable(passage) && !Past.isToldOf(passage) && !Days.areLongOver(passage);
  }

  private String voice(Passage passage) {
    String named =
        passage.mainStatement().map(Statement::source).map(s -> name(passage, s)).orElse("");
    return material.voice(passage) + "\n" + named;
  }

  private static String name(Passage passage, Source source) {
    if (source.entity() != null) {
      var entity = passage.report().annotations().entity(source.entity());
      if (entity.isPresent()) return entity.get().name();
    }
    Span words = Span.covering(source.spans());
    return Terms.lower(words.of(passage.report().article().text()));
  }

  private static long second(Passage passage) {
    Moment moment = passage.moment();
    if (moment == null) return Long.MIN_VALUE / 2;
    return moment.time() == null
        ? moment.day().toEpochDay() * 86_400
        : moment.time().toEpochSecond();
  }

  private void settle(List<Claim> group) {
    Map<String, Claim> newestOfVoice = new LinkedHashMap<>();
    for (Claim claim : group)
      newestOfVoice.merge(claim.voice, claim, (a, b) -> b.second > a.second ? b : a);
    long newest = group.stream().mapToLong(Claim::second).max().orElse(0);
    Map<String, Claim> current = new LinkedHashMap<>();
    for (Claim claim : newestOfVoice.values())
      if (newest - claim.second <= SAME_TIME_SECONDS)
        current.putIfAbsent(claim.figure.value(), claim);
    boolean contradict = current.size() > 1;
    Map<String, Claim> values = new HashMap<>();
    for (Claim claim : group) {
      if (!current.containsKey(claim.figure.value())) stale.add(claim.passage);
      else if (contradict) contested.add(claim.passage);
      values.merge(claim.figure.value(), claim, FigureDisputes::better);
    }
    if (values.size() < 2) return;
    add(
        group.getFirst().figure.measure().about() + (contradict ? "" : Brief.Dispute.OVER_TIME),
        contradict ? current.values() : values.values());
  }

  /// Of two sentences with one value the one that stands alone; of two such the newer one.
  private static Claim better(Claim a, Claim b) {
    boolean first = Standing.standsAlone(a.passage);
    boolean second = Standing.standsAlone(b.passage);
    if (first != second) return first ? a : b;
    return b.second > a.second ? b : a;
  }

  private void add(String about, Iterable<Claim> claims) {
    List<Claim> positions = new ArrayList<>();
    Set<Passage> seen = new HashSet<>();
    // "these led to 40 deaths": what these are stands in its own report only
    for (Claim claim : claims)
      if (Standing.standsAlone(claim.passage) && seen.add(claim.passage)) positions.add(claim);
    positions.sort(
        Comparator.comparingLong(Claim::second)
            .reversed()
            .thenComparing(claim -> claim.figure.value()));
    if (positions.size() < 2) return;
    disputes.add(
        new Brief.Dispute(
            about,
            positions.stream()
                .limit(MOST_POSITIONS)
                .map(claim -> material.lines().of(claim.passage))
                .toList()));
  }

  /// True where a text, such as a headline, gives a number that a later one has replaced.
  boolean isStale(String text) {
    for (Figure figure : Figure.allIn(text))
      for (Passage passage : stale)
        for (Figure old : Figure.in(passage.text()))
          if (old.measure() == figure.measure() && old.value().equals(figure.value())) return true;
    return false;
  }
}
