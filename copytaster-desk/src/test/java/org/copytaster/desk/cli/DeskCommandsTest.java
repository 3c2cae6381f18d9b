package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.copytaster.json.BriefJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `import`, `rebuild`, `status`, `search`, `export`, `verify --data` on one data folder.
class DeskCommandsTest {
  @TempDir private Path folder;

  private Session desk(String command, Object... more) {
    Object[] arguments = new Object[more.length + 3];
    arguments[0] = command;
    arguments[1] = "--data";
    arguments[2] = folder.resolve("data");
    System.arraycopy(more, 0, arguments, 3, more.length);
    return Session.run(arguments);
  }

  private String everything() {
    return desk("export", "events").out()
        + desk("export", "statements").out()
        + desk("export", "stories", "--format", "csv").out()
        + desk("export", "briefs").out()
        + desk("export", "addresses").out();
  }

  @Test
  void whatIsPublishedDependsOnTheArchiveAlone() {
    Path samples = Session.samples();
    // in two imports, the later reports first
    assertThat(desk("import", samples.resolve("vinterhavn-daily")).status()).isZero();
    assertThat(desk("import", samples.resolve("northern-ledger")).status()).isZero();
    String imported = everything();
    assertThat(desk("rebuild").status()).isZero();
    assertThat(everything()).isEqualTo(imported);
    assertThat(imported).contains("Ekdahl");
  }

  @Test
  void everyLineOnTheDeskIsProvedFromItsArchive() {
    desk("import", Session.samples().resolve("halyard"));
    Session proof = desk("verify");
    assertThat(proof.err()).isEmpty();
    assertThat(proof.out()).matches("(?s)(\\d+) lines, \\1 attested, 0 failed\n");
    assertThat(proof.status()).isZero();
  }

  @Test
  void theSameFileTwiceIsKnown() {
    Path wire = Session.samples().resolve("halyard");
    assertThat(desk("import", wire).err()).contains("4 reports from 4 new items; 0 were known");
    String before = everything();
    assertThat(desk("import", wire).err()).contains("0 reports from 0 new items; 4 were known");
    assertThat(everything()).isEqualTo(before);
    assertThat(desk("status").out()).contains("\"deliveries\":4,", "\"reports\":4,");
  }

  @Test
  void searchFindsReportsAndStatements() {
    desk("import", Session.samples().resolve("vinterhavn-daily"));
    assertThat(desk("search", "Ekdahl").lines())
        .isNotEmpty()
        .anyMatch(line -> line.startsWith("{\"kind\":\"report\""));
    assertThat(desk("search", "zyzzyva").out()).isEmpty();
    assertThat(desk("search", "((( \"").status()).isZero();
  }

  @Test
  void exportsAreJsonLinesAndCsv() {
    desk("import", Session.samples().resolve("halyard"));
    assertThat(desk("export", "statements", "--format", "csv").out())
        .startsWith("report,id,story,outlet,published,speaker,");
    desk("export", "briefs").lines().forEach(BriefJson::parse);
    assertThat(desk("export", "briefs", "--format", "csv").status()).isEqualTo(2);
  }
}
