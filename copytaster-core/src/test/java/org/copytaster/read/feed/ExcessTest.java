package org.copytaster.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.copytaster.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Feeds that are made to be too much.
@Timeout(60)
class ExcessTest {
  private static Feed eightMegabytesOf(String piece) {
    StringBuilder feed = new StringBuilder("<rss version='2.0'><channel><title>T</title>");
    while (feed.length() < 8 << 20) feed.append(piece);
    return FeedParser.parse(feed.toString(), "https://quay.example/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<item/>",
        "<rss:item></rss:item>",
        "<item><link>http://a.example/1</link></item>"
      })
  void aMillionItemsAreCutAndSaid(String item) {
    Feed feed = eightMegabytesOf(item);
    assertThat(feed.entries()).hasSizeLessThanOrEqualTo(Excess.MOST_ENTRIES);
    assertThat(feed.problems())
        .singleElement()
        .satisfies(problem -> {
          assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE);
          assertThat(problem.detail())
              .isEqualTo("feed holds more than 5000 entries; the rest is left out");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"<i>", "<a:b c='d'/>", "<item><i/><i/></item", "<"})
  void aMillionElementsAreCutAndSaid(String piece) {
    assertThat(eightMegabytesOf(piece).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
  }

  @Test
  void aMillionObjectsOfJsonAreRefused() {
    String feed =
        "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":["
            + "{},".repeat(1_000_000)
            + "{}]}";
    assertThat(FeedParser.parse(feed, null).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.TOO_LARGE));
  }

  @Test
  void theLongTextOfALongFeedIsNoExcess() {
    String text = "<![CDATA[" + "<p>Words.</p>".repeat(400) + "]]>";
    StringBuilder feed = new StringBuilder("<rss version='2.0'><channel>");
    for (int i = 0; i < 1000; i++)
      feed.append("<item><title>T")
          .append(i)
          .append("</title><description>")
          .append(text)
          .append("</description><itemid>1</itemid></item>");
    Feed parsed = FeedParser.parse(feed.append("</channel></rss>").toString(), null);
    assertThat(parsed.entries()).hasSize(1000);
    assertThat(parsed.problems()).isEmpty();
  }

  @Test
  void anEntityBombIsNotFilledIn() {
    StringBuilder feed = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 \"ha\">");
    for (int i = 1; i < 40; i++)
      feed.append("<!ENTITY a")
          .append(i)
          .append(" \"")
          .append(("&a" + (i - 1) + ";").repeat(10))
          .append("\">");
    feed.append("]><rss version='2.0'><channel><title>&a39;</title></channel></rss>");
    assertThat(FeedParser.parse(feed.toString(), null).title()).hasSizeLessThan(1000);
  }

  @Test
  void anExternalEntityIsNeverOpened() {
    String feed =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY % p SYSTEM \"http://a.example/\">%p;]>"
            + "<rss version='2.0'><channel><title>&x;</title></channel></rss>";
    assertThat(FeedParser.parse(feed, null).title()).isEqualTo("&amp;x;");
  }
}
