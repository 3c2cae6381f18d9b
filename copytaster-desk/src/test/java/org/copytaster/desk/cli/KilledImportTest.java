package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Imports in processes of their own, killed without warning at random moments. `-Dkills=10` kills
/// ten times, `-Dtest.seed=N` at the same moments.
class KilledImportTest {
  private static final int KILLS = Integer.getInteger("kills", 2);
  private static final int LINES = 60;
  private static final long SEED = Long.getLong("test.seed", 20261126L);
  private static final String[] PLACES = {"Vinterhavn", "Lestov", "Quilaya", "Imbar", "Maaskade"};
  private static final String[] PEOPLE = {"Ekdahl", "Lind", "Verweij", "de Graaf", "Idrissi"};
  private static final String[] THINGS = {"ferry", "crane", "bridge", "ballot", "mackerel quota"};

  @TempDir private Path folder;
  private final Random random = new Random(SEED);

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private String body() {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < 3; i++)
      body.append(one(PEOPLE))
          .append(" said on Monday that the ")
          .append(one(THINGS))
          .append(" in ")
          .append(one(PLACES))
          .append(" would cost ")
          .append(random.nextInt(900) + 100)
          .append(" million. ");
    return body.toString();
  }

  /// Pages.
  private Path input() throws IOException {
    Path input = Files.createDirectory(folder.resolve("input"));
    for (int i = 0; i < 40; i++)
      Files.writeString(
          input.resolve("page-" + i + ".html"),
          "<html><body><article><h1>The "
              + one(THINGS)
              + " of "
              + one(PLACES)
              + "</h1><p>"
              + body()
              + "</p></article></body></html>");
    return input;
  }

  /// One more file of JSON Lines, so that there is something to be killed over.
  private void wire(Path input, int number) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = number * LINES; i < (number + 1) * LINES; i++)
      lines.add(
          "{\"id\":\"wire-%d\",\"title\":\"The %s of %s\",\"date\":\"2026-03-%02d\",\"text\":\"%s\"}"
              .formatted(i, one(THINGS), one(PLACES), 1 + i % 28, body().strip()));
    Files.write(input.resolve("wire-" + (100 + number) + ".jsonl"), lines);
  }

  private Process start(Path input, Path data) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx1g",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            "org.copytaster.desk.cli.Main",
            "import",
            "--data",
            data.toString(),
            input.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start();
  }

  private static long archived(Path data) throws IOException {
    Path archive = data.resolve("archive");
    if (!Files.isDirectory(archive)) return 0;
    try (Stream<Path> files = Files.list(archive)) {
      return files
          .filter(file -> file.toString().endsWith(".warc.gz"))
          .mapToLong(file -> file.toFile().length())
          .sum();
    }
  }

  private static String everything(Path data) {
    StringBuilder all = new StringBuilder();
    for (String what : List.of("events", "statements", "stories", "briefs", "addresses"))
      all.append(Session.run("export", what, "--data", data).out());
    return all.toString();
  }

  @Test
  void anImportKilledAgainAndAgainEndsAsIfItHadNeverBeen() throws Exception {
    Path input = input();
    Path killed = folder.resolve("killed");
    StringBuilder story = new StringBuilder("seed " + SEED + ":");
    for (int i = 0; i < KILLS; i++) {
      wire(input, i);
      Process process = start(input, killed);
      // every second one is killed while it writes to the archive, the others anywhere
      long before = archived(killed);
      long patience = System.nanoTime() + TimeUnit.SECONDS.toNanos(180);
      while (i % 2 == 0
          && process.isAlive()
          && archived(killed) == before
          && System.nanoTime() < patience) Thread.onSpinWait();
      boolean ended =
          process.waitFor(
              i % 2 == 0 ? random.nextInt(40) : 300 + random.nextInt(3000), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      story.append(ended ? " ended" : " killed").append(" at ").append(archived(killed));
    }
    System.out.println(story);
    assertThat(start(input, killed).waitFor()).isLessThanOrEqualTo(1);
    assertThat(Session.run("import", "--data", killed, input).err())
        .contains("0 reports from 0 new items; " + (LINES * KILLS + 40) + " were known");
    String exports = everything(killed);
    assertThat(Session.run("rebuild", "--data", killed).status()).isZero();
    assertThat(everything(killed)).isEqualTo(exports);

    Path undisturbed = folder.resolve("undisturbed");
    Session.run("import", "--data", undisturbed, input);
    assertThat(exports).isNotEmpty().isEqualTo(everything(undisturbed));
    assertThat(Session.run("verify", "--data", killed).out()).endsWith(" 0 failed\n");
  }
}
