package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `export events` on a desk tells the rows that `read` tells of the same reports.
class ExportedEventsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static String row(JsonNode event, JsonNode start) {
    return event.path("type").asText()
        + " "
        + event.path("mode").asText("")
        + " "
        + event.path("modality").asText()
        + " "
        + event.path("cameo").asText("")
        + " "
        + event.path("goldstein").asText("")
        + " "
        + event.path("confidence").asText("")
        + " "
        + start.asInt();
  }

  @Test
  void exportAndReadTellTheSameEvents() throws JsonProcessingException {
    Path reports = Session.samples().resolve("lestov-courier");
    List<String> read = new ArrayList<>();
    for (String line : Session.run("read", reports).lines())
      for (JsonNode event : JSON.readTree(line).path("events"))
        read.add(row(event, event.at("/trigger/spans/0/0")));
    Path data = folder.resolve("data");
    assertThat(Session.run("import", "--data", data, reports).status()).isZero();
    List<String> exported = new ArrayList<>();
    for (String line : Session.run("export", "--data", data, "events").lines()) {
      JsonNode event = JSON.readTree(line);
      assertThat(event.path("modality").asText()).isNotEmpty();
      exported.add(row(event, event.path("start")));
    }
    assertThat(exported).isNotEmpty().containsExactlyInAnyOrderElementsOf(read);
  }
}
