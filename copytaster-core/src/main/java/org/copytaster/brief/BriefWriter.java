package org.copytaster.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.copytaster.brief.passage.Headings;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Standing;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.Section;
import org.copytaster.model.Line;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Story;
import org.jspecify.annotations.Nullable;

/// Writes the brief of a story out of its reports' own words.
///
/// Stateless; one instance may be used by many threads.
public final class BriefWriter {

  /// Never fails: a story with little to say gets a short brief.
  public Brief write(Story story) {
    return written(story, Withdrawn.of(story, this));
  }

  /// The brief of the story as it stands.
  Brief written(Story story, List<Line> withdrawn) {
    if (Speaking.of(story).reports().isEmpty()) return retraction(story, withdrawn);
    Material material = Material.of(story);
    FigureDisputes figures = FigureDisputes.in(material);
    Front front = Front.of(material, figures);
    List<Terms> printed = new ArrayList<>(front.printed());
    boolean explainer = material.voices() == 1 && HeadedParts.has(front.principal());
    List<Section> sections =
        explainer
            ? HeadedParts.of(material, front.principal())
            : WovenParts.of(material, figures, printed, front.told());
    return new Brief(
        story.id(),
        front.title(),
        front.deck(),
        section(material),
        Course.of(story.reports()).newest(),
        front.picture(),
        sections,
        disputes(material, figures),
        explainer ? List.of() : Timeline.of(material, printed),
        takeaway(material),
        sources(story),
        voices(story),
        story.related(),
        withdrawn);
  }

  /// What is left of a story whose every report is gone: that it is withdrawn, and what was.
  private static Brief retraction(Story story, List<Line> withdrawn) {
    return new Brief(
        story.id(),
        Retraction.title(story),
        null,
        null,
        Course.of(story.reports()).newest(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        sources(story),
        voices(story),
        story.related(),
        withdrawn);
  }

  private static int voices(Story story) {
    return Math.toIntExact(
        story.reports().stream().map(r -> story.voiceOf(r.id())).distinct().count());
  }

  /// The section that most reports were printed in.
  private static @Nullable String section(Material material) {
    Map<String, Long> counts =
        material.speaking().reports().stream()
            .map(report -> report.article().section())
            .filter(section -> section != null && !section.isBlank())
            .collect(Collectors.groupingBy(s -> s, java.util.TreeMap::new, Collectors.counting()));
    String most = null;
    for (var count : counts.entrySet())
      if (most == null || count.getValue() > counts.getOrDefault(most, 0L)) most = count.getKey();
    return most;
  }

  private static List<Brief.Dispute> disputes(Material material, FigureDisputes figures) {
    List<Brief.Dispute> disputes = new ArrayList<>(DenialDisputes.in(material));
    disputes.addAll(figures.disputes());
    ContrastDisputes.addTo(disputes, material);
    return disputes;
  }

  /// A report's own takeaway, of the most central report that has one. The desk draws none itself.
  private static @Nullable Line takeaway(Material material) {
    for (Passage passage : material.byCentrality()) {
      int label = Headings.takeawayLabel(passage.text());
      boolean headed = Headings.kind(passage.headingText()).orElse(null) == Section.Kind.TAKEAWAY;
      if (label == 0 && !headed || !Standing.isPrintable(passage)) continue;
      if (material.voices() > 1 && !isOfLastDay(passage, material)) continue;
      Span words = new Span(passage.span().start() + label, passage.span().end());
      if (!words.isEmpty()) return material.lines().of(passage, words);
    }
    return null;
  }

  /// What one report took away on Tuesday is not what the story comes to on Friday.
  private static boolean isOfLastDay(Passage passage, Material material) {
    return passage.moment() != null && material.course().daysSince(passage.moment()) < 1;
  }

  private static List<Brief.SourceListing> sources(Story story) {
    Set<String> superseded = Speaking.of(story).superseded();
    List<Brief.SourceListing> sources = new ArrayList<>();
    for (Report report : story.reports())
      sources.add(
          new Brief.SourceListing(
              report.id(),
              report.article().revision(),
              report.article().origin(),
              report.article().outlet(),
              report.article().url(),
              report.article().headline().orElse(null),
              report.article().published(),
              story.rootOf(report.id()),
              superseded.contains(report.id()),
              report.lineage()));
    return sources;
  }
}
