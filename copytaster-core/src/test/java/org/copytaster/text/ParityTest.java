package org.copytaster.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The sentences that the network's training is held against, too.
class ParityTest {
  private static final Path SENTENCES =
      Path.of(
          System.getProperty("copytaster.home", ".."),
          "copytaster-models/training/parity/sentences.tsv");

  @Test
  void everySentenceIsSplitAsWrittenDown() throws IOException {
    for (String line : Files.readAllLines(SENTENCES)) {
      if (line.startsWith("#")) continue;
      String[] fields = line.split("\t", -1);
      String words =
          new Tokenizer()
              .tokens(fields[0]).stream()
                  .map(token -> token.of(fields[0]))
                  .collect(Collectors.joining(" "));
      assertThat(words).isEqualTo(fields[1]);
    }
  }
}
