package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `feeds add|list|remove|import|export|problems`.
class FeedsCommandTest {
  @TempDir private Path folder;

  private Session feeds(String command, Object... more) {
    Object[] arguments = new Object[more.length + 4];
    arguments[0] = "feeds";
    arguments[1] = command;
    arguments[2] = "--data";
    arguments[3] = folder.resolve("data");
    System.arraycopy(more, 0, arguments, 4, more.length);
    return Session.run(arguments);
  }

  @Test
  void feedsAreAddedListedAndRemoved() {
    Session added =
        feeds("add", "HTTPS://Quay.example/feed#top", "https://b.example/rss", "nonsense");
    assertThat(added.status()).isEqualTo(1);
    assertThat(added.err()).contains("2 feeds added", "[nonsense]", "no address");
    assertThat(feeds("add", "https://quay.example/feed").err()).contains("1 were followed already");
    assertThat(feeds("list").lines())
        .hasSize(2)
        .last()
        .satisfies(line ->
            assertThat(line)
                .startsWith("{\"url\":\"https://quay.example/feed\",")
                .contains("\"lastSuccess\":null", "\"error\":null", "\"itemsADay\":0.0"));
    assertThat(feeds("list", "--format", "text").out()).contains("0.0/day  https://b.example/rss");
    assertThat(feeds("remove", "https://Quay.example/feed").status()).isZero();
    assertThat(feeds("remove", "https://quay.example/feed").status()).isEqualTo(1);
    assertThat(feeds("list").lines()).hasSize(1);
    assertThat(feeds("problems").out()).isEmpty();
  }

  @Test
  void listsGoOutAndComeIn() throws IOException {
    feeds("add", "https://quay.example/feed?a=1&b=2", "https://b.example/rss");
    String opml = feeds("export").out();
    Path file = Files.writeString(folder.resolve("list.opml"), opml);
    Session taken = Session.run("feeds", "import", "--data", folder.resolve("other"), file);
    assertThat(taken.err()).contains("2 feeds added");
    Session read = Session.fed(opml, "feeds", "import", "--data", folder.resolve("third"), "-");
    assertThat(read.err()).contains("2 feeds added");
    assertThat(Session.run("feeds", "export", "--data", folder.resolve("other")).out())
        .isEqualTo(opml);
  }

  @Test
  void whatCannotBeMeantIsSaid() throws IOException {
    assertThat(feeds("list").status()).isEqualTo(2);
    assertThat(feeds("list").err()).contains("follows no feeds", "feeds add");
    assertThat(Session.run("feeds").status()).isEqualTo(2);
    assertThat(feeds("import", folder.resolve("none.opml")).err()).contains("no such file");
    Path page = Files.writeString(folder.resolve("page.html"), "<html><p>x");
    assertThat(feeds("import", page).err()).contains("no OPML with feeds in it");
  }
}
