package org.copytaster.desk.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.copytaster.desk.Desk;
import org.copytaster.desk.files.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `demo`: the sample reports in the browser, in a data folder that is gone afterwards.
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description =
        "Reads the sample reports and opens the desk in the browser; leaves nothing behind.")
final class DemoCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private final Address address = new Address();

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    int port = address.port();
    Path samples = samples();
    Path folder = Files.createTempDirectory("copytaster-demo-");
    AtomicBoolean open = new AtomicBoolean();
    // Ctrl-C while reading leaves nothing behind either; an open desk is put away in order.
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              if (!open.get()) delete(folder);
            }));
    Desk desk = DataFolder.desk(folder);
    Watching watching = read(desk, samples);
    open.set(true);
    Opened.until(terminal, desk, address.host(), port, () -> delete(folder));
    return watching.complaints().status();
  }

  private Watching read(Desk desk, Path samples) {
    Inputs inputs = Inputs.of(List.of(samples.toString()));
    terminal.err().println("Reading " + inputs.files().size() + " files of sample reports ...");
    Watching watching = Watching.on(terminal, inputs.files().size(), inputs.size());
    Desk.Taken taken = desk.take(inputs, InputStream::nullInputStream, watching);
    watching.progress().clear();
    terminal
        .err()
        .println(taken.reports() + " reports, " + desk.store().counts().stories() + " stories.");
    return watching;
  }

  private static Path samples() {
    String home = System.getProperty("copytaster.home", ".");
    Path samples = Path.of(home, "samples", "reports");
    if (!Files.isDirectory(samples))
      throw new Misuse("no sample reports in " + samples + "; start ./copytaster of a full clone");
    return here(samples);
  }

  /// Origins read better, and are the same in every checkout, when told from where one stands.
  private static Path here(Path path) {
    Path standing = Path.of("").toAbsolutePath();
    Path whole = path.toAbsolutePath().normalize();
    return whole.startsWith(standing) ? standing.relativize(whole) : path;
  }

  private static void delete(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException("[" + folder + "] cannot be removed", e);
    }
  }
}
