package org.copytaster.desk.cli;

import java.util.concurrent.Callable;
import org.copytaster.desk.Correspondents;
import org.copytaster.desk.Desk;
import org.copytaster.desk.fetch.WebAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `desk`: a data folder in the browser, and its feeds followed meanwhile.
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    description =
        "Opens a desk's data folder in the browser and follows its feeds: fetch, archive, read, group,"
            + " publish. What is imported meanwhile shows too.")
final class DeskCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final DataFolder data = new DataFolder();
  @Mixin private final Address address = new Address();
  @Mixin private final Outreach outreach = new Outreach();

  DeskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    int port = address.port();
    String publicHost = outreach.callback().map(WebAddress::host).orElse("");
    Desk desk = data.openOrMake();
    Watching watching = Watching.on(terminal, 0, 0);
    int left = desk.readNew(watching);
    watching.progress().clear();
    if (left > 0) terminal.err().println(left + " reports that an import had left unread");
    if (outreach.isOff()) Opened.until(terminal, desk, address.host(), port, () -> {});
    else open(desk, port, publicHost);
    return Main.DONE;
  }

  private void open(Desk desk, int port, String publicHost) {
    int feeds = desk.feeds().all().size();
    terminal
        .err()
        .println(
            feeds == 0
                ? "No feeds are followed yet; add one with: copytaster feeds add URL"
                : feeds + " feeds are followed");
    if (outreach.isAnonymous())
      terminal.err().println("No --contact is given: servers are not told whom to write to.");
    Correspondents correspondents =
        outreach.correspondents(desk, trouble -> terminal.err().println(trouble));
    Opened.until(terminal, desk, address.host(), port, publicHost, correspondents);
  }
}
