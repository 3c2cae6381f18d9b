package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `brief | verify`, and what happens when somebody changed something in between.
class BriefVerifyTest {
  @TempDir private Path folder;

  private Path page() throws IOException {
    return Files.copy(
        Session.samples().resolve("radio-concord/2026-03-06-why-mackerel.txt"),
        folder.resolve("page.txt"));
  }

  private static Session verify(String brief) {
    return Session.fed(brief, "verify", "-");
  }

  @Test
  void everyLineOfABriefIsProvedFromItsSource() throws IOException {
    Session brief = Session.run("brief", "--format", "json", page());
    assertThat(brief.status()).as(brief.err()).isZero();
    Session proof = verify(brief.out());
    assertThat(proof.err()).isEmpty();
    assertThat(proof.status()).isZero();
    assertThat(proof.out()).matches("(\\d+) lines, \\1 attested, 0 failed\n");
  }

  @Test
  void theSameReportsGiveTheSameBytes() throws IOException {
    Path page = page();
    for (String format : new String[] {"md", "json", "html"})
      assertThat(Session.run("brief", "--format", format, page).out())
          .isNotEmpty()
          .isEqualTo(Session.run("brief", "--format", format, page).out());
  }

  @Test
  void aChangedWordOfTheSourceIsNamedWithItsLine() throws IOException {
    Path page = page();
    Session brief = Session.run("brief", "--format", "json", page);
    Files.writeString(page, Files.readString(page).replace("mackerel", "herrings"));
    Session proof = verify(brief.out());
    assertThat(proof.status()).isEqualTo(1);
    assertThat(proof.err()).contains("[story-");
    assertThat(proof.out()).doesNotContain(" 0 failed");
  }

  @Test
  void aMissingSourceIsNamed() throws IOException {
    Path page = page();
    Session brief = Session.run("brief", "--format", "json", page);
    Files.delete(page);
    Session proof = verify(brief.out());
    assertThat(proof.status()).isEqualTo(1);
    assertThat(proof.err()).contains("is gone", "page.txt");
  }

  @Test
  void aMovedSourceIsFoundWithFrom() throws IOException {
    Path page = page();
    Path brief = folder.resolve("brief.json");
    Files.writeString(brief, Session.run("brief", "--format", "json", page).out());
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.move(page, elsewhere.resolve("page.txt"));
    assertThat(Session.run("verify", brief).status()).isEqualTo(1);
    assertThat(Session.run("verify", brief, "--from", elsewhere).status()).isZero();
  }

  @Test
  void whatIsNoBriefIsAProblemWithItsLine() {
    Session proof = verify("{\"story\":1}\n");
    assertThat(proof.status()).isEqualTo(1);
    assertThat(proof.err()).contains("[-#line=1]", "not a brief");
    assertThat(proof.out()).isEqualTo("0 lines, 0 attested, 0 failed\n");
  }

  @Test
  void onePageHoldsOneStory() {
    Session session =
        Session.run("brief", "--format", "html", Session.samples().resolve("halyard"));
    assertThat(session.status()).isEqualTo(2);
    assertThat(session.err()).contains("--story", "story-");
  }
}
