package org.copytaster.desk.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.copytaster.desk.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The routes are those of `openapi.yaml`, no more and no fewer.
class ContractTest {
  @TempDir private Path folder;

  @Test
  void theRoutesAreThoseOfTheContract() throws IOException {
    try (Desk desk =
        new Desk(
            folder,
            () -> {
              throw new AssertionError("nothing is read");
            },
            1)) {
      Set<String> served =
          DeskServer.routes(desk, new Pages(desk), "", InstantSource.system()).stream()
              .map(route -> route.method().name().toLowerCase(Locale.ROOT) + " " + route.path())
              .collect(Collectors.toSet());
      assertThat(served).isEqualTo(promised());
    }
  }

  private static Set<String> promised() throws IOException {
    JsonNode contract =
        new YAMLMapper().readTree(ContractTest.class.getResourceAsStream("openapi.yaml"));
    Set<String> promised = new HashSet<>();
    contract
        .get("paths")
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(method -> promised.add(method + " " + path.getKey())));
    return promised;
  }
}
