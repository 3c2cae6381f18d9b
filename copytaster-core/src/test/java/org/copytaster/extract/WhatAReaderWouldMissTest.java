package org.copytaster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.model.Access;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Dateline;
import org.copytaster.model.Declared;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The other headline, the dateline, and the rest of a copy that breaks off.
class WhatAReaderWouldMissTest {
  private static final String COPY =
      """
      <p>The ferry line between Varnes and the outer islands has been idle since Monday, when customs officers seized its largest ship.</p>
      <p>The owner, Ida Holm, said on Tuesday that she would not pay the dues before the court in Varnes has heard her side of the case.</p>
      <p>Harbour master Bo Lind said that three smaller boats would carry food and mail to the islands until the ship is free again.</p>
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      nullValues = "-",
      value = {
        "VARNES, March 3 (Reuters) - Pilots ended a strike.; VARNES; Reuters",
        "VARNES (Coast Wire) — Pilots ended a strike.; VARNES; Coast Wire",
        "Varnes (dpa) – Die Lotsen beenden den Streik.; Varnes; dpa",
        "(Reuters) - Pilots ended a strike.; -; Reuters",
        "LUND, Outer Islands — Pilots ended a strike.; LUND, Outer Islands; -",
        "LUND, March 3 -- Pilots ended a strike.; LUND; -",
        "MADRID, 3 Mar. (EUROPA PRESS) - Los pilotos terminan la huelga.; MADRID; EUROPA PRESS",
        "PORTO LUME, 3 mar (EFE).- Los pilotos terminan la huelga.; PORTO LUME; EFE",
        "VARNES taz | Die Lotsen beenden den Streik.; VARNES; taz",
        "Saint-Orre-sur-Mer (AFP) – Les pilotes cessent la grève.; Saint-Orre-sur-Mer; AFP"
      })
  void aDatelineNamesPlaceAndAgencyAsWritten(
      String opening, @Nullable String place, @Nullable String agency) {
    String text = opening + " They sail again on Wednesday, both sides said in a statement.";
    Article article = json(text, null);
    Dateline dateline = article.dateline();
    assertThat(dateline).isNotNull();
    assertThat(dateline.place() == null ? null : dateline.place().of(text)).isEqualTo(place);
    assertThat(dateline.agency() == null ? null : dateline.agency().of(text)).isEqualTo(agency);
    assertThat(text).startsWith(dateline.where().of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING — Pilots ended a strike on Tuesday night.",
        "Ida Holm (Coast Party) - who owns the line - said that the boats sail.",
        "Ida Holm — Owner of the line — said that the boats sail again.",
        "The minister (Labour) – Said to be tired – left the room early.",
        "HOLM: We sail again on Wednesday, whatever the court says.",
        "CO-OPERATION between the lines has ended, their owners said."
      })
  void whatElseStandsBeforeADashIsNoDateline(String opening) {
    assertThat(json(opening + " Nobody knows why, people at the quay said.", null).dateline())
        .isNull();
  }

  @Test
  void theDatelineOfAPageLiesInItsText() {
    Article article =
        page(
            "<h1>Pilots end strike in Varnes</h1><p>LUND (Coast Wire) — The strike ended.</p>"
                + COPY);
    Dateline dateline = article.dateline();
    assertThat(dateline).isNotNull();
    assertThat(dateline.where().of(article.text())).isEqualTo("LUND (Coast Wire)");
  }

  @Test
  void anotherHeadlineForTheSameArticleIsKept() {
    Article article =
        page(
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line"
                + " idle\",\"alternativeHeadline\":\"Why no ferry sails to the islands\"}</script>"
                + "<h1>Ferry line idle</h1>"
                + COPY);
    assertThat(article.headline()).contains("Ferry line idle");
    assertThat(article.alternativeHeadline()).isEqualTo("Why no ferry sails to the islands");
  }

  @Test
  void aSharedTitleInOtherWordsIsTheAlternativeAndNoDisagreement() {
    Article article =
        page(
            "<meta property='og:title' content='No ferry sails to the islands as owner fights customs |"
                + " Post'><meta property='og:site_name' content='Post'>"
                + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry owner"
                + " fights customs over dues\"}</script>"
                + "<h1>Ferry owner fights customs over dues</h1>"
                + COPY);
    assertThat(List.of(article.headline().orElseThrow(), article.alternativeHeadline()))
        .containsExactlyInAnyOrder(
            "Ferry owner fights customs over dues",
            "No ferry sails to the islands as owner fights customs");
    assertThat(article.problems()).isEmpty();
  }

  @Test
  void aTitleWithTheOutletsNameBehindItIsNoOtherHeadline() {
    Article article =
        page(
            "<meta property='og:title' content='Ferry owner fights customs over dues | The Post'>"
                + "<meta property='og:site_name' content='The Post'>"
                + "<h1>Ferry owner fights customs over dues</h1>"
                + COPY);
    assertThat(article.alternativeHeadline()).isNull();
  }

  @Test
  void aTitleDeliveredBesideATextThatLacksItIsKept() {
    Article article =
        json("The boats to the outer islands sail again, the owners said.", "Boats sail again");
    assertThat(article.alternativeHeadline()).isEqualTo("Boats sail again");
  }

  @Test
  void copyThatEndsInAnInvitationToSubscribeBreaksOff() {
    Article article =
        page(
            "<h1>Ferry line idle</h1>"
                + COPY
                + "<p>What the court will say of all this is another matter, since the judge who has to"
                + " rule on it…</p><div class='box'>Subscribe now to continue reading</div>");
    assertThat(article.access()).isEqualTo(Access.TRUNCATED);
    assertThat(article.problems())
        .extracting(Problem::kind)
        .containsExactly(Problem.Kind.TRUNCATED);
  }

  @Test
  void anInvitationBehindAWholeArticleSaysNothing() {
    Article article =
        page(
            "<h1>Ferry line idle</h1>"
                + COPY
                + "<div class='box'>Already a subscriber? Log in to read on</div>");
    assertThat(article.access()).isNull();
    assertThat(article.problems()).isEmpty();
  }

  @Test
  void aPageThatIsNotFreeAndCountsMoreWordsThanItShowsBreaksOff() {
    String counted =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ferry line"
            + " idle\",\"isAccessibleForFree\":%s,\"wordCount\":900}</script><h1>Ferry line idle</h1>";
    assertThat(page(counted.formatted("false") + COPY).access()).isEqualTo(Access.TRUNCATED);
    assertThat(page(counted.formatted("true") + COPY).access()).isEqualTo(Access.FREE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The strike is over and the boats sail […]",
        "The strike is over and the boats sail… [+1234 chars]",
        "The strike is over and the boats sail... Read more"
      })
  void aTextSaysThatItWasCut(String text) {
    assertThat(json(text, null).access()).isEqualTo(Access.TRUNCATED);
    assertThat(json(text, null).text()).isEqualTo(text);
  }

  @Test
  void aSummaryThatTrailsOffInAFeedWasCut() {
    Article article =
        extract(
            Capture.Format.FEED_ENTRY,
            "<p>The strike is over and the boats sail again on…</p>",
            new Declared(null, "https://post.example/f", "Strike over", null, null, null, null));
    assertThat(article.access()).isEqualTo(Access.TRUNCATED);
  }

  private static Article json(String text, @Nullable String title) {
    return extract(
        Capture.Format.JSON, text, new Declared("a", null, title, null, null, null, null));
  }

  private static Article page(String html) {
    return extract(
        Capture.Format.HTML,
        "<html><body><article>" + html + "</article></body></html>",
        new Declared(null, "https://post.example/ferry", null, null, null, null, null));
  }

  private static Article extract(Capture.Format format, String content, Declared declared) {
    return new Extractor().extract(new Capture("a", format, content, declared, List.of()));
  }
}
