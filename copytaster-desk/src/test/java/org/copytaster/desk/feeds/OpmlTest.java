package org.copytaster.desk.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /// Lists cut off, with bytes changed by chance and with pieces of markup thrown in: whatever is
  /// read of them can be written and read again.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void brokenListsGiveFeedsThatCanBeKept(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 250; i++) {
      byte[] list = broken(random);
      List<Opml.Outline> feeds = Opml.read(list);
      assertThat(feeds).as("seed %d, list %d", seed, i).allMatch(feed -> !feed.url().isBlank());
      List<Opml.Outline> kept = read(Opml.write(feeds));
      assertThat(kept)
          .as("seed %d, list %d: %s", seed, i, new String(list, StandardCharsets.UTF_8))
          .extracting(Opml.Outline::url)
          .containsExactlyElementsOf(feeds.stream().map(feed -> plain(feed.url())).toList());
    }
  }

  private static String plain(String url) {
    return url.replaceAll("[\\x00-\\x1f\\x7f\\ufffe\\uffff]", " ").strip();
  }

  @Test
  void foldersHundredThousandDeepAreReadToTheEnd() {
    String list =
        "<outline text='x'>".repeat(100_000) + "<outline xmlUrl='https://deep.example/'/>";
    assertThat(read("<opml><body>" + list)).hasSize(1);
  }

  private static byte[] broken(Random random) {
    StringBuilder list = new StringBuilder("<?xml version='1.0' encoding='UTF-8'?><opml><body>");
    for (int k = random.nextInt(6); k >= 0; k--)
      list.append("<outline text='Désk &amp; ")
          .append(k)
          .append("' xmlUrl=\"https://a.example/?a=1&amp;b=")
          .append(k)
          .append("\"/>");
    for (int k = random.nextInt(4); k > 0; k--)
      list.insert(random.nextInt(list.length()), PIECES.get(random.nextInt(PIECES.size())));
    byte[] bytes = list.toString().getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    for (int k = random.nextInt(4); k > 0; k--)
      cut[random.nextInt(cut.length)] = (byte) random.nextInt(256);
    return cut;
  }

  private static final List<String> PIECES =
      List.of(
          "<outline",
          "<![CDATA[",
          "]]>",
          "<!--",
          "<!DOCTYPE a [<!ENTITY b '&b;&b;'>]>",
          "&b;",
          "&#0;",
          "&#xD800;",
          "&#x110000;",
          "\u0000",
          "'",
          "\"",
          "xmlUrl=' '",
          "XMLURL=x",
          "</body>",
          "\uFEFF",
          "<?x",
          "\uFFFE");
}
