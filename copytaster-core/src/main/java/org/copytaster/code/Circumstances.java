package org.copytaster.code;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Place;
import org.copytaster.model.Span;
import org.copytaster.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// When and where, as the trigger's own clause says, and whether that is long before the report.
final class Circumstances {
  /// Older than this is background, not news, in days: a weekly's cycle and a margin.
  private static final int NEWS_DAYS = 45;

  private static final Set<String> LONG_AGO =
      Set.of(
          "formerly",
          "previously",
          "1980s",
          "1990s",
          "1970s",
          "1960s",
          "2000s",
          "2010s",
          "1950s",
          "1940s",
          "1930s");

  private final Annotations annotations;
  private final @Nullable LocalDate published;

  Circumstances(Article article, Annotations annotations) {
    this.annotations = annotations;
    this.published = article.published() == null ? null : article.published().day();
  }

  @Nullable TimeExpression time(Reading reading, Trigger trigger) {
    Span at = reading.word(trigger.head()).span();
    TimeExpression nearest = null;
    for (TimeExpression time : annotations.times()) {
      boolean dated =
          time.kind() == TimeExpression.Kind.DATE || time.kind() == TimeExpression.Kind.TIME;
      if (!dated
          || !reading.sentence().span().contains(time.span())
          || !sameClause(reading, at, time.span())) continue;
      if (nearest == null || distance(at, time.span()) < distance(at, nearest.span()))
        nearest = time;
    }
    return nearest;
  }

  /// The place in the trigger's clause, behind a preposition of place, that is no participant.
  @Nullable Place place(Reading reading, Trigger trigger, List<Span> participants) {
    Span at = reading.word(trigger.head()).span();
    for (Place place : annotations.places()) {
      if (!reading.sentence().span().contains(place.span())
          || !sameClause(reading, at, place.span())) continue;
      if (participants.stream().anyMatch(place.span()::overlaps)) continue;
      if (located(reading, place.span())) return place;
    }
    return null;
  }

  private static boolean located(Reading reading, Span place) {
    for (Word word : reading.words())
      if (word.span().end() <= place.start() && word.span().end() >= place.start() - 6)
        if (Set.of("in", "at", "near", "outside", "around", "inside", "across")
            .contains(word.lower())) return true;
    return false;
  }

  private static int distance(Span one, Span other) {
    return Math.abs(one.start() - other.start());
  }

  /// No break and no second finite clause stands between the two.
  private static boolean sameClause(Reading reading, Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    for (Word word : reading.words()) {
      if (word.span().start() < from || word.span().end() > to) continue;
      if (reading.breaks(word.index()) || word.isAny(Reading.OPENERS) && !word.lower().equals("as"))
        return false;
    }
    return true;
  }

  boolean isLongAgo(
      Reading reading, @Nullable Reading before, Trigger trigger, @Nullable TimeExpression time) {
    if (time != null && isPast(time)) return true;
    if (time == null && before != null && goesOn(reading, trigger) && isPast(before)) return true;
    if (time == null && followsPast(reading, trigger)) return true;
    int from = Math.max(0, trigger.head() - 8);
    int to = Math.min(reading.size(), trigger.end() + 10);
    for (int i = from; i < to; i++) {
      boolean ends =
          reading.breaks(i)
              || reading.isAny(i, Reading.OPENERS)
              || i >= trigger.end() && reading.word(i).pos().equals("VERB");
      if (i > trigger.head() && ends) return false;
      if (reading.isAny(i, LONG_AGO) && !reading.is(i - 1, "for") && !describes(reading, i))
        return true;
      if (reading.is(i, "ago")
          && reading.isAny(i - 1, Set.of("year", "month", "decade", "century"))) return true;
      if (reading.is(i, "century")
          && reading.isAny(i - 1, Set.of("last", "past", "previous", "19th", "20th"))) return true;
      if (reading.is(i, "used") && reading.is(i + 1, "to")) return true;
      if (reading.is(i, "in") && i + 1 < reading.size() && isPastYear(reading.word(i + 1).text()))
        return true;
    }
    return false;
  }

  private boolean isPast(TimeExpression time) {
    if (time.value() == null || published == null) return false;
    LocalDate day = latest(time.value());
    return day != null && day.plusDays(NEWS_DAYS).isBefore(published);
  }

  private boolean isPast(Reading sentence) {
    return annotations.times().stream()
        .filter(time -> sentence.sentence().span().contains(time.span()))
        .anyMatch(this::isPast);
  }

  /// "In 2019 the roles were reversed: the party alleged fraud": what a colon explains is of its
  /// day.
  private boolean followsPast(Reading reading, Trigger trigger) {
    int colon = trigger.head();
    while (colon >= 0 && !reading.is(colon, ":")) colon--;
    if (colon < 0) return false;
    int end = reading.word(colon).span().start();
    return annotations.times().stream()
        .filter(time -> reading.sentence().span().contains(time.span()))
        .filter(time -> time.span().end() <= end)
        .anyMatch(this::isPast);
  }

  /// "Troops then seized the bridge": told on from the sentence before.
  private static boolean goesOn(Reading reading, Trigger trigger) {
    for (int i = 0; i <= trigger.head(); i++)
      if (Set.of("then", "thereafter", "afterwards").contains(reading.word(i).lower())
          && !reading.is(i - 1, "since")
          && !reading.is(i - 1, "by")) return true;
    return false;
  }

  /// "a previously unannounced visit".
  private static boolean describes(Reading reading, int i) {
    if (i + 2 >= reading.size() || !reading.word(i).pos().equals("ADV")) return false;
    Word next = reading.word(i + 1);
    return next.pos().equals("ADJ")
        || next.relation().equals("amod")
        || next.lower().endsWith("ed")
            && reading.word(i + 2).isNoun()
            && i > 0
            && reading.word(i - 1).pos().equals("DET");
  }

  private boolean isPastYear(String word) {
    if (word.length() != 4 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) return false;
    int year = Integer.parseInt(word);
    return published != null && year > 1000 && year < published.getYear();
  }

  /// The last day that a TIMEX3 value may mean.
  private static @Nullable LocalDate latest(String value) {
    try {
      if (value.matches("\\d{4}-\\d{2}-\\d{2}.*")) return LocalDate.parse(value.substring(0, 10));
      if (value.matches("\\d{4}-\\d{2}"))
        return LocalDate.parse(value + "-01").plusMonths(1).minusDays(1);
      if (value.matches("\\d{4}")) return LocalDate.of(Integer.parseInt(value), 12, 31);
      return null;
    } catch (DateTimeParseException e) {
      return null; // a value such as 2026-02-31 dates nothing
    }
  }
}
