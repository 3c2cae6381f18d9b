package org.copytaster.evaluation.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.copytaster.Newsroom;
import org.copytaster.models.BundledShelf;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// No figure falls below what it once was. Floors stand in `floors.tsv` and only rise; lowering one
/// needs a decision record.
///
/// The gold data may not be in the repository, so this runs where it lies beside the checkout, as
/// it does in CI, and says so where it does not.
class FloorsTest {
  private static final Path GOLD =
      Path.of(System.getProperty("copytaster.home", "..")).resolve("../shared/gold").normalize();

  private record Floor(GoldSet set, String figure, double least) {}

  private static List<Floor> floors() throws IOException {
    try (InputStream in = FloorsTest.class.getResourceAsStream("floors.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t"))
          .map(
              cells -> new Floor(GoldSet.valueOf(cells[0]), cells[1], Double.parseDouble(cells[2])))
          .toList();
    }
  }

  @TestFactory
  Stream<DynamicTest> noFigureFallsBelowItsFloor() throws IOException {
    if (!Files.isDirectory(GOLD))
      return Stream.of(
          dynamicTest(
              "no gold data at " + GOLD + ": nothing to hold the floors against", () -> {}));
    Newsroom newsroom = new Newsroom(BundledShelf::open);
    Map<GoldSet, Map<String, Double>> scored = new HashMap<>();
    for (Floor floor : floors())
      if (!scored.containsKey(floor.set()))
        scored.put(floor.set(), floor.set().score(newsroom, GOLD, "dev"));
    return floors().stream()
        .map(floor ->
            dynamicTest(
                floor.set().title() + " " + floor.figure(),
                () ->
                    assertThat(scored.getOrDefault(floor.set(), Map.of()).get(floor.figure()))
                        .isGreaterThanOrEqualTo(floor.least())));
  }
}
