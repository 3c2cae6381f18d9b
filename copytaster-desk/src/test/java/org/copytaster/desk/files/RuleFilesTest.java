package org.copytaster.desk.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
  @TempDir private Path folder;

  @Test
  void aFolderThatIsNotThereHasNoRules() {
    assertThat(RuleFiles.in(folder.resolve("rules")).isEmpty()).isTrue();
  }

  @Test
  void onlyRuleFilesAreRead() throws IOException {
    Files.writeString(folder.resolve("notes.txt"), "not a rule");
    assertThat(RuleFiles.in(folder).isEmpty()).isTrue();
    Files.writeString(folder.resolve("post.rules"), "host post.example\nheadline h1\n");
    assertThat(RuleFiles.in(folder).isEmpty()).isFalse();
  }

  @Test
  void everyFaultOfEveryFileIsListed() throws IOException {
    Path first = Files.writeString(folder.resolve("a.rules"), "host a.example\nheadline h1..x\n");
    Path second = Files.writeString(folder.resolve("b.rules"), "titel h1\n");
    assertThatThrownBy(() -> RuleFiles.in(folder))
        .isInstanceOf(RuleFiles.Faulty.class)
        .hasMessageContaining("[" + first + ":2] headline: no CSS selector: h1..x")
        .hasMessageContaining("[" + second + ":1] \"titel\" is none of the words");
  }
}
