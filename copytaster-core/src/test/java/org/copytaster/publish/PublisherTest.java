package org.copytaster.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.copytaster.brief.BriefWriter;
import org.copytaster.json.BriefJson;
import org.copytaster.model.Brief;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Statement;
import org.copytaster.model.Story;
import org.copytaster.testing.Dispatch;
import org.copytaster.testing.RandomStories;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublisherTest {
  private static final Surroundings DESK =
      new Surroundings(
          "/",
          "/page.css",
          List.of(new Surroundings.Teaser("A near story", "/story/2", "3 outlets")),
          List.of(new Surroundings.Teaser("A loud story", "/story/3", "")),
          "/feedback",
          Map.of(),
          Map.of("Feeds", "/feeds"));

  private static Brief brief(Dispatch... dispatches) {
    return new BriefWriter()
        .write(
            new Story(
                "st1",
                java.util.Arrays.stream(dispatches).map(Dispatch::report).toList(),
                Map.of(),
                List.of()));
  }

  private static Dispatch dispatch() {
    return Dispatch.of(
            "alpha",
            "# Ferry <runs> & grounds",
            "> The ferry Astrid ran aground off Holm early on Friday.",
            "! The ferry \"Astrid\" <img src=x onerror=alert(1)>",
            "@ Photo: Ole Dahl",
            "“We heard the keel break,” said Lena Hoff, a nurse from Orsa.",
            "Rescue boats will take all passengers to the harbour of Lund.")
        .published("2026-03-02T08:30:00+01:00")
        .person("e1", "Lena Hoff", "a nurse from Orsa")
        .says(
            Statement.Form.DIRECT,
            "Lena Hoff, a nurse from Orsa",
            "e1",
            Modality.ASSERTED,
            "“We heard the keel break,”");
  }

  private static Document page(Brief brief, Surroundings around) {
    return Jsoup.parse(new Publisher().publish(brief, Format.HTML, around));
  }

  @Test
  void thePageHasWhatTheSeedPageHas() {
    Document page = page(brief(dispatch()), DESK);
    assertThat(page.expectFirst("h1").text()).isEqualTo("Ferry <runs> & grounds");
    assertThat(page.expectFirst(".deck p").text()).startsWith("The ferry Astrid");
    assertThat(page.expectFirst("figure.picture svg.placeholder")).isNotNull();
    assertThat(page.expectFirst("figcaption .credit").text()).isEqualTo("Photo: Ole Dahl");
    assertThat(page.select("h2").eachText())
        .contains("Reaction", "Sources", "Related stories", "Trending", "Help us improve");
    assertThat(page.expectFirst("time").attr("datetime")).isEqualTo("2026-03-02T08:30+01:00");
  }

  @Test
  void aQuotationShowsSpeakerAndRole() {
    Element quotation = page(brief(dispatch()), DESK).expectFirst("figure.quotation");
    assertThat(quotation.expectFirst("blockquote").text()).isEqualTo("“We heard the keel break,”");
    assertThat(quotation.expectFirst(".speaker").text()).isEqualTo("Lena Hoff");
    assertThat(quotation.expectFirst(".role").text()).isEqualTo(", a nurse from Orsa");
  }

  @Test
  void everyLineHasItsEvidenceOneClickAway() {
    Brief brief = brief(dispatch());
    Document page = page(brief, DESK);
    for (Map.Entry<String, Line> line : brief.lines().entrySet()) {
      if (line.getKey().equals("credit")) continue;
      String sha = line.getValue().evidence().getFirst().sha256();
      assertThat(page.select("details.evidence code").eachText()).contains(sha);
    }
    assertThat(page.select(".objection a").eachAttr("href"))
        .contains("/feedback?story=st1&line=deck");
  }

  @Test
  void whatHasNotHappenedIsMarked() {
    assertThat(page(brief(dispatch()), DESK).select(".modality").eachText()).contains("expected");
  }

  @Test
  void aPageThatStandsAloneCarriesItsStyle() {
    Document page = page(brief(dispatch()), Surroundings.NONE);
    assertThat(page.select("link")).isEmpty();
    assertThat(page.expectFirst("style").data()).contains("prefers-color-scheme:dark");
    assertThat(page.select("aside")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void noSourceBringsMarkupScriptOrAForeignRequestIntoThePage(long seed) {
    RandomStories random = new RandomStories(seed);
    for (int i = 0; i < 40; i++) {
      Document page = page(new BriefWriter().write(random.next()), DESK);
      assertThat(page.select("script, iframe, object, embed, form, b, base, meta[http-equiv]"))
          .isEmpty();
      assertThat(page.select("[src], link[href]").eachAttr("src"))
          .allMatch(src -> !src.contains(":"));
      for (Element element : page.getAllElements())
        assertThat(element.attributes().asList().stream().map(a -> a.getKey()))
            .noneMatch(name -> name.startsWith("on") || name.equals("style"));
    }
  }

  @Test
  void aPictureFromElsewhereIsNotAskedFor() {
    assertThat(Html.isBeside("pictures/a.svg")).isTrue();
    assertThat(Html.isBeside("/media/a.jpg?w=1")).isTrue();
    for (String url :
        List.of(
            "https://x.example/a.jpg", "//x.example/a", "javascript:a", "data:a", "/\\x", " a", ""))
      assertThat(Html.isBeside(url)).as(url).isFalse();
  }

  @Test
  void aLinkThatIsNoAddressOfTheWebIsNotFollowed() {
    assertThat(new Html().link("javascript:alert(1)", "x").toString()).doesNotContain("href");
    assertThat(new Html().link("https://x.example/?a=1&b=\"", "x").toString())
        .contains("href=\"https://x.example/?a=1&amp;b=&quot;\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23})
  void noFormPrintsAQuotationMarkOfItsOwn(long seed) {
    RandomStories random = new RandomStories(seed);
    for (int i = 0; i < 40; i++) {
      Brief brief = new BriefWriter().write(random.next());
      Document page = page(brief, Surroundings.NONE);
      page.select("bdi").remove();
      assertThat(marks(page.body().wholeText())).isZero();
      long attested = 0;
      for (Line line : brief.lines().values()) attested += marks(line.text());
      for (Brief.SourceListing source : brief.sources())
        attested += source.title() == null ? 0 : marks(source.title());
      assertThat(marks(new Publisher().publish(brief, Format.MARKDOWN))).isEqualTo(attested);
    }
  }

  private static long marks(String text) {
    return text.chars().filter(c -> "\"“”«»„".indexOf(c) >= 0).count();
  }

  @Test
  void markdownEscapesWhatWouldBeMarkup() {
    String markdown = new Publisher().publish(brief(dispatch()), Format.MARKDOWN);
    assertThat(markdown).startsWith("# Ferry \\<runs\\> & grounds");
    assertThat(markdown).contains("Lena Hoff, a nurse from Orsa: “We heard the keel break,”");
  }

  @Test
  void jsonIsTheBriefOnOneLine() {
    Brief brief = brief(dispatch());
    String json = new Publisher().publish(brief, Format.JSON);
    assertThat(json).endsWith("\n");
    assertThat(BriefJson.parse(json)).isEqualTo(brief);
  }
}
