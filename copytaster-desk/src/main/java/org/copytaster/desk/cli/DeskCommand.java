package org.copytaster.desk.cli;

import java.util.concurrent.Callable;
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
    Opened.until(terminal, data.openOrMake(), address.host(), port, () -> {});
    return Main.DONE;
  }
}
