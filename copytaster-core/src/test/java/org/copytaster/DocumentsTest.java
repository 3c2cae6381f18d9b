package org.copytaster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Documents go stale in silence; these tests make them speak.
class DocumentsTest {
  private static final Path HOME = Path.of(System.getProperty("copytaster.home", ".."));
  private static final Pattern CODE =
      Pattern.compile("`([A-Z][a-z]+(?:[A-Z0-9][a-z0-9]*)*)(?:\\.[a-zA-Z.()]+)?`");
  private static final Pattern LINK = Pattern.compile("]\\((?!https?:|#)([^)#]+)(?:#[^)]*)?\\)");

  private static Set<String> sourceNames() throws IOException {
    try (Stream<Path> files = Files.walk(HOME)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void everyClassThatTheArchitectureNamesExists() throws IOException {
    String architecture = Files.readString(HOME.resolve("ARCHITECTURE.md"));
    Set<String> named =
        CODE.matcher(architecture)
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(sourceNames()).containsAll(named);
  }

  @Test
  void everyDocumentLinksOnlyToFilesThatExist() throws IOException {
    try (Stream<Path> files = Stream.concat(Files.list(HOME), Files.walk(HOME.resolve("docs")))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".md")).toList())
        for (MatchResult link : LINK.matcher(Files.readString(file)).results().toList())
          assertThat(file.resolveSibling(link.group(1))).as("link in %s", file).exists();
    }
  }
}
