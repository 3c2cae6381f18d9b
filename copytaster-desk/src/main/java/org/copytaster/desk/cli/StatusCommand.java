package org.copytaster.desk.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.concurrent.Callable;
import org.copytaster.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `status`: how much a desk holds.
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Says how much a desk's data folder holds, as one JSON line.")
final class StatusCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final DataFolder data = new DataFolder();

  StatusCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Desk desk = data.open();
        Lines lines = new Lines(terminal)) {
      var counts = desk.store().counts();
      lines.print(
          JsonNodeFactory.instance
              .objectNode()
              .put("deliveries", counts.deliveries())
              .put("bytes", counts.bytes())
              .put("reports", counts.reports())
              .put("stories", counts.stories())
              .put("statements", counts.statements())
              .put("events", counts.events())
              .put("remarks", counts.remarks())
              .toString());
    }
    return Main.DONE;
  }
}
