package org.copytaster.brief.passage;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.copytaster.model.EntityType;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Mention;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// The first sentence of each report. It tells what the story is about, so that of two of them,
/// however they put it, the second tells nothing new.
///
/// @param openings at most one a report
public record Openings(Set<Passage> openings) {
  /// Share of the shorter one's words. Of 70 pairs of openings in briefs of ECB+ (27 November
  /// 2026), read by hand, 57 told the same; from here on 42 of 47.
  private static final double RETOLD = 0.3;

  private static final int FEWEST_SHARED = 3;

  /// Share of what stands before the first subordinate clause, names apart.
  private static final double MAIN_RETOLD = 0.25;

  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b(after|as|when|following|amid|while|despite|because|before|who|which|whose)\\b");

  /// Passages that an opening is among: an address, a date or a credit may stand before it.
  private static final int WITHIN = 6;

  /// Days between two reports, after which the story may have gone on.
  private static final long SAME_NEWS_DAYS = 1;

  public static Openings of(List<List<Passage>> byReport) {
    Set<Passage> openings = new HashSet<>();
    for (List<Passage> passages : byReport)
      passages.stream()
          .filter(passage -> passage.kind() != Part.Kind.DECK)
          .limit(WITHIN)
          .filter(Standing::isPrintable)
          .findFirst()
          .ifPresent(openings::add);
    return new Openings(Set.copyOf(openings));
  }

  public boolean contains(Passage passage) {
    return openings.contains(passage);
  }

  /// True for the opening of a report that tells what another report's opening has told.
  public boolean isRetold(Passage passage, Collection<Passage> told) {
    return openings.contains(passage)
        && told.stream().anyMatch(other -> openings.contains(other) && retell(passage, other))
        && namesNobodyNew(passage, told);
  }

  /// "… and named Marta Seixas as finance minister": somebody of whom no line has told. Who merely
  /// says so is left aside.
  private static boolean namesNobodyNew(Passage passage, Collection<Passage> told) {
    String text = passage.report().article().text();
    for (Mention mention : passage.report().annotations().mentions()) {
      if (mention.type() != EntityType.PER || !passage.span().contains(mention.span())) continue;
      if (isSource(passage, mention.span())) continue;
      Set<String> name = Terms.of(mention.span().of(text)).words();
      if (told.stream().noneMatch(other -> other.terms().words().stream().anyMatch(name::contains)))
        return false;
    }
    return true;
  }

  private static boolean isSource(Passage passage, Span name) {
    for (Statement statement : passage.statements())
      if (statement.source() != null
          && statement.source().spans().stream().anyMatch(name::overlaps)) return true;
    return false;
  }

  private static boolean retell(Passage one, Passage other) {
    int shared = one.terms().shared(other.terms());
    int shorter = Math.min(one.terms().words().size(), other.terms().words().size());
    return shared >= Math.max(FEWEST_SHARED, RETOLD * shorter)
        && tellsNoMore(one, other.terms())
        && !contradict(one, other)
        && areClose(one.moment(), other.moment())
        && !Days.areOther(one, other)
        && !one.report().id().equals(other.report().id());
  }

  /// True where only one of them denies, or where both have coded acts and none of a kind:
  /// "arrested" and "released" share most of their other words.
  private static boolean contradict(Passage one, Passage other) {
    if (one.terms().negative() > 0 != other.terms().negative() > 0) return true;
    Set<EventType> acts = acts(one);
    Set<EventType> others = acts(other);
    return !acts.isEmpty() && !others.isEmpty() && Collections.disjoint(acts, others);
  }

  private static Set<EventType> acts(Passage passage) {
    return passage.events().stream().map(Event::type).collect(Collectors.toSet());
  }

  /// False for "Shares in the grocer rose after a report that a rival was in talks to buy it" where
  /// the talks were told: only what comes behind is the same.
  private static boolean tellsNoMore(Passage passage, Terms told) {
    Matcher clause = SUBORDINATE.matcher(passage.text());
    if (!clause.find()) return true;
    Terms main = Terms.of(passage.text().substring(0, clause.start()));
    Set<String> plain = new HashSet<>(main.words());
    plain.removeAll(main.names());
    if (plain.size() < FEWEST_SHARED) return true;
    long shared = plain.stream().filter(told.words()::contains).count();
    return shared >= MAIN_RETOLD * plain.size();
  }

  /// True also where one of them is not known.
  private static boolean areClose(@Nullable Moment one, @Nullable Moment other) {
    return one == null
        || other == null
        || Math.abs(one.day().toEpochDay() - other.day().toEpochDay()) <= SAME_NEWS_DAYS;
  }
}
