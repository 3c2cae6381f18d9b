package org.copytaster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.copytaster.model.Problem;
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
  void aPicIsAPicturesCredit() {
    Article article =
        page(
            "<figure><img src='https://post.example/quay.jpg'><figcaption>The quay in Varnes on Monday"
                + " <b>Pic: Ann Lee</b></figcaption></figure>"
                + COPY,
            "https://post.example/ferry");
    Picture picture = article.pictures().getFirst();
    assertThat(picture.caption()).isNotNull();
    assertThat(picture.caption().of(article.text())).isEqualTo("The quay in Varnes on Monday");
    assertThat(picture.credit()).isNotNull();
    assertThat(picture.credit().of(article.text())).isEqualTo("Ann Lee");
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

  @Test
  void aHeadlineOfAnotherArticleIsToldOfAndLeftAside() {
    Article article =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Council votes"
                + " down new swimming baths\"}</script><meta property='og:title' content='Ferry line falls"
                + " silent after seizure'><h1>Ferry line falls silent after seizure</h1>"
                + COPY,
            "https://post.example/ferry");
    assertThat(article.headline()).contains("Ferry line falls silent after seizure");
    assertThat(details(article))
        .containsExactly(
            "headline is \"Ferry line falls silent after seizure\", which is taken, and \"Council votes"
                + " down new swimming baths\" in JSON-LD");
  }

  @Test
  void theSameHeadlineInOtherCaseWithTheOutletsNameIsNoDisagreement() {
    Article article =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"FERRY LINE"
                + "  FALLS SILENT AFTER SEIZURE\"}</script><meta property='og:title' content='Ferry line falls"
                + " silent after seizure | Post'><h1>Ferry line falls silent after seizure</h1>"
                + COPY,
            "https://post.example/ferry");
    assertThat(details(article)).isEmpty();
  }

  @Test
  void ofTwoNamesForTheOutletTheAddressDecides() {
    Article article =
        page(names("Grand Media Holding", "Harbour Post"), "https://harbourpost.example/ferry");
    assertThat(article.outlet()).isEqualTo("Harbour Post");
    assertThat(details(article)).isEmpty();
  }

  @Test
  void twoNamesForTheOutletThatTheAddressDoesNotKnowAreTold() {
    Article article = page(names("Coast Wire", "Harbour Post"), "https://pages.example/ferry");
    assertThat(article.outlet()).isEqualTo("Coast Wire");
    assertThat(details(article))
        .containsExactly(
            "outlet is \"Coast Wire\", which is taken, and \"Harbour Post\" as site name");
  }

  @Test
  void initialsAndLegalFormsAreTheSameOutlet() {
    assertThat(details(page(names("Varnes Allgemeine Zeitung", "VAZ"), "https://x.example/f")))
        .isEmpty();
    assertThat(details(page(names("Harbour Post Ltd", "The Harbour Post"), "https://x.example/f")))
        .isEmpty();
  }

  @Test
  void anAuthorWhomThePageDoesNotShowIsToldOf() {
    String declared =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line"
            + " silent\",\"author\":{\"name\":\"Web Import\"}}</script><h1>Ferry line silent</h1>";
    Article article = page(declared + "<p>By Ann Lee</p>" + COPY, "https://post.example/ferry");
    assertThat(details(article))
        .containsExactly(
            "author is \"Web Import\", which is taken, and \"Ann Lee\" beside the headline");
    String initial = declared.replace("Web Import", "A. Lee");
    assertThat(details(page(initial + "<p>By Ann Lee</p>" + COPY, "https://post.example/ferry")))
        .isEmpty();
  }

  @Test
  void theWordsDecideTheLanguageAgainstATemplatesTag() {
    Article article = whole("<html lang='de'><body><article>" + COPY + "</article>");
    assertThat(article.language()).isEqualTo("en");
    assertThat(details(article))
        .containsExactly(
            "language is \"en\" by the article's words, which is taken, and \"de\" on its page");
  }

  @Test
  void aLanguageThatIsNotToldFromItsNeighbourIsBelieved() {
    Article article =
        whole(
            "<html lang='uk'><body><article><p>Паромна лінія між Варнесом та островами стоїть з"
                + " понеділка, коли митники затримали найбільше судно компанії.</p></article>");
    assertThat(article.language()).isEqualTo("uk");
    assertThat(details(article)).isEmpty();
  }

  @Test
  void aDayFarFromTheAddressesIsToldOfAndOneZoneAwayIsNot() {
    String stated = "<meta property='article:published_time' content='2026-03-07T01:15:00+01:00'>";
    assertThat(details(page(stated + COPY, "https://post.example/2026/03/06/ferry"))).isEmpty();
    assertThat(details(page(stated + COPY, "https://post.example/2024/11/02/ferry")))
        .containsExactly(
            "published is 2026-03-07T01:15+01:00, which is taken, and 2024-11-02 in its address");
  }

  private static String names(String publisher, String site) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line"
        + " silent\",\"publisher\":{\"name\":\""
        + publisher
        + "\"}}</script><meta property='og:site_name' content='"
        + site
        + "'><h1>Ferry line silent</h1>"
        + COPY;
  }

  private static List<String> details(Article article) {
    return article.problems().stream().map(Problem::detail).toList();
  }

  private static Article page(String html, String url) {
    return whole("<html><body><article>" + html + "</article></body></html>", url);
  }

  private static Article whole(String whole) {
    return whole(whole, "https://post.example/ferry");
  }

  private static Article whole(String whole, String url) {
    Declared declared = new Declared(null, url, null, null, null, null, null);
    return new Extractor()
        .extract(new Capture("page.html", Capture.Format.HTML, whole, declared, List.of()));
  }
}
