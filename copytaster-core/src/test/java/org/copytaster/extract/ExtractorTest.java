package org.copytaster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Link;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ExtractorTest {
  private static final String SAVED_PAGE =
      """
      Harbour Post
      World

      ‘No More Waiting’: Why the Ferry Line Has Fallen Silent After the Seizure of the Island Queen

      ‘No More Waiting’: Why the Ferry Line Has Fallen Silent After the Seizure of the Island Queen
      Ferry owner Ida Holm, right, greets harbour master Bo Lind at the quay in Varnes on 3 May 2025 [Ann Lee/Pool/Coast Wire]

      The seizure of the Island Queen — preceded by a strike of pilots — has left the ferry line silent despite protests from its passengers. Observers say the case harms its name. They also warn that fares may rise.

      A poster showing the owner beside the words "We always sail" has come up again after customs officers took the Island Queen from her berth and towed her to the mainland to face claims for unpaid dues.

      What Happened

      According to reports, customs officers boarded the ship at night and towed her away; she now lies at the customs quay awaiting a ruling on the claims.

      Why the Line Hasn’t Responded

      "On the one hand, her name suffered a blow," said Per Dahl, head of the Coast Studies centre in Varnes. "Far more important is that the court sets a new rule."

      Key takeaway: The seizure is both a blow to the line and a test of how far the owner will go to keep her ships when the price of doing so appears high.

      Help us improve.

      Related Articles

      Trending\
      """;

  private final Extractor extractor = new Extractor();

  @Test
  void aSavedPageIsReadByItsLayout() {
    Article article = text(SAVED_PAGE);
    assertThat(article.text()).isEqualTo(SAVED_PAGE);
    assertThat(article.outlet()).isEqualTo("Harbour Post");
    assertThat(article.section()).isEqualTo("World");
    assertThat(article.headline().orElseThrow()).startsWith("‘No More Waiting’");
    assertThat(article.first(Part.Kind.DECK).orElseThrow())
        .startsWith("The seizure of the Island Queen —");
    assertThat(article.first(Part.Kind.CREDIT)).contains("Ann Lee/Pool/Coast Wire");
    assertThat(article.first(Part.Kind.CAPTION).orElseThrow()).endsWith("on 3 May 2025");
    assertThat(words(article, Part.Kind.HEADING))
        .containsExactly("What Happened", "Why the Line Hasn’t Responded");
    assertThat(words(article, Part.Kind.PARAGRAPH))
        .hasSize(4)
        .last()
        .asString()
        .startsWith("Key takeaway:");
    assertThat(article.pictures()).hasSize(1);
  }

  @Test
  void pageFurnitureLiesOutsideAllParts() {
    Article article = text(SAVED_PAGE);
    assertThat(article.parts())
        .extracting(part -> part.span().of(article.text()))
        .doesNotContain(
            "Help us improve.", "Related Articles", "Trending", "Harbour Post", "World");
  }

  @Test
  void copyFromJsonStaysAsItIsAndNothingOfItIsLost() {
    String text =
        "Poll: Islands turn to the ferry party.\n\n"
            + "A poll shows that islanders prefer the ferry party to all others, by ten points.\n\n"
            + "He said:\n\n"
            + "\"(CROSSTALK.)\n\n"
            + "Editor’s note: The author sails.\n\n"
            + "Related Articles";
    Article article = json("x1", text, null);
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.id()).isEqualTo("x1");
    assertThat(words(article, Part.Kind.PARAGRAPH)).hasSize(6);
  }

  @Test
  void aDeclaredTitleIsTheHeadlineOnlyWhereTheTextHoldsIt() {
    String text =
        "Ferry stops\n\n"
            + "The ferry stopped on Monday after a storm broke two of its masts in the harbour of"
            + " Varnes.";
    assertThat(json("a", text, "Ferry stops").headline()).contains("Ferry stops");
    assertThat(json("a", text.substring(13), "Ferry stops").headline()).isEmpty();
  }

  @Test
  void twoRevisionsOfAPageShareTheCanonicalAddressAndDifferInTheirIds() {
    Article first =
        page(
            "<link rel=canonical href=https://h.example/1><h1>Ferry stops</h1><p>It stopped on"
                + " Monday, the owner said.");
    Article second =
        page(
            "<link rel=canonical href=https://h.example/1><h1>Ferry stops</h1><p>It stopped on"
                + " Tuesday, the owner said.");
    assertThat(first.canonical()).isEqualTo(second.canonical()).isEqualTo("https://h.example/1");
    assertThat(first.id()).isNotEqualTo(second.id());
    assertThat(first.id().substring(0, 12)).isEqualTo(second.id().substring(0, 12));
  }

  @Test
  void aWireInTheDatelineIsAnAgencyAndNoPerson() {
    Article article =
        page(
            "<meta name=author content=Halyard><title>Ferry stops - Coast Day</title><h1>Ferry"
                + " stops</h1><p>VARNES (Halyard) - The ferry stopped on Monday, its owner"
                + " said.</p><p>It will sail again.</p>");
    assertThat(article.agencies()).containsExactly("Halyard");
    assertThat(article.byline()).isEmpty();
    assertThat(article.outlet()).isEqualTo("Coast Day");
  }

  @Test
  void aByLineLosesDateAndStop() {
    assertThat(
            page("<meta name=author content='Orla Devane Tue 3 Mar'><h1>Ferry stops</h1><p>It did.")
                .byline())
        .containsExactly("Orla Devane");
    assertThat(
            page("<meta name=author content='Ann Lee. and Staff reporter'><h1>Ferry stops</h1><p>It"
                    + " did.")
                .byline())
        .containsExactly("Ann Lee");
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aHundredThousandNestedBlocksAreSurvived() {
    Article article = page("<div>".repeat(100_000) + "deep words" + "</div>".repeat(100_000));
    assertInvariants(article);
    assertInvariants(page("<a href=x><b><p>".repeat(30_000) + "words"));
    assertInvariants(page("<p>One sentence of words here. ".repeat(100_000)));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aLongLineIsOneParagraph() {
    assertInvariants(text("word ".repeat(3_000_000) + "end."));
    assertInvariants(text("\n".repeat(3_000_000) + "end."));
    assertInvariants(text("a [".repeat(300_000)));
  }

  @Test
  void randomTextAndMarkupKeepTheInvariants() {
    long seed = Long.getLong("test.seed", 11);
    Random random = new Random(seed);
    String[] pieces = {
      "\n",
      "\n\n",
      " ",
      "Word",
      "a sentence of words that ends here.",
      "[Ann Lee/Reuters]",
      "\ud83d",
      "\u0301",
      "\u202e",
      "\0",
      "<p>",
      "</p>",
      "<div class=related>",
      "<figure><img src=a.jpg><figcaption>",
      "<a href='/x'>",
      "</a>",
      "<h1>",
      "<br>",
      "“",
      "By Ann Lee",
      "Related Articles",
      "<script>",
      "<blockquote>",
      "2026-01-06"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder input = new StringBuilder("x");
      for (int i = random.nextInt(40); i > 0; i--)
        input.append(pieces[random.nextInt(pieces.length)]);
      for (Capture.Format format : Capture.Format.values()) {
        Capture capture = capture(format, input.toString(), Declared.NOTHING);
        Article article = extractor.extract(capture);
        assertInvariants(article);
        assertThat(extractor.extract(capture)).as("seed " + seed).isEqualTo(article);
      }
    }
  }

  private static void assertInvariants(Article article) {
    for (Part part : article.parts()) {
      assertThat(part.span().end()).isLessThanOrEqualTo(article.text().length());
      assertThat(part.span().of(article.text())).isNotBlank();
    }
    for (Link link : article.links())
      if (link.where() != null) assertThat(link.where().of(article.text())).isNotBlank();
    for (Picture picture : article.pictures()) {
      if (picture.caption() != null) assertThat(picture.caption().of(article.text())).isNotBlank();
      if (picture.credit() != null) assertThat(picture.credit().of(article.text())).isNotBlank();
    }
  }

  private static List<String> words(Article article, Part.Kind kind) {
    return article.parts().stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.span().of(article.text()))
        .toList();
  }

  private Article text(String text) {
    return extractor.extract(capture(Capture.Format.TEXT, text, Declared.NOTHING));
  }

  private Article page(String html) {
    return extractor.extract(capture(Capture.Format.HTML, html, Declared.NOTHING));
  }

  private Article json(String id, String text, @Nullable String title) {
    Declared declared = new Declared(id, null, title, null, null, null, null);
    return extractor.extract(capture(Capture.Format.JSON, text, declared));
  }

  private static Capture capture(Capture.Format format, String content, Declared declared) {
    return new Capture("test", format, content, declared, List.of());
  }
}
