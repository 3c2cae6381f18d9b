package org.copytaster.brief;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Entity;
import org.copytaster.model.Report;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.Wording;

/// The same quotation in other reports, where outlets cut or translate it in their own way: one
/// saying, however many print it.
final class Cuts {
  /// Another report's cut.
  ///
  /// @param span its words in that report, from the first to the last
  record Cut(Report report, Span span) {}

  private final List<Report> reports;

  Cuts(List<Report> reports) {
    this.reports = reports;
  }

  /// At most one of each other report, in the story's order.
  List<Cut> of(Quotation quotation) {
    List<Cut> cuts = new ArrayList<>();
    Wording wording = wording(quotation);
    for (Report report : reports) {
      if (report.id().equals(quotation.report().id())) continue;
      for (Statement statement : report.statements()) {
        Source source = statement.source();
        if (source == null || statement.form() == Statement.Form.INDIRECT) continue;
        if (!statement.isPublishable()) continue;
        if (!Terms.surname(speaker(report, source)).equals(quotation.surname())) continue;
        String text = report.article().text();
        if (!wording.isSameAs(wording(text, statement.content()))) continue;
        int start = statement.content().getFirst().start();
        cuts.add(new Cut(report, new Span(start, statement.content().getLast().end())));
        break;
      }
    }
    return cuts;
  }

  /// True where another of the quotations is the same saying with more of its words.
  static boolean isCutShort(Quotation quotation, List<Quotation> all) {
    Wording wording = wording(quotation);
    for (Quotation other : all) {
      if (other.report() == quotation.report()
          || (other.role() == null) != (quotation.role() == null)) continue;
      Wording more = wording(other);
      if (more.words().size() > wording.words().size()
          && other.surname().equals(quotation.surname())
          && more.isSameAs(wording)) return true;
    }
    return false;
  }

  private static Wording wording(Quotation quotation) {
    return wording(quotation.report().article().text(), quotation.content());
  }

  private static Wording wording(String text, List<Span> spans) {
    StringBuilder words = new StringBuilder();
    for (Span span : spans) words.append(span.of(text)).append(' ');
    return Wording.of(words.toString());
  }

  private static String speaker(Report report, Source source) {
    String words = source.name(report.article().text()).of(report.article().text());
    if (source.entity() == null) return words;
    return report.annotations().entity(source.entity()).map(Entity::name).orElse(words);
  }
}
