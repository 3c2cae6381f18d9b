package org.copytaster.desk.cli;

import java.time.Duration;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.copytaster.desk.Correspondents;
import org.copytaster.desk.Desk;
import org.copytaster.desk.fetch.Manners;
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

  boolean isOff() {
    return off;
  }

  boolean isAnonymous() {
    return contact.isBlank();
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
        EDITION,
        troubles);
  }
}
