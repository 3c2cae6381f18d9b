package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The gold's own scorer, `eval/ingest.py`: what it says is the figure, so nothing here counts
/// again.
///
/// @param script of Python 3, without dependencies
record Referee(Path script) {

  /// @param arguments task, gold, predictions and flags
  JsonNode score(Object... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", script.toString()));
    for (Object argument : arguments)
      if (!argument.toString().isEmpty()) command.add(argument.toString());
    Process python =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    byte[] said = python.getInputStream().readAllBytes();
    if (python.waitFor() != 0) throw new IOException("the scorer failed: " + command);
    return new ObjectMapper().readTree(said);
  }
}
