package org.copytaster.desk.serve.view;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.desk.store.StoryCard;
import org.copytaster.model.Brief;
import org.copytaster.model.Line;
import org.copytaster.model.Lineage;
import org.copytaster.model.Sha256;
import org.jspecify.annotations.Nullable;

/// A story: its brief, with everything that proves it one click away.
///
/// @param sources the brief's sources by report
/// @param related nearest first
public record StoryPage(
    Frame frame,
    StoryCard card,
    Brief brief,
    Map<String, Brief.SourceListing> sources,
    List<StoryCard> related) {

  public static StoryPage of(Frame frame, StoryCard card, Brief brief, List<StoryCard> related) {
    Map<String, Brief.SourceListing> sources = new HashMap<>();
    for (Brief.SourceListing source : brief.sources()) sources.put(source.report(), source);
    return new StoryPage(frame, card, brief, Map.copyOf(sources), List.copyOf(related));
  }

  public String section() {
    return FrontPage.section(card);
  }

  /// A line with its place on this page.
  public LinePrint line(Line line) {
    return LinePrint.of(card.id(), line, sources);
  }

  public Brief.@Nullable Illustration picture() {
    return brief.picture();
  }

  /// Caption, or else credit, of the picture.
  public @Nullable LinePrint attestedCaption() {
    Brief.Illustration picture = brief.picture();
    if (picture == null) return null;
    Line attested = picture.caption() != null ? picture.caption() : picture.credit();
    return attested == null ? null : line(attested);
  }

  /// `12 reports from 5 outlets, 2 independent`.
  public String extent() {
    return Names.count(card.reports(), "report")
        + " from "
        + Names.coverage(card.outlets(), card.roots());
  }

  /// What a source is to the story.
  public String standing(Brief.SourceListing source) {
    if (source.isGone()) return "withdrawn: its page is gone for good";
    if (source.superseded()) return "replaced by a later version";
    return source.isRoot() ? "independent" : "goes back to " + original(source.root());
  }

  /// Whose copy a source carries, and how that is known.
  public List<String> owes(Brief.SourceListing source) {
    return source.owes().stream().map(this::owes).toList();
  }

  private String owes(Lineage edge) {
    String owed = original(edge.to());
    return edge.kind().verb() + " " + owed + ": " + edge.evidence().getFirst().what();
  }

  private String original(String id) {
    if (id.startsWith("agency:") || id.startsWith("outlet:"))
      return id.substring(id.indexOf(':') + 1);
    Brief.SourceListing source = sources.get(id);
    return source == null ? "a report of another story" : Names.of(source);
  }

  /// How the page marks a line: stable as long as its words are.
  public static String mark(Line line) {
    return "l" + Sha256.hex(line.text().getBytes(StandardCharsets.UTF_8)).substring(0, 12);
  }
}
