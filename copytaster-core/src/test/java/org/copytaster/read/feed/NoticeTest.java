package org.copytaster.read.feed;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeTest {
  private static Notice notice(String channel) {
    String feed =
        "<rss version='2.0'><channel><title>Quay Daily</title>" + channel + "</channel></rss>";
    return FeedParser.parse(feed, "https://quay.example/feeds/news.xml").notice();
  }

  @ParameterizedTest
  @CsvSource({
    "<ttl>45</ttl>, 45",
    "<ttl>0</ttl>, 0",
    "<ttl>soon</ttl>, 0",
    "<ttl>999999</ttl>, 10080",
    "<sy:updatePeriod> hourly </sy:updatePeriod>, 60",
    "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>, 360",
    "<sy:updatePeriod>daily</sy:updatePeriod><sy:updateFrequency>0</sy:updateFrequency>, 1440",
    "'', 0"
  })
  void theTimeThatAFeedAsksForIsRead(String channel, int minutes) {
    assertThat(notice(channel).minutes()).isEqualTo(minutes);
  }

  @Test
  void theHubAndTheFeedsOwnAddressAreRead() {
    Notice notice =
        notice(
            "<atom:link rel='hub' href='https://hub.example/'/>"
                + "<atom:link rel='self' href='/feeds/news.xml'/>");
    assertThat(notice.hub()).isEqualTo("https://hub.example/");
    assertThat(notice.self()).isEqualTo("https://quay.example/feeds/news.xml");
  }

  @Test
  void aJsonFeedNamesItsHubToo() {
    Notice notice =
        FeedParser.parse(
                "{\"version\":\"https://jsonfeed.org/version/1.1\",\"feed_url\":\"https://q.example/f\","
                    + "\"hubs\":[{\"type\":\"rssCloud\",\"url\":\"x\"},"
                    + "{\"type\":\"WebSub\",\"url\":\"https://hub.example/\"}],\"items\":[]}",
                null)
            .notice();
    assertThat(notice.hub()).isEqualTo("https://hub.example/");
    assertThat(notice.self()).isEqualTo("https://q.example/f");
  }
}
