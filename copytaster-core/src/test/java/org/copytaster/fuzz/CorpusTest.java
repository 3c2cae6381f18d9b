package org.copytaster.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Seeds and past findings of the fuzzer, as they are, cut off, and with bytes changed by chance:
/// in every build, without the fuzzer.
class CorpusTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("copytaster.home", ".."))
          .resolve("copytaster-core/src/test/resources/fuzz");
  private static final int MUTANTS = 20;

  /// So that no input is charged for what is loaded once.
  @BeforeAll
  static void everythingIsLoaded() throws IOException {
    for (Target target : Target.values())
      for (Path file : inputs(target)) {
        byte[] bytes = Files.readAllBytes(file);
        Invariants.read(sink -> target.read(bytes, sink));
      }
  }

  @TestFactory
  Stream<DynamicTest> everyInputKeepsTheInvariants() {
    return Stream.of(Target.values())
        .flatMap(target ->
            inputs(target).stream()
                .map(file ->
                    DynamicTest.dynamicTest(
                        CORPUS.relativize(file).toString(), () -> check(target, file))));
  }

  private static List<Path> inputs(Target target) {
    try (Stream<Path> files = Files.list(CORPUS.resolve(target.folder()))) {
      List<Path> inputs = files.sorted().toList();
      assertThat(inputs).isNotEmpty();
      return inputs;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Target target, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    target.check(bytes);
    Random random = new Random(bytes.length);
    for (int i = 0; i < MUTANTS; i++) target.check(mutant(bytes, random));
  }

  private static byte[] mutant(byte[] bytes, Random random) {
    byte[] mutant = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length + 1));
    for (int i = 0; i < 3; i++) mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    return mutant;
  }
}
