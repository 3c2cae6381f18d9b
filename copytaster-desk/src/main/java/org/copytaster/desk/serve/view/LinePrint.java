package org.copytaster.desk.serve.view;

import java.util.List;
import java.util.Map;
import org.copytaster.model.Brief;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.copytaster.model.Moment;
import org.copytaster.model.Template;
import org.jspecify.annotations.Nullable;

/// One line as the page prints it.
///
/// @param mark id of its element
/// @param text the whole line, by which a remark names it
/// @param speaker the words that say who, where a template sets them apart; empty otherwise
/// @param role the words that say what they are; empty where the line has none
/// @param contents what is said or told
/// @param day what a weekday in it means, as an ISO date; empty where it names none
/// @param caution what a reader must know before taking it for a fact; empty for an assertion
/// @param many true if independent reports carry it
public record LinePrint(
    String story,
    String mark,
    String text,
    String speaker,
    String role,
    List<String> contents,
    String day,
    String caution,
    String carriers,
    boolean many,
    List<Proof> proofs) {

  /// One piece of evidence.
  ///
  /// @param report id of the report
  /// @param slot what of the line it proves; empty for all of it
  public record Proof(
      String report,
      String outlet,
      String published,
      String origin,
      String quote,
      int start,
      int end,
      String sha256,
      String slot) {}

  public LinePrint {
    contents = List.copyOf(contents);
    proofs = List.copyOf(proofs);
  }

  /// A line that no template fills.
  public String words() {
    return contents.getFirst();
  }

  public static LinePrint of(String story, Line line, Map<String, Brief.SourceListing> sources) {
    boolean attributed =
        line.template() == Template.ATTRIBUTED || line.template() == Template.ATTRIBUTED_WITH_ROLE;
    return new LinePrint(
        story,
        StoryPage.mark(line),
        line.text(),
        attributed ? String.join(" ", line.words("source")) : "",
        attributed ? String.join(" ", line.words("role")) : "",
        attributed ? line.words("content") : List.of(line.text()),
        line.day() == null ? "" : line.day().toString(),
        line.modality().caution(),
        carriers(line, sources),
        line.outlets().size() > 1 && line.roots() > 1,
        line.evidence().stream().map(one -> proof(one, sources.get(one.report()))).toList());
  }

  /// `3 outlets, 1 independent`; its name where there is only one.
  private static String carriers(Line line, Map<String, Brief.SourceListing> sources) {
    if (line.outlets().size() > 1) return Names.coverage(line.outlets().size(), line.roots());
    if (line.outlets().size() == 1) return line.outlets().getFirst();
    Brief.SourceListing source = sources.get(line.evidence().getFirst().report());
    return source == null ? "1 report" : Names.of(source);
  }

  private static Proof proof(Evidence evidence, Brief.@Nullable SourceListing source) {
    Moment published = source == null ? null : source.published();
    return new Proof(
        evidence.report(),
        source == null ? evidence.report() : Names.of(source),
        published == null ? "" : Dates.print(published),
        source == null ? evidence.report() : source.origin(),
        evidence.quote(),
        evidence.span().start(),
        evidence.span().end(),
        evidence.sha256(),
        slot(evidence.slot()));
  }

  private static String slot(@Nullable String slot) {
    if (slot == null) return "";
    return slot.equals(Line.ALSO) ? "also in" : slot;
  }
}
