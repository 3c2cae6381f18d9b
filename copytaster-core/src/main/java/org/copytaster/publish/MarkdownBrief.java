package org.copytaster.publish;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.SourceListing;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;

/// The brief as Markdown, with every line's evidence as a footnote.
final class MarkdownBrief {
  private final Brief brief;
  private final StringBuilder out = new StringBuilder();
  private final List<Line> noted = new ArrayList<>();

  MarkdownBrief(Brief brief) {
    this.brief = brief;
  }

  String write() {
    top();
    picture();
    for (Brief.Section section : brief.sections()) {
      heading(section.heading());
      for (Line line : section.lines()) item(line);
    }
    disputes();
    if (brief.takeaway() != null) {
      heading(Brief.Section.Kind.TAKEAWAY.heading());
      out.append("**").append(words(brief.takeaway())).append("**");
      note(brief.takeaway());
      out.append("\n");
    }
    timeline();
    withdrawn();
    sources();
    notes();
    return out.toString();
  }

  private void top() {
    out.append("# ").append(words(brief.title()));
    note(brief.title());
    out.append("\n\n");
    if (brief.deck() != null) {
      out.append(words(brief.deck()));
      note(brief.deck());
      out.append("\n\n");
    }
    List<String> facts = new ArrayList<>();
    if (brief.section() != null) facts.add(escape(brief.section()));
    if (brief.updated() != null) facts.add("updated " + Wording.moment(brief.updated()));
    facts.add(Wording.extent(brief));
    out.append("*").append(String.join(" · ", facts)).append("*\n");
  }

  private void picture() {
    Brief.Illustration picture = brief.picture();
    if (picture == null || picture.caption() == null && picture.credit() == null) return;
    out.append("\n> Picture: ");
    if (picture.caption() != null) {
      out.append(words(picture.caption()));
      note(picture.caption());
      out.append(' ');
    }
    if (picture.credit() != null) {
      out.append(words(picture.credit()));
      note(picture.credit());
    }
    out.append("\n");
  }

  private void heading(String heading) {
    out.append("\n## ").append(escape(heading)).append("\n\n");
  }

  private void item(Line line) {
    out.append("- ").append(words(line));
    if (line.day() != null) out.append(" *(").append(Wording.day(line.day())).append(")*");
    String modality = line.modality().caution();
    if (!modality.isEmpty()) out.append(" *(").append(modality).append(")*");
    if (line.roots() > 1 || line.outlets().size() > 1)
      out.append(" *(").append(Wording.carriers(line)).append(")*");
    note(line);
    out.append("\n");
  }

  private void disputes() {
    if (brief.disputes().isEmpty()) return;
    heading(Brief.Section.Kind.DISPUTED.heading());
    for (Brief.Dispute dispute : brief.disputes()) {
      out.append("**").append(dispute.heading()).append("**\n\n");
      for (Line position : dispute.positions()) item(position);
      out.append("\n");
    }
    out.setLength(out.length() - 1);
  }

  private void timeline() {
    if (brief.timeline().isEmpty()) return;
    heading("Day by day");
    for (Brief.TimelineEntry entry : brief.timeline()) {
      out.append("**").append(Wording.day(entry.date())).append("**\n\n");
      entry.lines().forEach(this::item);
      out.append("\n");
    }
    out.setLength(out.length() - 1);
  }

  private void withdrawn() {
    if (brief.withdrawn().isEmpty()) return;
    heading(Wording.WITHDRAWN);
    brief.withdrawn().forEach(this::item);
  }

  private void sources() {
    heading("Sources");
    int number = 1;
    for (SourceListing source : brief.sources()) {
      out.append(number++).append(". **").append(escape(Wording.name(source))).append("**");
      if (source.title() != null) out.append(' ').append(escape(source.title()));
      if (source.published() != null) out.append(", ").append(Wording.moment(source.published()));
      out.append(" (").append(escape(Wording.standing(brief, source))).append(")");
      if (source.url() != null) out.append(" <").append(address(source.url())).append(">");
      out.append("\n");
    }
  }

  private void note(Line line) {
    noted.add(line);
    out.append("[^").append(noted.size()).append("]");
  }

  private void notes() {
    out.append("\n");
    for (int i = 0; i < noted.size(); i++) {
      List<String> places = new ArrayList<>();
      for (Evidence evidence : noted.get(i).evidence())
        places.add(
            escape(Wording.listing(brief, evidence.report()).map(Wording::name).orElse("?"))
                + " "
                + evidence.span().start()
                + "–"
                + evidence.span().end()
                + " `"
                + evidence.sha256().substring(0, Math.min(12, evidence.sha256().length()))
                + "`");
      out.append("[^").append(i + 1).append("]: ").append(String.join("; ", places)).append("\n");
    }
  }

  private static String words(Line line) {
    return escape(line.text());
  }

  private static String address(String url) {
    return url.replaceAll("[<>\\s\\p{Cntrl}]", "");
  }

  /// Words of a source must not become markup; a line break would end the item.
  private static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t') escaped.append(' ');
      else if (c < ' ' || c == 0x7f) escaped.append('\ufffd');
      else {
        boolean opensBlock = i == 0 && "#+-=~>".indexOf(c) >= 0;
        if (opensBlock || "\\`*_[]<>|".indexOf(c) >= 0) escaped.append('\\');
        escaped.append(c);
      }
    }
    return escaped.toString();
  }
}
