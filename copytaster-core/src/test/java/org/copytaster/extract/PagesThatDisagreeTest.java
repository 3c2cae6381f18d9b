package org.copytaster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.junit.jupiter.api.Test;

/// Pages that say one thing in several places, not always the same.
class PagesThatDisagreeTest {
  private static final String COPY =
      """
      <p>The ferry line between Varnes and the outer islands has been idle since Monday, when customs officers seized its largest ship.</p>
      <p>The owner, Ida Holm, said on Tuesday that she would not pay the dues before the court in Varnes has heard her side of the case.</p>
      <p>Harbour master Bo Lind said that three smaller boats would carry food and mail to the islands until the ship is free again.</p>
      """;

  @Test
  void aParagraphThatHoldsACaptionsWordsIsStillCopy() {
    Article article =
        page(
            "<figure><img src='/a.jpg'><figcaption>Bo Lind</figcaption></figure>" + COPY,
            "https://post.example/ferry");
    assertThat(article.text()).contains("Harbour master Bo Lind said that three smaller boats");
  }

  @Test
  void captionAndCreditAreToldApartWithoutTellingClasses() {
    Article article =
        page(
            "<figure><img src='https://post.example/quay-in-varnes.jpg'><figcaption><span>The quay in"
                + " Varnes on Monday evening</span><span>Ann Lee/Coast Wire</span></figcaption></figure>"
                + COPY,
            "https://post.example/ferry");
    Picture picture = article.pictures().getFirst();
    assertThat(picture.caption()).isNotNull();
    assertThat(picture.caption().of(article.text()))
        .isEqualTo("The quay in Varnes on Monday evening");
    assertThat(picture.credit()).isNotNull();
    assertThat(picture.credit().of(article.text())).isEqualTo("Ann Lee/Coast Wire");
  }

  @Test
  void aDescriptionThatRepeatsACaptionIsNoDeck() {
    Article article =
        page(
            "<meta name='description' content='The quay in Varnes on Monday evening, without a ship'>"
                + "<figure><img src='/a.jpg'><figcaption>The quay in Varnes on Monday evening, without a"
                + " ship</figcaption></figure>"
                + COPY,
            "https://post.example/ferry");
    assertThat(article.first(Part.Kind.DECK)).isEmpty();
  }

  @Test
  void aMomentInUtcIsSetOnTheDayThatTheAddressNames() {
    Article article =
        page(
            "<meta property='article:published_time' content='2026-03-07T01:15:00Z'>"
                + "<time datetime='2026-03-06T20:15:00-05:00'></time>"
                + COPY,
            "https://post.example/2026/03/06/ferry");
    assertThat(article.published()).isNotNull();
    assertThat(article.published().toString()).isEqualTo("2026-03-06T20:15-05:00");
  }

  @Test
  void whatStandsBehindTheHeadlineInTheSharedTitleIsNotTheHeadline() {
    Article article =
        page(
            "<meta property='og:title' content='Ferry line falls silent - and nobody knows why | Post'>"
                + "<meta property='og:site_name' content='Post'>"
                + COPY,
            "https://post.example/ferry");
    assertThat(article.headline()).contains("Ferry line falls silent - and nobody knows why");
  }

  @Test
  void theCityBehindANameIsNoAgency() {
    Article article =
        page(
            "<meta name='author' content='Jane Roe, Springfield'>" + COPY,
            "https://post.example/f");
    assertThat(article.byline()).containsExactly("Jane Roe");
    assertThat(article.agencies()).isEmpty();
  }

  private static Article page(String html, String url) {
    String whole = "<html><body><article><h1></h1>" + html + "</article></body></html>";
    Declared declared = new Declared(null, url, null, null, null, null, null);
    return new Extractor()
        .extract(new Capture("page.html", Capture.Format.HTML, whole, declared, List.of()));
  }
}
