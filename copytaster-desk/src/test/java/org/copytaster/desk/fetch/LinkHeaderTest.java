package org.copytaster.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinkHeaderTest {
  private static final WebAddress BASE = WebAddress.of("https://quay.example/a/feed").orElseThrow();

  private static String hub(String... headers) {
    List<String> lines = List.of(headers).stream().map(one -> "Link: " + one).toList();
    return LinkHeader.target(new Head(200, lines), "hub", BASE).orElse("");
  }

  @Test
  void theFirstTargetOfTheRelationCounts() {
    assertThat(hub("<https://hub.example/>; rel=\"hub\"")).isEqualTo("https://hub.example/");
    assertThat(hub("<https://hub.example/>;rel=hub")).isEqualTo("https://hub.example/");
    assertThat(hub("<x>; rel=self", "<../hub>; title=\"a, b\"; rel=\"next HUB\""))
        .isEqualTo("https://quay.example/hub");
    assertThat(hub("<x>; rel=self, <https://h.example/1>; rel=hub, <https://h.example/2>; rel=hub"))
        .isEqualTo("https://h.example/1");
    assertThat(hub("<javascript:x>; rel=hub")).isEmpty();
    assertThat(hub("nonsense", "<x>; rel=hubs", "")).isEmpty();
  }

  @Test
  void aHeaderMadeToBeSlowIsNot() {
    String commas = "<a>; x=\"\",".repeat(6000);
    String quotes = "<a>" + ";rel".repeat(10_000) + "\"";
    String opened = "<".repeat(60_000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        Duration.ofSeconds(5), () -> assertThat(hub(commas, quotes, opened)).isEmpty());
  }
}
