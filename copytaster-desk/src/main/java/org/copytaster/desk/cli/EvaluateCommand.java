package org.copytaster.desk.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.spi.ToolProvider;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/// `evaluate …`: handed on to copytaster-evaluation, which offers itself as the tool of this name.
@Command(
    name = "evaluate",
    description = "Scores reading against annotated data: evaluate SET… --gold DIR [--split dev].")
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Unmatched private List<String> arguments = new ArrayList<>();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<ToolProvider> tool = ToolProvider.findFirst("evaluate");
    if (tool.isEmpty())
      throw new Misuse("copytaster-evaluation is not built into this copy: nothing to score with");
    PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
    int status = tool.get().run(out, err, arguments.toArray(String[]::new));
    out.flush();
    err.flush();
    return status;
  }
}
