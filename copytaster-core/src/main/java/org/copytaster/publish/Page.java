package org.copytaster.publish;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.SourceListing;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.copytaster.model.Lineage;
import org.copytaster.model.Template;
import org.jspecify.annotations.Nullable;

/// The brief as one page: section, headline, deck, picture, headed parts, disputes, timeline,
/// takeaway, sources, and what the desk puts around it.
final class Page {
  private final Brief brief;
  private final Surroundings around;
  private final Html html = new Html();
  private final EvidenceBox evidence;
  private final Map<Line, String> places = new IdentityHashMap<>();

  Page(Brief brief, Surroundings around) {
    this.brief = brief;
    this.around = around;
    this.evidence = new EvidenceBox(brief, around, html);
    brief.lines().forEach((place, line) -> places.putIfAbsent(line, place));
    brief.withdrawnLines().forEach((place, line) -> places.putIfAbsent(line, place));
  }

  String write() {
    head();
    html.raw("<main><article>");
    top();
    picture();
    for (Brief.Section section : brief.sections()) section(section);
    disputes();
    takeaway();
    timeline();
    withdrawn();
    sources();
    html.raw("</article>");
    aside();
    html.raw("</main>");
    foot();
    return html.toString();
  }

  private void head() {
    html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    html.raw("<meta name=\"color-scheme\" content=\"light dark\"><title>");
    html.text(title()).raw(" · Copytaster</title>");
    if (around.stylesheet() == null) html.raw("<style>" + Stylesheet.CSS + "</style>");
    else html.raw("<link rel=\"stylesheet\"").attribute("href", around.stylesheet()).raw(">");
    html.raw("</head><body><a class=\"skip\" href=\"#story\">To the story</a>");
    html.raw("<header class=\"mast\">");
    if (around.home() == null) html.raw("<span class=\"name\">Copytaster</span>");
    else html.raw("<a class=\"name\"").attribute("href", around.home()).raw(">Copytaster</a>");
    html.raw("<span class=\"motto\">Every line can be checked</span></header>");
  }

  private String title() {
    return brief.title().text().isBlank() ? "Untitled" : brief.title().text();
  }

  private void top() {
    html.raw("<header class=\"top\" id=\"story\"><p class=\"kicker\">");
    if (brief.section() != null) html.raw("<span>").bdi(brief.section()).raw("</span> ");
    if (brief.updated() != null) {
      html.raw("<time").attribute("datetime", brief.updated().toString()).raw(">Updated ");
      html.text(Wording.moment(brief.updated())).raw("</time>");
    }
    html.raw("</p><h1>").bdi(title()).raw("</h1>");
    evidence.write(brief.title(), "title");
    if (brief.deck() != null) {
      html.raw("<div class=\"deck\"><p>").bdi(brief.deck().text()).raw("</p>");
      evidence.write(brief.deck(), "deck");
      html.raw("</div>");
    }
    html.raw("<p class=\"extent\"><a href=\"#sources\">").text(Wording.extent(brief));
    html.raw("</a></p></header>");
  }

  private void picture() {
    Brief.Illustration picture = brief.picture();
    if (picture == null) return;
    html.raw("<figure class=\"picture\">");
    String url = around.pictures().getOrDefault(picture.url(), picture.url());
    String caption = picture.caption() == null ? "" : picture.caption().text();
    if (Html.isBeside(url))
      html.raw("<img").attribute("src", url).attribute("alt", caption).raw(" loading=\"lazy\">");
    else html.raw(Stylesheet.PLACEHOLDER);
    if (picture.caption() != null || picture.credit() != null) {
      html.raw("<figcaption>");
      if (picture.caption() != null) html.raw("<span>").bdi(caption).raw("</span> ");
      if (picture.credit() != null)
        html.raw("<span class=\"credit\">").bdi(picture.credit().text()).raw("</span>");
      Line attested = picture.caption() == null ? picture.credit() : picture.caption();
      if (attested != null) evidence.write(attested, place(attested));
      html.raw("</figcaption>");
    }
    html.raw("</figure>");
  }

  private String place(Line line) {
    return places.getOrDefault(line, "");
  }

  private void section(Brief.Section section) {
    html.raw("<section").attribute("class", section.kind().code()).raw("><h2>");
    html.bdi(section.heading()).raw("</h2>");
    for (Line line : section.lines()) line(line);
    html.raw("</section>");
  }

  private void line(Line line) {
    line(line, brief.sources().size() == 1 ? "evidence" : Wording.carriers(line));
  }

  private void line(Line line, String label) {
    boolean spoken =
        line.template() == Template.ATTRIBUTED || line.template() == Template.ATTRIBUTED_WITH_ROLE;
    if (spoken) quotation(line, label);
    else {
      html.raw("<div class=\"line\"><p>").bdi(line.text()).raw("</p>");
      marks(line, label);
      html.raw("</div>");
    }
  }

  /// The marks around the words are the report's own.
  private void quotation(Line line, String label) {
    html.raw("<figure class=\"line quotation\"><blockquote>");
    for (String words : line.words("content")) html.raw("<p>").bdi(words).raw("</p>");
    html.raw("</blockquote><figcaption><span class=\"speaker\">");
    html.bdi(String.join(" ", line.words("source"))).raw("</span>");
    for (String role : line.words("role"))
      html.raw("<span class=\"role\">, ").bdi(role).raw("</span>");
    marks(line, label);
    html.raw("</figcaption></figure>");
  }

  private void marks(Line line, String label) {
    html.raw("<div class=\"marks\">");
    if (line.day() != null)
      html.raw("<time")
          .attribute("datetime", line.day().toString())
          .raw(">")
          .text(Wording.day(line.day()))
          .raw("</time>");
    String modality = line.modality().caution();
    if (!modality.isEmpty()) html.element("span", "modality", modality);
    evidence.write(line, place(line), label);
    html.raw("</div>");
  }

  private void disputes() {
    if (brief.disputes().isEmpty()) return;
    html.raw("<section class=\"disputes\"><h2>");
    html.text(Brief.Section.Kind.DISPUTED.heading()).raw("</h2>");
    for (Brief.Dispute dispute : brief.disputes()) {
      html.element("h3", "about", dispute.heading());
      html.raw("<div class=\"sides\">");
      for (Line position : dispute.positions()) side(position);
      html.raw("</div>");
    }
    html.raw("</section>");
  }

  private void side(Line position) {
    html.raw("<div class=\"side\"><p class=\"who\">");
    Evidence first = position.evidence().getFirst();
    Wording.listing(brief, first.report())
        .ifPresent(source -> {
          html.bdi(Wording.name(source));
          if (source.published() != null)
            html.raw(" <time>").text(Wording.moment(source.published())).raw("</time>");
        });
    html.raw("</p>");
    // the outlet stands above already
    boolean alone = position.roots() == 1 && position.outlets().size() <= 1;
    line(position, alone ? "evidence" : Wording.carriers(position));
    html.raw("</div>");
  }

  private void takeaway() {
    if (brief.takeaway() == null) return;
    html.raw("<section class=\"takeaway\"><h2>");
    html.text(Brief.Section.Kind.TAKEAWAY.heading()).raw("</h2>");
    line(brief.takeaway());
    html.raw("</section>");
  }

  private void timeline() {
    if (brief.timeline().isEmpty()) return;
    html.raw("<section class=\"timeline\"><h2>Day by day</h2><ol>");
    for (Brief.TimelineEntry entry : brief.timeline()) {
      html.raw("<li><time").attribute("datetime", entry.date().toString()).raw(">");
      html.text(Wording.day(entry.date())).raw("</time>");
      entry.lines().forEach(this::line);
      html.raw("</li>");
    }
    html.raw("</ol></section>");
  }

  private void withdrawn() {
    if (brief.withdrawn().isEmpty()) return;
    html.raw("<section class=\"withdrawn\"><h2>").text(Wording.WITHDRAWN).raw("</h2>");
    brief.withdrawn().forEach(this::line);
    html.raw("</section>");
  }

  private void sources() {
    html.raw("<section class=\"sources\" id=\"sources\"><h2>Sources</h2><ol>");
    for (SourceListing source : brief.sources()) source(source);
    html.raw("</ol></section>");
  }

  private void source(SourceListing source) {
    boolean root = Wording.isIndependent(brief, source);
    html.raw(root ? "<li class=\"root\">" : "<li class=\"copy\">");
    html.raw("<p><span class=\"outlet\">").bdi(Wording.name(source)).raw("</span> ");
    if (source.title() != null) html.link(source.url(), source.title());
    else if (source.url() != null) html.link(source.url(), source.url());
    html.raw("</p><p class=\"standing\">");
    List<String> facts = new ArrayList<>();
    if (source.published() != null) facts.add(Wording.moment(source.published()));
    facts.add(Wording.standing(brief, source));
    html.text(String.join(" · ", facts)).raw("</p>");
    for (Lineage edge : source.owes()) html.element("p", "owes", Wording.owes(brief, edge));
    html.raw("</li>");
  }

  private void aside() {
    if (around.related().isEmpty() && around.trending().isEmpty() && around.feedback() == null)
      return;
    html.raw("<aside>");
    teasers("Related stories", around.related());
    teasers("Trending", around.trending());
    if (around.feedback() != null) {
      html.raw("<section class=\"feedback\"><h2>Help us improve</h2><p>");
      html.raw("Every line has its evidence beside it. If one is wrong, unfair or missing, ");
      html.link(
          around.feedback()
              + (around.feedback().contains("?") ? "&" : "?")
              + "story="
              + java.net.URLEncoder.encode(brief.story(), java.nio.charset.StandardCharsets.UTF_8),
          "tell the desk");
      html.raw(".</p></section>");
    }
    html.raw("</aside>");
  }

  private void teasers(String heading, List<Surroundings.Teaser> teasers) {
    if (teasers.isEmpty()) return;
    html.raw("<section><h2>").text(heading).raw("</h2><ul>");
    for (Surroundings.Teaser teaser : teasers) {
      html.raw("<li>").link(teaser.url(), teaser.title());
      detail(teaser.detail());
      html.raw("</li>");
    }
    html.raw("</ul></section>");
  }

  private void detail(@Nullable String detail) {
    if (detail != null && !detail.isEmpty()) html.raw(" ").element("span", "detail", detail);
  }

  private void foot() {
    html.raw("<footer><p>Made by Copytaster from the reports listed above. Their words, their");
    html.raw(" counts; <code>copytaster verify</code> proves each line again.</p>");
    if (!around.footer().isEmpty()) {
      html.raw("<p>");
      around.footer().forEach((label, url) -> html.link(url, label).raw(" "));
      html.raw("</p>");
    }
    html.raw("</footer></body></html>\n");
  }
}
