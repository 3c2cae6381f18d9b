package org.copytaster.annotate.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Reading;
import org.copytaster.model.Moment;
import org.copytaster.model.Sentence;
import org.copytaster.model.TimeExpression;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Finds the words of time in a report and says what they mean on its date.
public final class TimeTagger {
  private static final Set<String> MODIFIERS = WordList.of("early late mid earlier later");
  private static final Set<String> PORTIONS =
      WordList.of("end beginning start middle close rest remainder eve");

  /// @param published when the report appeared; without it what is relative has no value
  public List<TimeExpression> times(Copy copy, Reading reading, @Nullable Moment published) {
    List<TimeExpression> times = new ArrayList<>();
    LocalDate report = published == null ? null : published.day();
    boolean narrative = Narrative.is(copy, report);
    Point last = null;
    for (Sentence sentence : copy.sentences()) {
      Line line = new Line(copy, reading, sentence);
      for (int i = 0; i < line.size(); ) {
        Found found = Openers.canOpen(line.word(i)) ? found(line, i) : null;
        if (found == null) {
          i++;
          continue;
        }
        Reference reference =
            new Reference(report, last, narrative, Tenses.around(line, i, found.end()));
        Point point = found.meaning().at(reference);
        times.add(
            new TimeExpression(
                line.span(i, found.end()), found.kind(), point == null ? null : point.value()));
        if (point != null && point.day() != null) last = point;
        i = found.end();
      }
    }
    return times;
  }

  private static @Nullable Found found(Line line, int i) {
    Found modified = modified(line, i);
    return modified != null ? modified : core(line, i);
  }

  /// `early next year`, `the early 1980s`, `mid-1996`, `the end of November`: the span grows, the
  /// value stays.
  private static @Nullable Found modified(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    if (PORTIONS.contains(line.word(at)) && line.is(at + 1, "of")) return dateFrom(line, at + 2);
    if (line.is(at, "year")
        && (line.is(at + 1, "end") || line.isHyphen(at + 1) && line.is(at + 2, "end")))
      return yearEnd(line, at);
    if (line.word(at).startsWith("mid-")) return MidWords.read(line, i, at);
    if (!MODIFIERS.contains(line.word(at))) return null;
    int next =
        line.isHyphen(at + 1) || line.is(at + 1, "in") || line.is(at + 1, "on") ? at + 2 : at + 1;
    if (line.is(at + 1, "in") && line.is(next, "the"))
      return line.word(at).startsWith("e") && !line.is(at, "earlier") ? dateFrom(line, next) : null;
    return dateFrom(line, next);
  }

  private static @Nullable Found dateFrom(Line line, int i) {
    Found date = core(line, i);
    if (date == null
        || date.kind() == TimeExpression.Kind.DURATION
        || date.kind() == TimeExpression.Kind.SET) return null;
    boolean vague =
        line.is(i, "now")
            || line.is(i, "recent")
            || line.is(i, "current")
            || line.is(i, "recently");
    return vague ? null : date;
  }

  private static Found yearEnd(Line line, int at) {
    int end = line.isHyphen(at + 1) ? at + 3 : at + 2;
    return Found.date(
        end, reference -> reference.near() == null ? null : Point.of(reference.near(), Unit.YEAR));
  }

  private static @Nullable Found core(Line line, int i) {
    Found best = CalendarRules.read(line, i);
    best = CalendarRules.longer(best, RelativeRules.read(line, i));
    best = CalendarRules.longer(best, ClockRules.read(line, i));
    best = CalendarRules.longer(best, SetRules.read(line, i));
    return CalendarRules.longer(best, DurationRules.read(line, i));
  }
}
