package org.copytaster.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.copytaster.desk.Desk;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.feeds.Opml;
import org.copytaster.desk.feeds.Subscription;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Trouble;
import org.copytaster.model.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `feeds`: which feeds a desk follows.
@Command(
    name = "feeds",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "add|list|remove|import|export|problems",
    description = "The feeds that a desk follows while it is open; also while it runs.")
final class FeedsCommand implements Runnable {
  @Spec private CommandSpec spec;

  private FeedsCommand(CommandSpec spec) {
    this.spec = spec;
  }

  static CommandLine commandLine(Terminal terminal) {
    CommandLine feeds = new CommandLine(new FeedsCommand(CommandSpec.create()));
    feeds.addSubcommand(new Add(terminal));
    feeds.addSubcommand(new ListAll(terminal));
    feeds.addSubcommand(new Remove(terminal));
    feeds.addSubcommand(new Import(terminal));
    feeds.addSubcommand(new Export(terminal));
    feeds.addSubcommand(new Problems(terminal));
    return feeds;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "what about the feeds: add, list, remove, import, export or problems?");
  }

  private static FeedBook opened(DataFolder data) {
    if (!FeedBook.isIn(data.path()))
      throw new Misuse(
          "--data "
              + data.path()
              + " follows no feeds; add one with: copytaster feeds add --data "
              + data.path()
              + " URL");
    return book(data);
  }

  private static FeedBook book(DataFolder data) {
    return new FeedBook(data.path(), Desk.archive(data.path(), InstantSource.system(), _ -> {}));
  }

  /// Follows a feed; tells what is wrong with the address if it cannot.
  private static int follow(
      FeedBook book, Complaints complaints, List<Opml.Outline> feeds, Terminal terminal) {
    List<FeedBook.New> wanted = new ArrayList<>();
    for (Opml.Outline feed : feeds) {
      Optional<WebAddress> address = WebAddress.of(feed.url());
      if (address.isEmpty())
        complaints.add(
            new Trouble(
                feed.url(),
                new Problem(Problem.Kind.MALFORMED, "no address that begins http:// or https://")));
      else
        wanted.add(new FeedBook.New(address.get().toString(), address.get().host(), feed.title()));
    }
    int added = book.add(wanted, Instant.now());
    int known = wanted.size() - added;
    terminal.err().println(added + " feeds added; " + known + " were followed already");
    return complaints.status();
  }

  private static Complaints complaints(Terminal terminal) {
    return new Complaints(terminal, new Progress(terminal, 0, 0, System::nanoTime));
  }

  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = "Follows feeds from now on.")
  private static final class Add implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private final DataFolder data = new DataFolder();

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses of feeds.")
    private List<String> urls = List.of();

    Add(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (FeedBook book = book(data)) {
        List<Opml.Outline> feeds = urls.stream().map(url -> new Opml.Outline(url, "")).toList();
        return follow(book, complaints(terminal), feeds, terminal);
      }
    }
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "Says how each feed does: last success, error, items a day.")
  private static final class ListAll implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private final DataFolder data = new DataFolder();

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
    private Format format = Format.jsonl;

    /// As the option is written.
    enum Format {
      jsonl,
      text
    }

    ListAll(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (FeedBook book = opened(data);
          Lines lines = new Lines(terminal)) {
        var rates = book.leads().itemsADay(Instant.now());
        for (Subscription feed : book.all()) {
          double rate = rates.getOrDefault(feed.url(), 0.0);
          lines.print(
              format == Format.text ? FeedLine.text(feed, rate) : FeedLine.json(feed, rate));
        }
      }
      return Main.DONE;
    }
  }

  @Command(
      name = "remove",
      mixinStandardHelpOptions = true,
      description = "Follows feeds no longer; what was fetched stays.")
  private static final class Remove implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private final DataFolder data = new DataFolder();

    @Parameters(arity = "1..*", paramLabel = "URL", description = "Addresses as they were added.")
    private List<String> urls = List.of();

    Remove(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      Complaints complaints = complaints(terminal);
      try (FeedBook book = opened(data)) {
        for (String url : urls) {
          String name = WebAddress.of(url).map(WebAddress::toString).orElse(url);
          if (!book.remove(name, Instant.now()))
            complaints.add(
                new Trouble(
                    url, new Problem(Problem.Kind.UNREADABLE, "is no feed that is followed")));
        }
      }
      return complaints.status();
    }
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = "Follows the feeds of an OPML file, as other readers export them.")
  private static final class Import implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private final DataFolder data = new DataFolder();

    @Parameters(paramLabel = "OPML", description = "The file, or - for standard input.")
    private String file = "-";

    Import(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
      byte[] bytes;
      try {
        bytes = file.equals("-") ? terminal.in().readAllBytes() : Files.readAllBytes(Path.of(file));
      } catch (IOException e) {
        Complaints complaints = complaints(terminal);
        complaints.add(Trouble.unreadable(file, e));
        return complaints.status();
      }
      List<Opml.Outline> feeds = Opml.read(bytes);
      if (feeds.isEmpty()) {
        Complaints complaints = complaints(terminal);
        complaints.add(
            new Trouble(
                file, new Problem(Problem.Kind.UNKNOWN_FORMAT, "no OPML with feeds in it")));
        return complaints.status();
      }
      try (FeedBook book = book(data)) {
        return follow(book, complaints(terminal), feeds, terminal);
      }
    }
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Prints the feeds as OPML, for other readers.")
  private static final class Export implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private final DataFolder data = new DataFolder();

    Export(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (FeedBook book = opened(data);
          Lines lines = new Lines(terminal)) {
        lines.print(
            Opml.write(
                book.all().stream()
                    .map(feed -> new Opml.Outline(feed.url(), feed.title()))
                    .toList()));
      }
      return Main.DONE;
    }
  }

  @Command(
      name = "problems",
      mixinStandardHelpOptions = true,
      description = "Lists every item that could not be had, and why.")
  private static final class Problems implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private final DataFolder data = new DataFolder();

    Problems(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      try (FeedBook book = opened(data);
          Lines lines = new Lines(terminal)) {
        for (Lead lead : book.leads().of(Lead.Fate.PROBLEM)) lines.print(FeedLine.json(lead));
      }
      return Main.DONE;
    }
  }
}
