package org.copytaster.brief;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.brief.passage.Headings;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Standing;
import org.copytaster.model.Article;
import org.copytaster.model.Brief.Section;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.model.Line;
import org.copytaster.model.Part;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// The brief of one explainer: its own headed parts in its own order, each cut to its first lines.
final class HeadedParts {
  private static final int LINES_A_PART = 6;

  /// Sentences before the first subhead that are kept; the deck has told the rest.
  private static final int LEAD_LINES = 2;

  private final Material material;
  private final Report report;
  private final Set<Quotation> printed = new HashSet<>();

  private HeadedParts(Material material, Report report) {
    this.material = material;
    this.report = report;
  }

  /// True where a report has headed parts of at least two kinds that a brief has too.
  static boolean has(Report report) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    Article article = report.article();
    for (Part part : article.parts())
      if (part.kind() == Part.Kind.HEADING)
        Headings.kind(part.span().of(article.text())).ifPresent(kinds::add);
    return kinds.size() >= 2;
  }

  static List<Section> of(Material material, Report report) {
    HeadedParts parts = new HeadedParts(material, report);
    Map<@Nullable Span, List<Passage>> byHeading = new LinkedHashMap<>();
    for (Passage passage : material.of(report))
      if (passage.kind() != Part.Kind.DECK)
        byHeading.computeIfAbsent(passage.heading(), h -> new ArrayList<>()).add(passage);
    List<Section> sections = new ArrayList<>();
    List<Line> lead = new ArrayList<>();
    for (var headed : byHeading.entrySet()) {
      if (headed.getKey() == null) lead = parts.lines(headed.getValue(), LEAD_LINES);
      else parts.section(headed.getKey(), headed.getValue()).ifPresent(sections::add);
    }
    return withLead(lead, sections);
  }

  private java.util.Optional<Section> section(Span heading, List<Passage> passages) {
    Line headed = material.lines().of(report.article(), heading);
    Kind kind = Headings.kind(headed.text()).orElse(Kind.BACKGROUND);
    List<Line> lines = lines(passages, LINES_A_PART);
    // the takeaway has its own place
    if (lines.isEmpty() || kind == Kind.TAKEAWAY) return java.util.Optional.empty();
    return java.util.Optional.of(new Section(kind, headed.text(), headed, lines));
  }

  /// The sentences before the first subhead tell what happened.
  private static List<Section> withLead(List<Line> lead, List<Section> sections) {
    if (lead.isEmpty()) return sections;
    List<Section> all = new ArrayList<>(sections);
    if (!all.isEmpty() && all.getFirst().kind() == Kind.WHAT_HAPPENED) {
      Section first = all.getFirst();
      List<Line> lines = new ArrayList<>(lead);
      lines.addAll(first.lines());
      all.set(0, new Section(first.kind(), first.heading(), first.headed(), lines));
    } else {
      all.addFirst(new Section(Kind.WHAT_HAPPENED, Kind.WHAT_HAPPENED.heading(), null, lead));
    }
    return all;
  }

  private List<Line> lines(List<Passage> passages, int most) {
    List<Line> lines = new ArrayList<>();
    int last = -2;
    for (Passage passage : passages) {
      if (lines.size() == most) break;
      Quotation quotation = material.quotation(passage).orElse(null);
      if (quotation != null && !quotation.at().equals(passage)) {
        // its words were printed with its first sentence
        last = passage.order();
      } else if (quotation != null) {
        if (printed.add(quotation)) lines.add(quotation.line(material));
        last = passage.order();
      } else if (fits(passage, last)) {
        lines.add(material.lines().of(passage));
        last = passage.order();
      }
    }
    return lines;
  }

  private static boolean fits(Passage passage, int last) {
    if (!Standing.isPrintable(passage) || Headings.takeawayLabel(passage.text()) > 0) return false;
    return !Standing.dependsOnBefore(passage) || last == passage.order() - 1;
  }
}
