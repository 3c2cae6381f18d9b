package org.copytaster.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.copytaster.read.Reader;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private static final String NEWS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
        xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc>https://lamp.example/ferry</loc>
        <image:image><image:title>A tug</image:title><image:loc>https://lamp.example/tug.jpg</image:loc></image:image>
        <news:news><news:publication><news:name>The Lamp</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2026-03-02T10:00:00Z</news:publication_date>
        <news:title>Ferry runs aground &amp; stays</news:title><news:keywords>ferry, Vinterhavn</news:keywords></news:news></url>
      <url><loc>/crane</loc><news:news><news:title>Crane falls</news:title></news:news></url>
      </urlset>
      """;

  @Test
  void aNewsSitemapIsAFeedOfHeadlines() {
    Feed feed = FeedParser.parse(NEWS, "https://lamp.example/sitemap-news.xml");
    assertThat(feed.title()).isEqualTo("The Lamp");
    FeedEntry ferry = feed.entries().getFirst();
    assertThat(ferry.title()).isEqualTo("Ferry runs aground & stays");
    assertThat(ferry.link()).isEqualTo("https://lamp.example/ferry");
    assertThat(ferry.published()).isEqualTo("2026-03-02T10:00:00Z");
    assertThat(ferry.source()).isEqualTo("The Lamp");
    assertThat(ferry.language()).isEqualTo("en");
    assertThat(ferry.tags()).extracting(FeedEntry.Tag::term).containsExactly("ferry", "Vinterhavn");
    assertThat(feed.entries().get(1).link()).isEqualTo("https://lamp.example/crane");
  }

  @Test
  void itsHeadlinesAreRead() {
    assertThat(new Reader().read("sitemap.xml", NEWS.getBytes(StandardCharsets.UTF_8)))
        .extracting(Capture::content)
        .containsExactly("Ferry runs aground & stays", "Crane falls");
  }

  @Test
  void aSitemapOfAddressesIsOneProblemHoweverLong() {
    String plain =
        "<urlset><url><loc>https://lamp.example/1</loc></url><url><loc>https://lamp.example/2</loc>"
            + "<lastmod>2026-03-02</lastmod></url></urlset>";
    List<String> problems = new ArrayList<>();
    new Reader()
        .read(
            "sitemap.xml",
            new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)),
            new Reader.Sink() {
              @Override
              public void capture(Capture capture) {
                throw new AssertionError(capture);
              }

              @Override
              public void problem(String where, Problem problem) {
                problems.add(where + " " + problem);
              }
            });
    assertThat(problems)
        .containsExactly("sitemap.xml no text: none of its 2 entries has a title or text");
    assertThat(FeedParser.parse(plain, null).entries())
        .extracting(FeedEntry::link)
        .containsExactly("https://lamp.example/1", "https://lamp.example/2");
  }
}
