package org.copytaster.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.SourceListing;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;

/// A line's evidence, one click away: who carries it, the words where they stand, their hash.
final class EvidenceBox {
  private final Brief brief;
  private final Surroundings around;
  private final Html html;

  EvidenceBox(Brief brief, Surroundings around, Html html) {
    this.brief = brief;
    this.around = around;
    this.html = html;
  }

  /// @param place the line's place in the brief, as [Brief#lines()] names it
  void write(Line line, String place) {
    // where only one outlet speaks, its name beside every line says nothing
    write(line, place, brief.sources().size() == 1 ? "evidence" : Wording.carriers(line));
  }

  /// @param label what stands there to be clicked
  void write(Line line, String place, String label) {
    boolean many = line.roots() > 1;
    html.raw("<details class=\"evidence\"><summary").raw(many ? " class=\"many\">" : ">");
    html.text(label).raw("</summary><div class=\"proof\"><ul>");
    for (Evidence evidence : line.evidence()) item(evidence);
    html.raw("</ul>");
    if (around.feedback() != null) {
      html.raw("<p class=\"objection\">");
      html.link(objection(around.feedback(), place), "Something wrong with this line?");
      html.raw("</p>");
    }
    html.raw("</div></details>");
  }

  private String objection(String feedback, String place) {
    return feedback
        + (feedback.contains("?") ? "&" : "?")
        + "story="
        + URLEncoder.encode(brief.story(), StandardCharsets.UTF_8)
        + "&line="
        + URLEncoder.encode(place, StandardCharsets.UTF_8);
  }

  private void item(Evidence evidence) {
    Optional<SourceListing> source = Wording.listing(brief, evidence.report());
    html.raw("<li><p class=\"from\">");
    if (Line.ALSO.equals(evidence.slot())) html.element("span", "slot", "also in");
    else if (evidence.slot() != null) html.element("span", "slot", evidence.slot());
    html.link(source.map(SourceListing::url).orElse(null), source.map(Wording::name).orElse(""));
    source
        .map(SourceListing::published)
        .ifPresent(moment -> html.raw(", ").text(Wording.moment(moment)));
    html.raw("</p><blockquote>").bdi(evidence.quote()).raw("</blockquote>");
    html.raw("<p class=\"where\">characters ");
    html.text(evidence.span().start() + "–" + evidence.span().end());
    html.raw(" of ").bdi(source.map(SourceListing::origin).orElse(evidence.report()));
    html.raw("<br>SHA-256 <code>").text(evidence.sha256()).raw("</code></p></li>");
  }
}
