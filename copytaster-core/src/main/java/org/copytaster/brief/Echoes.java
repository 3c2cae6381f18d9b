package org.copytaster.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.brief.passage.Certainty;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Event;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Report;
import org.copytaster.model.Span;

/// Where else a passage's claim stands: the same or nearly the same sentence in another report, or
/// the same event in words that share much.
///
/// Wrong corroboration is worse than none, so figures, names and denials must agree.
final class Echoes {
  private static final double OVERLAP = 0.5;
  private static final double WITHIN = 0.75;

  /// Share of the words that are no names.
  private static final double PLAIN_WORDS = 0.65;

  private static final int FEWEST_PLAIN_WORDS = 3;

  /// For two sentences that hold the same coded event.
  private static final double WITHIN_WITH_EVENT = 0.55;

  private final List<List<Passage>> byReport;
  private final Map<Passage, List<Passage>> known = new HashMap<>();

  Echoes(List<List<Passage>> byReport) {
    this.byReport = byReport;
  }

  /// The closest echo of each other report, in the story's order.
  List<Passage> of(Passage passage) {
    List<Passage> echoes = known.get(passage);
    if (echoes == null) {
      echoes = find(passage);
      known.put(passage, echoes);
    }
    return echoes;
  }

  private List<Passage> find(Passage passage) {
    List<Passage> echoes = new ArrayList<>();
    for (List<Passage> others : byReport) {
      Passage closest = null;
      double best = 0;
      for (Passage other : others) {
        if (isOwn(passage, other)) break;
        double overlap = passage.claim().overlap(other.claim());
        if (overlap > best && echoes(passage, other)) {
          best = overlap;
          closest = other;
        }
      }
      if (closest != null) echoes.add(closest);
    }
    return List.copyOf(echoes);
  }

  /// An outlet that says a thing twice has said it once.
  private static boolean isOwn(Passage passage, Passage other) {
    String outlet = passage.report().article().outlet();
    return other.report().id().equals(passage.report().id())
        || outlet != null && outlet.equals(other.report().article().outlet());
  }

  /// True where `other` says what `passage` says.
  static boolean echoes(Passage passage, Passage other) {
    Terms claim = passage.claim();
    Terms others = other.claim();
    if (claim.words().size() < 3 || claim.negative() != others.negative()) return false;
    if (!others.counts().containsAll(claim.counts())) return false;
    double within = claim.within(others);
    if (within < WITHIN_WITH_EVENT || !namesAgree(claim, others)) return false;
    if (plainWordsKept(claim, others) < PLAIN_WORDS) return false;
    boolean close = within >= WITHIN || claim.overlap(others) >= OVERLAP;
    return (close || shareEvent(passage, other)) && Certainty.of(passage) == Certainty.of(other);
  }

  /// Two sentences about the same people are not yet the same claim: what is said of them must
  /// agree too.
  private static double plainWordsKept(Terms claim, Terms others) {
    int all = 0;
    int kept = 0;
    for (String word : claim.words()) {
      if (claim.names().contains(word)) continue;
      all++;
      if (others.words().contains(word)) kept++;
    }
    return kept < FEWEST_PLAIN_WORDS ? 0 : (double) kept / all;
  }

  private static boolean namesAgree(Terms terms, Terms others) {
    long kept = terms.names().stream().filter(others.words()::contains).count();
    return kept * 3 >= terms.names().size() * 2L;
  }

  private static boolean shareEvent(Passage passage, Passage other) {
    for (Event event : passage.events())
      for (Event same : other.events())
        if (isSame(passage.report(), event, other.report(), same)) return true;
    return false;
  }

  /// Two coded events are one where type and certainty agree and all named participants do.
  static boolean isSame(Report report, Event event, Report other, Event same) {
    if (event.modality() != Modality.ASSERTED || same.modality() != Modality.ASSERTED) return false;
    boolean nameless = event.actors().isEmpty() && event.recipients().isEmpty();
    return event.type() == same.type()
        && !nameless
        && meet(report, event.actors(), other, same.actors())
        && meet(report, event.recipients(), other, same.recipients());
  }

  static boolean meet(Report report, List<Participant> some, Report other, List<Participant> more) {
    if (some.isEmpty() && more.isEmpty()) return true;
    Terms here = names(report, some);
    Terms there = names(other, more);
    return here.shared(there) > 0;
  }

  /// True where both hold one name: "police" is not the same police everywhere.
  static boolean meetByName(
      Report report, List<Participant> some, Report other, List<Participant> more) {
    Set<String> here = new HashSet<>(names(report, some).names());
    here.retainAll(names(other, more).names());
    return !here.isEmpty();
  }

  /// The words that name the participants, with the full names of their entities.
  static Terms names(Report report, List<Participant> participants) {
    StringBuilder words = new StringBuilder();
    for (Participant participant : participants) {
      for (Span span : participant.spans())
        words.append(span.of(report.article().text())).append(' ');
      if (participant.entity() != null)
        report.annotations().entity(participant.entity()).ifPresent(e -> words.append(e.name()));
      words.append(' ');
    }
    return Terms.of(words.toString());
  }
}
