package org.copytaster;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.annotate.Annotator;
import org.copytaster.attribute.Attributor;
import org.copytaster.brief.BriefWriter;
import org.copytaster.code.Coder;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.rule.OutletRules;
import org.copytaster.group.Grouper;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Capture;
import org.copytaster.model.Event;
import org.copytaster.model.Report;
import org.copytaster.model.Statement;
import org.copytaster.model.Story;
import org.copytaster.reuse.Revisions;
import org.copytaster.reuse.Tracer;
import org.copytaster.text.ReferenceShelf;

/// The newsroom: every capture goes through the verbs in this order.
///
/// ```java
/// Newsroom newsroom = new Newsroom(BundledShelf::open);
/// List<Report> reports = new Reader().read("page.html", bytes).stream().map(newsroom::report).toList();
/// List<Brief> briefs = newsroom.stories(reports).stream().map(newsroom::brief).toList();
/// ```
///
/// Thread-safe: it holds lexicons and weights, and no report.
public final class Newsroom {
  private final Extractor extractor;
  private final Annotator annotator;
  private final Attributor attributor;
  private final Coder coder;
  private final BriefWriter briefWriter = new BriefWriter();

  /// @param shelf the reference books; `BundledShelf::open` of copytaster-models is the usual one
  public Newsroom(ReferenceShelf shelf) {
    extractor = new Extractor();
    annotator = new Annotator(shelf);
    attributor = new Attributor(shelf);
    coder = new Coder(shelf);
  }

  private Newsroom(Newsroom staff, Extractor extractor) {
    this.extractor = extractor;
    annotator = staff.annotator;
    attributor = staff.attributor;
    coder = staff.coder;
  }

  /// The same newsroom, reading pages by these rules of its user.
  public Newsroom following(OutletRules rules) {
    return rules.isEmpty() ? this : new Newsroom(this, new Extractor(rules));
  }

  /// Capture -> Article.
  public Article article(Capture capture) {
    return extractor.extract(capture);
  }

  /// Capture -> Article -> Annotations -> Statements -> Events: one report, not yet compared with
  /// others.
  public Report report(Capture capture) {
    Article article = extractor.extract(capture);
    if (article.isGone())
      return new Report(article, Annotations.NONE, List.of(), List.of(), List.of());
    Annotations read = annotator.annotate(article);
    if (!read.isRead()) return new Report(article, read, List.of(), List.of(), List.of());
    Attributor.Attribution said = attributor.attribute(article, read);
    Annotations annotations = read.with(said.problems());
    List<Statement> statements = said.statements();
    List<Event> events = coder.code(article, annotations, statements);
    return new Report(article, annotations.withoutSaliences(), statements, events, List.of());
  }

  /// The same reports in order of publication, each with its lineage.
  ///
  /// @param reports in order of arrival, which tells of two undated states of one article which is
  ///   the later
  public List<Report> traced(List<Report> reports) {
    Tracer tracer = new Tracer(Revisions.among(reports));
    List<Report> traced = new ArrayList<>();
    for (Report report : reports.stream().sorted(Grouper.ORDER).toList())
      traced.add(report.withLineage(tracer.trace(report)));
    return traced;
  }

  /// Reports -> Stories, by the reports and their order of publication; the order of arrival
  /// matters only among the states of one article.
  public List<Story> stories(List<Report> reports) {
    Grouper grouper = new Grouper();
    for (Report report : traced(reports))
      if (!report.article().isGone() || Revisions.isState(report)) grouper.add(report);
    return grouper.stories(Tracer::roots);
  }

  /// Story -> Brief.
  public Brief brief(Story story) {
    return briefWriter.write(story);
  }
}
