package org.copytaster.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.brief.passage.Certainty;
import org.copytaster.brief.passage.Days;
import org.copytaster.brief.passage.Passage;
import org.copytaster.model.Article;
import org.copytaster.model.Event;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.Story;
import org.copytaster.model.Template;
import org.jspecify.annotations.Nullable;

/// Makes lines: words with their evidence, the outlets that carry them, the roots they go back to.
final class Lines {
  private final Story story;
  private final Echoes echoes;
  private final Map<String, String> revisions = new HashMap<>();

  Lines(Story story, Echoes echoes) {
    this.story = story;
    this.echoes = echoes;
  }

  /// The passage as it stands.
  Line of(Passage passage) {
    return of(passage, passage.span());
  }

  /// Some of the passage's words, as they stand.
  Line of(Passage passage, Span span) {
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(evidence(passage.report().article(), span, null));
    for (Passage echo : echoes.of(passage))
      evidence.add(evidence(echo.report().article(), echo.span(), Line.ALSO));
    return line(
        span.of(passage.report().article().text()),
        evidence,
        null,
        passage.mainStatement().map(s -> id(passage.report(), s)).orElse(null),
        passage.events().stream().findFirst().map(e -> id(passage.report(), e)).orElse(null),
        Certainty.of(passage),
        Days.meant(passage, span));
  }

  /// Words of an article outside its passages: headline, caption, credit, heading.
  Line of(Article article, Span span) {
    return line(
        span.of(article.text()),
        List.of(evidence(article, span, null)),
        null,
        null,
        null,
        Modality.ASSERTED,
        null);
  }

  /// A quotation with who says it.
  ///
  /// @param copies passages that say the same
  /// @param cuts the same words in other reports
  Line of(Quotation quotation, List<Passage> copies, List<Cuts.Cut> cuts) {
    Article article = quotation.report().article();
    Span role = quotation.role();
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(evidence(article, quotation.source(), "source"));
    if (role != null) evidence.add(evidence(article, role, "role"));
    for (Span words : quotation.content()) evidence.add(evidence(article, words, "content"));
    Set<String> told = new HashSet<>();
    for (Passage copy : copies)
      if (told.add(copy.report().id()))
        evidence.add(evidence(copy.report().article(), copy.span(), Line.ALSO));
    for (Cuts.Cut cut : cuts)
      if (told.add(cut.report().id()))
        evidence.add(evidence(cut.report().article(), cut.span(), Line.ALSO));
    Template template = role == null ? Template.ATTRIBUTED : Template.ATTRIBUTED_WITH_ROLE;
    return line(
        template.fill(evidence),
        evidence,
        template,
        id(quotation.report(), quotation.statement()),
        null,
        quotation.statement().modality(),
        null);
  }

  private Line line(
      String text,
      List<Evidence> evidence,
      @Nullable Template template,
      @Nullable String statement,
      @Nullable String event,
      Modality modality,
      @Nullable LocalDate day) {
    Set<String> outlets = new LinkedHashSet<>();
    Set<String> roots = new LinkedHashSet<>();
    Set<String> from = new LinkedHashSet<>();
    for (Evidence one : evidence) from.add(one.report());
    for (Report report : story.reports()) {
      if (!from.contains(report.id())) continue;
      if (report.article().outlet() != null) outlets.add(report.article().outlet());
      roots.add(story.voiceOf(report.id()));
    }
    return new Line(
        text,
        evidence,
        template,
        statement,
        event,
        List.copyOf(outlets),
        roots.size(),
        modality,
        day);
  }

  /// As [Evidence#of], hashing each article once.
  private Evidence evidence(Article article, Span span, @Nullable String slot) {
    String revision = revisions.computeIfAbsent(article.id(), id -> article.revision());
    String quote = span.of(article.text());
    return new Evidence(article.id(), revision, span, Evidence.hash(quote), quote, slot);
  }

  private static String id(Report report, Statement statement) {
    return report.id() + "#" + statement.id();
  }

  private static String id(Report report, Event event) {
    return report.id() + "#" + event.id();
  }
}
