package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.copytaster.json.ReportJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
  private static final String TWO =
      """
      {"id":"b","text":"The bridge reopened on Monday, said Ada Moss, the mayor of Quay."}
      {"id":"a","text":"Ada Moss denied that the bridge had been closed in error."}
      """;

  @TempDir private Path folder;

  @Test
  void misuseSaysWhatWouldBeRight() {
    assertMisuse(Session.run(), "which command?");
    assertMisuse(Session.run("reed", "x"), "Did you mean: feeds, read");
    assertMisuse(Session.run("read"), "PATH");
    assertMisuse(Session.run("read", "--threads", "0", "-"), "--threads 0");
    assertMisuse(Session.run("read", "--threads", "many", "-"), "many");
    assertMisuse(Session.run("brief", "--format", "pdf", "-"), "md, json, html");
    assertMisuse(Session.run("verify"), "which briefs?");
    assertMisuse(Session.run("export", "weather", "--data", folder), "events");
    assertMisuse(Session.run("status", "--data", folder.resolve("none")), "holds no desk");
    assertMisuse(Session.run("desk", "--port", "99999", "--data", folder), "99999");
  }

  private static void assertMisuse(Session session, String words) {
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains(words).doesNotContain("\tat ");
  }

  @Test
  void helpAndVersionAreAnswers() {
    assertThat(Session.run("--help").status()).isZero();
    assertThat(Session.run("--help").out()).contains("demo", "read", "brief", "verify");
    assertThat(Session.run("read", "--help").status()).isZero();
    assertThat(Session.run("--version").out()).startsWith("copytaster ");
  }

  @Test
  void reportsComeInTheOrderOfTheInput() {
    Session session = Session.fed(TWO, "read", "-");
    assertThat(session.status()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.lines().stream().map(line -> ReportJson.parse(line).id()))
        .containsExactly("b", "a");
  }

  @Test
  void theNumberOfThreadsDoesNotChangeAByte() {
    Path samples = Session.samples().resolve("radio-concord");
    Session one = Session.run("read", "--threads", "1", samples);
    Session four = Session.run("read", "--threads", "4", samples);
    assertThat(one.lines()).hasSizeGreaterThan(5);
    assertThat(four.out()).isEqualTo(one.out());
    assertThat(four.err()).isEqualTo(one.err());
  }

  @Test
  void groupNamesAStoryForEveryReport() {
    Session session = Session.fed(TWO, "group", "-");
    assertThat(session.status()).isZero();
    assertThat(session.lines()).hasSize(2);
    assertThat(session.lines().getFirst()).startsWith("{\"id\":\"b\",\"story\":\"");
  }

  @Test
  void groupShowsWhoCopied() throws IOException {
    String copy =
        """
        {"id":"%s","outlet":"%s","date":"%s","text":"The bridge over the Quay reopened on Monday \
        after three weeks of work on its northern pillar, the harbour board said in a statement \
        that it sent to all papers in the evening of the same day, and the first ferry passed."}
        """;
    Path file = folder.resolve("copies.jsonl");
    Files.writeString(
        file,
        copy.formatted("one", "The Bell", "2026-03-02T08:00:00Z")
            + copy.formatted("two", "The Lamp", "2026-03-02T11:00:00Z"));
    Session session = Session.run("group", "--pairs", file);
    assertThat(session.status()).isZero();
    assertThat(session.lines()).hasSize(1);
    assertThat(session.lines().getFirst()).contains("\"from\":\"two\",\"to\":\"one\"");
  }

  @Test
  void aFolderIsReadInTheOrderOfItsPathsWithoutHiddenFiles() throws IOException {
    for (String name : new String[] {"b/2", "a", "b/1", ".hidden", "c"}) {
      Path file = folder.resolve(name + ".jsonl");
      Files.createDirectories(file.getParent());
      Files.writeString(file, "{\"id\":\"" + name + "\",\"text\":\"It rained in Quay.\"}\n");
    }
    Session session = Session.run("read", folder);
    assertThat(session.lines().stream().map(line -> ReportJson.parse(line).id()))
        .containsExactly("a", "b/1", "b/2", "c");
  }

  @Test
  void evaluateSaysPlainlyWhenItIsNotThere() {
    Session session = Session.run("evaluate", "mentions", "--gold", "x");
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("not built into this copy");
  }
}
