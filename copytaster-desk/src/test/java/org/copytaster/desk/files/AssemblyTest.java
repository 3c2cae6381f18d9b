package org.copytaster.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssemblyTest {
  @Test
  void resultsComeInTheOrderOfTheWork() {
    List<Integer> results = new ArrayList<>();
    try (Assembly<Integer> assembly = new Assembly<>(4, results::add)) {
      for (int i = 0; i < 500; i++) {
        int number = i;
        assembly.give(() -> {
          if (number % 7 == 0) Thread.yield();
          return number;
        });
      }
      assembly.finish();
    }
    assertThat(results).isEqualTo(IntStream.range(0, 500).boxed().toList());
  }
}
