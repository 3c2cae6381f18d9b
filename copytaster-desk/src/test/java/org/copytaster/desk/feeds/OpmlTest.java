package org.copytaster.desk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlTest {
  private static List<Opml.Outline> read(String text) {
    return Opml.read(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    List<Opml.Outline> feeds =
        List.of(
            new Opml.Outline("https://a.example/?a=1&b=\"2\"", "Quay & <Daily> \"é\"\u00a0😀"),
            new Opml.Outline("https://b.example/", "B"));
    assertThat(read(Opml.write(feeds))).isEqualTo(feeds);
  }

  @Test
  void listsOfOtherReadersAreReadWhateverTheirCaseAndFolders() {
    assertThat(
            read(
                """
                <opml version="1.0"><body><outline text="News"><outline TEXT="A" type="RSS"
                xmlURL=" https://a.example/f "/></outline><outline text="empty"/></body></opml>\
                """))
        .containsExactly(new Opml.Outline("https://a.example/f", "A"));
  }

  @Test
  void nothingOfTheMachineIsReadIn() {
    assertThat(
            read(
                "<!DOCTYPE opml [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><opml><body>"
                    + "<outline title='&x;' xmlUrl='https://a.example/'/></body></opml>"))
        .singleElement()
        .satisfies(feed -> assertThat(feed.title()).doesNotContain("root:"));
    assertThat(read("\u0000<<<not xml")).isEmpty();
  }
}
