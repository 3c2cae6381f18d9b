package org.copytaster.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsRulesTest {
  private static RobotsRules rules(String... lines) {
    return RobotsRules.parse(String.join("\n", lines), "copytaster");
  }

  @Test
  void theGroupThatNamesUsWinsOverTheStar() {
    RobotsRules rules =
        rules("User-agent: *", "Disallow: /", "", "User-Agent: Copytaster", "Disallow: /private");
    assertThat(rules.allows("/news")).isTrue();
    assertThat(rules.allows("/private/x")).isFalse();
  }

  @Test
  void theLongestRuleDecidesAndAllowWinsATie() {
    RobotsRules rules =
        rules("User-agent: *", "Disallow: /a", "Allow: /a/b", "Allow: /c", "Disallow: /c");
    assertThat(rules.allows("/a/b/1")).isTrue();
    assertThat(rules.allows("/a/c")).isFalse();
    assertThat(rules.allows("/c/1")).isTrue();
  }

  @Test
  void starsAndDollarsMatchAsTheStandardSays() {
    assertThat(RobotsRules.matches("/*.pdf$", "/x/y.pdf")).isTrue();
    assertThat(RobotsRules.matches("/*.pdf$", "/x/y.pdf?z")).isFalse();
    assertThat(RobotsRules.matches("/a*b*c", "/a1b2c3")).isTrue();
    assertThat(RobotsRules.matches("/a$", "/ab")).isFalse();
  }

  @Test
  void severalAgentsShareOneGroup() {
    RobotsRules rules = rules("User-agent: other", "User-agent: copytaster", "Disallow: /x");
    assertThat(rules.allows("/x")).isFalse();
  }

  @Test
  void anEmptyDisallowForbidsNothing() {
    assertThat(rules("User-agent: *", "Disallow:").allows("/x")).isTrue();
  }

  @Test
  void crawlDelayIsHonouredUpToTwoMinutes() {
    assertThat(rules("User-agent: *", "Crawl-delay: 2.5").crawlDelay())
        .isEqualTo(Duration.ofMillis(2500));
    assertThat(rules("User-agent: *", "Crawl-delay: 86400").crawlDelay())
        .isEqualTo(Duration.ofSeconds(120));
    assertThat(rules("User-agent: *", "Crawl-delay: soon").crawlDelay()).isEqualTo(Duration.ZERO);
  }

  @Test
  void aHundredThousandStarsCostNothing() {
    assertThat(RobotsRules.matches("/" + "*a".repeat(100_000) + "$", "/" + "a".repeat(50_000)))
        .isFalse();
  }

  @Test
  void textThatIsNoRobotsFileAllowsEverything() {
    assertThat(rules("<html><body>Not found</body></html>").allows("/x")).isTrue();
    assertThat(RobotsRules.ALLOW_NOTHING.allows("/x")).isFalse();
  }
}
