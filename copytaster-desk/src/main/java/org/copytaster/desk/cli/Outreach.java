package org.copytaster.desk.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.copytaster.desk.Correspondents;
import org.copytaster.desk.Desk;
import org.copytaster.desk.fetch.Manners;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.schedule.Pace;
import org.copytaster.json.Versions;
import picocli.CommandLine.Option;

/// Whether and how a desk fetches.
final class Outreach {
  /// Editions are made anew as a whole: not for every page that comes in.
  private static final Duration EDITION = Duration.ofSeconds(20);

  @Option(names = "--no-fetch", description = "Follow no feeds; show what is there.")
  private boolean off;

  @Option(
      names = "--contact",
      paramLabel = "ADDRESS",
      defaultValue = "${env:COPYTASTER_CONTACT:-}",
      description =
          "Your mail address or page, told to every server that is asked, so that it can reach you"
              + " (default: the environment's COPYTASTER_CONTACT).")
  private String contact = "";

  @Option(
      names = "--allow-private-hosts",
      description =
          "Fetch from loopback, private and link-local addresses too. Feeds can then make this"
              + " machine ask its own network.")
  private boolean privateHosts;

  @Option(
      names = "--websub-callback",
      paramLabel = "URL",
      description =
          "A public address that leads to this desk's /websub: hubs that feeds offer are then asked to"
              + " tell of changes (W3C WebSub). Only /websub of the desk needs to be reachable there."
              + " Feeds are polled all the same (default: none, and no hub is asked).")
  private String callback = "";

  boolean isOff() {
    return off;
  }

  boolean isAnonymous() {
    return contact.isBlank();
  }

  /// Where hubs reach the desk; empty where they cannot.
  Optional<WebAddress> callback() {
    if (callback.isBlank()) return Optional.empty();
    return Optional.of(
        WebAddress.of(callback)
            .filter(address -> address.target().replaceFirst("/$", "").endsWith("/websub"))
            .orElseThrow(() ->
                new Misuse(
                    "--websub-callback "
                        + callback
                        + " is not such as https://desk.example/websub: an address that leads to"
                        + " the desk's /websub")));
  }

  Correspondents correspondents(Desk desk, Consumer<Trouble> troubles) {
    Manners manners =
        Manners.usual(Versions.CURRENT.copytaster(), contact).withPrivateHosts(privateHosts);
    return new Correspondents(
        desk,
        manners,
        Pace.USUAL,
        InstantSource.system(),
        new SplittableRandom(),
        callback().orElse(null),
        EDITION,
        troubles);
  }
}
