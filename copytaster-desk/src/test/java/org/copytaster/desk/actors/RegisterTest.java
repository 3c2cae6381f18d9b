package org.copytaster.desk.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copytaster.Newsroom;
import org.copytaster.desk.Desk;
import org.copytaster.desk.files.Inputs;
import org.copytaster.models.BundledShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is who, across reports and rebuilds.
class RegisterTest {
  private static final Newsroom NEWSROOM = new Newsroom(BundledShelf::open);

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(
        reports,
        """
        {"id":"a","outlet":"Quay Times","date":"2026-03-02","text":"Kenyan President Robert Lee left Nairobi on Monday."}
        {"id":"b","outlet":"Pier Post","date":"2026-03-03","text":"Robert Lee, the Kenyan president, came back on Tuesday."}
        {"id":"c","outlet":"Pier Post","date":"2026-03-04","text":"Canadian Prime Minister Robert Lee said on Wednesday that he would resign."}
        """);
    desk = new Desk(folder.resolve("data"), () -> NEWSROOM, 1);
    desk.take(Inputs.of(List.of(reports.toString())), InputStream::nullInputStream, trouble -> {});
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private List<String> figures() {
    return Register.of(desk.store()).figures().stream()
        .map(figure ->
            figure.id()
                + " "
                + figure.name()
                + " "
                + figure.country()
                + " "
                + figure.appearances().size())
        .toList();
  }

  private void rule(Ruling.Kind kind, String figure, String other) {
    desk.note(Ruling.SUBJECT, new Ruling(kind, figure, other).json());
  }

  @Test
  void namesakesOfTwoStatesAreTwo() {
    assertThat(figures())
        .containsExactly("robert-lee Robert Lee KEN 2", "robert-lee.2 Robert Lee CAN 1");
  }

  @Test
  void whatUsersMergedStaysMergedAfterARebuild() {
    rule(Ruling.Kind.MERGE, "robert-lee.2", "robert-lee");
    List<String> before = figures();
    desk.rebuild(trouble -> {});
    assertThat(figures()).isEqualTo(before).containsExactly("robert-lee Robert Lee KEN 3");
  }

  @Test
  void whatUsersSplitAndRenamedStaysSo() {
    String report =
        Register.of(desk.store()).figures().getFirst().appearances().getFirst().report();
    rule(Ruling.Kind.SPLIT, "robert-lee", report);
    rule(Ruling.Kind.RENAME, "robert-lee@" + report, "Robert Lee the elder");
    desk.rebuild(trouble -> {});
    assertThat(figures())
        .containsExactly(
            "robert-lee Robert Lee KEN 1",
            "robert-lee.2 Robert Lee CAN 1",
            "robert-lee@" + report + " Robert Lee the elder KEN 1");
  }

  @Test
  void aRulingAboutNobodyChangesNothing() {
    List<String> before = figures();
    rule(Ruling.Kind.MERGE, "nobody", "robert-lee");
    rule(Ruling.Kind.SPLIT, "robert-lee", "nowhere");
    assertThat(figures()).isEqualTo(before);
  }
}
