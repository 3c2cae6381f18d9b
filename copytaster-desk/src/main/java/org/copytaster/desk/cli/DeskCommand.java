package org.copytaster.desk.cli;

import java.util.concurrent.Callable;
import org.copytaster.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `desk`: a data folder in the browser.
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    description = "Opens a desk's data folder in the browser; what is imported meanwhile shows.")
final class DeskCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final DataFolder data = new DataFolder();
  @Mixin private final Address address = new Address();

  DeskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int port = address.port();
    Desk desk = data.openOrMake();
    Watching watching = Watching.on(terminal, 0, 0);
    int left = desk.readNew(watching);
    watching.progress().clear();
    if (left > 0) terminal.err().println(left + " reports that an import had left unread");
    Opened.until(terminal, desk, address.host(), port, () -> {});
    return Main.DONE;
  }
}
