package org.copytaster.desk.cli;

import java.util.concurrent.Callable;
import org.copytaster.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `rebuild`: everything again from the archive.
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Makes every table and the search index again from the archive alone.")
final class RebuildCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final DataFolder data = new DataFolder();

  RebuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = data.open()) {
      Watching watching = Watching.on(terminal, (int) desk.store().counts().deliveries(), 0);
      int reports = desk.rebuild(watching);
      watching.progress().clear();
      terminal
          .err()
          .println(
              reports
                  + " reports, "
                  + desk.store().counts().stories()
                  + " stories made again from "
                  + desk.store().counts().deliveries()
                  + " deliveries");
      return watching.complaints().status();
    }
  }
}
