package org.copytaster.brief.passage;

import java.util.List;
import java.util.Optional;
import org.copytaster.model.Article;
import org.copytaster.model.Event;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// One sentence of a report that a brief could print, or the run of sentences that one quotation
/// spans.
///
/// Equal to another one that stands at the same place of the same report.
///
/// @param heading the report's subhead that it stands under
/// @param paragraph index of its part in the article
/// @param order its place among the report's passages, from 0
/// @param terms its words
/// @param claim its words without those that name a source: what is said, whoever says it
/// @param statements those whose content it holds some of
/// @param events those whose trigger stands in it
/// @param year of its report, else of the story's newest report; 0 where none says a date
public record Passage(
    Report report,
    Part.Kind kind,
    @Nullable Span heading,
    int paragraph,
    int order,
    Span span,
    String text,
    Terms terms,
    Terms claim,
    List<Statement> statements,
    List<Event> events,
    int year) {

  private static final int LEAD = 3;

  /// When its report was last changed.
  public static @Nullable Moment moment(Article article) {
    Moment updated = article.updated();
    Moment published = article.published();
    if (updated == null || published == null) return updated == null ? published : updated;
    return updated.compareTo(published) > 0 ? updated : published;
  }

  /// True among the first sentences of its report, which tell what it is about.
  public boolean isLead() {
    return order < LEAD;
  }

  public @Nullable Moment moment() {
    return moment(report.article());
  }

  public String headingText() {
    return heading == null ? "" : heading.of(report.article().text());
  }

  /// The statement that makes up most of it, if one makes up at least two fifths.
  public Optional<Statement> mainStatement() {
    Statement main = null;
    int most = span.length() * 2 / 5;
    for (Statement statement : statements) {
      int inside = 0;
      for (Span content : statement.content()) inside += shared(content);
      if (inside > most) {
        most = inside;
        main = statement;
      }
    }
    return Optional.ofNullable(main);
  }

  /// True where it says itself who says so.
  public boolean namesItsSource() {
    for (Statement statement : statements) {
      if (statement.source() == null) continue;
      for (Span source : statement.source().spans()) if (span.contains(source)) return true;
    }
    return false;
  }

  /// True where most of it stands in quotation marks.
  public boolean isQuotation() {
    return mainStatement()
        .map(statement -> statement.form() == Statement.Form.DIRECT)
        .orElseGet(() -> Quotes.share(text) > 0.5 || Quotes.opensAt(text, 0));
  }

  private int shared(Span other) {
    return Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.start(), other.start()));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passage passage
        && passage.span.equals(span)
        && passage.report.id().equals(report.id());
  }

  @Override
  public int hashCode() {
    return 31 * report.id().hashCode() + span.hashCode();
  }

  @Override
  public String toString() {
    return report.id() + span + " " + text;
  }
}
