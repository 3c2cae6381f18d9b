package org.copytaster.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.copytaster.desk.Desk;
import org.copytaster.desk.files.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `import PATH…`: into a desk's archive. A desk that is open shows it at once.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = "Archives and reads files into a desk's data folder, also while the desk runs.")
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final DataFolder data = new DataFolder();

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files, folders, or - for standard input.")
  private List<String> paths = List.of();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Inputs inputs = Inputs.of(paths);
    Watching watching = Watching.on(terminal, inputs.files().size(), inputs.size());
    try (Desk desk = data.openOrMake()) {
      Desk.Taken taken = desk.take(inputs, terminal::in, watching);
      watching.progress().clear();
      terminal
          .err()
          .println(
              taken.reports()
                  + " reports from "
                  + taken.items()
                  + " new items; "
                  + taken.known()
                  + " were known; "
                  + desk.store().counts().stories()
                  + " stories");
    }
    return watching.complaints().status();
  }
}
