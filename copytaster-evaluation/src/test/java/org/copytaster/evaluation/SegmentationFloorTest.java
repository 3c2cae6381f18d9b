package org.copytaster.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Words and sentences do not get worse. As for the other floors, the gold data may not be there,
/// and then the test says so.
class SegmentationFloorTest {
  private static final Path GOLD =
      Path.of(System.getProperty("copytaster.home", ".."))
          .resolve("../shared/gold/annotation")
          .normalize();

  private record Floor(String set, double sentences, double tokens) {}

  @TestFactory
  Stream<DynamicTest> noFigureFallsBelowItsFloor() {
    return Stream.of(new Floor("ud-ewt", 87.5, 99.1), new Floor("ud-gum", 95.6, 99.7))
        .map(SegmentationFloorTest::test);
  }

  private static DynamicTest test(Floor floor) {
    Path file = GOLD.resolve(floor.set()).resolve("dev.conllu.gz");
    if (!Files.exists(file))
      return DynamicTest.dynamicTest("no gold data at " + file + ": nothing to hold", () -> {});
    return DynamicTest.dynamicTest(floor.set(), () -> holds(floor, file));
  }

  private static void holds(Floor floor, Path file) throws IOException {
    Segmentation.Scores scores = Segmentation.of(Treebank.read(file));
    assertThat(scores.sentences().f1()).isGreaterThanOrEqualTo(floor.sentences());
    assertThat(scores.tokens().f1()).isGreaterThanOrEqualTo(floor.tokens());
  }
}
