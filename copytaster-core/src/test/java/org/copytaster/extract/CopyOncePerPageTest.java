package org.copytaster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.junit.jupiter.api.Test;

/// What a page holds twice, and what it asks of its readers.
class CopyOncePerPageTest {
  private static final String COPY =
      """
      <p>The ferry line between Varnes and the outer islands has been idle since Monday, when customs officers seized its largest ship.</p>
      <p>The owner, Ida Holm, said on Tuesday that she would not pay the dues before the court in Varnes has heard her side of the case.</p>
      <p>Harbour master Bo Lind said that three smaller boats would carry food and mail to the islands until the ship is free again.</p>
      """;

  @Test
  void copyThatIsOnThePageASecondTimeIsReadOnce() {
    String text =
        text(
            "<article><h1>Ferry line silent</h1>"
                + COPY
                + "</article><article class='print-version'>"
                + COPY
                + "</article>");
    assertThat(text.split("Harbour master Bo Lind", -1)).hasSize(2);
  }

  @Test
  void aParagraphThatComesAgainInTheSamePlaceStays() {
    String refrain =
        "<p>And the ships lay still in the harbour of Varnes, and nobody came to sail them.</p>";
    String text =
        text("<article><h1>Ferry line silent</h1>" + refrain + COPY + refrain + "</article>");
    assertThat(text.split("And the ships lay still", -1)).hasSize(3);
  }

  @Test
  void aNoteThatAsksForCookiesIsNoCopyHoweverLong() {
    String note =
        "<div><p>We use cookies and other means of following you to make your visit better, to show"
            + " you what we think you like, to count how many read which of our pages, to tell our"
            + " partners about it, and to find out where our readers come from and what they do next"
            + " with the help of machines that belong to others.</p></div>";
    assertThat(text(note + "<article><h1>Ferry line silent</h1>" + COPY + "</article>"))
        .contains("Ida Holm")
        .doesNotContain("cookies");
  }

  @Test
  void anArticleAboutCookiesKeepsItsWords() {
    String opening =
        "<p>“We use cookies because our readers never told us not to,” said Ida Holm, who owns the"
            + " paper of Varnes and was fined on Tuesday.</p>";
    assertThat(text("<article><h1>Varnes paper fined</h1>" + opening + COPY + "</article>"))
        .contains("never told us not to");
  }

  @Test
  void hiddenWordsBesideShownOnesAreNoCopy() {
    String hidden =
        "<p hidden>Varnes ferry island harbour customs court, and all that a machine may look for when"
            + " it is asked for ships that lie still.</p>";
    assertThat(text("<article><h1>Ferry line silent</h1>" + COPY + hidden + "</article>"))
        .contains("Ida Holm")
        .doesNotContain("machine may look for");
  }

  @Test
  void copyThatWaitsToBeShownIsCopy() {
    assertThat(text("<article style='display: none'><h1>Ferry silent</h1>" + COPY + "</article>"))
        .contains("Ida Holm", "Bo Lind");
  }

  private static String text(String body) {
    Declared declared =
        new Declared(null, "https://post.example/ferry", null, null, null, null, null);
    Article article =
        new Extractor()
            .extract(
                new Capture(
                    "page.html",
                    Capture.Format.HTML,
                    "<html><body>" + body + "</body></html>",
                    declared,
                    List.of()));
    return article.text();
  }
}
