package org.copytaster.desk.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.fetch.Fenced;
import org.copytaster.desk.fetch.LoopbackHost;
import org.copytaster.desk.fetch.Manners;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.schedule.Filing;
import org.copytaster.desk.schedule.Rounds;
import org.copytaster.model.Sha256;

/// Two hundred hosts, most of them bad, against the real fetcher, scheduler and archive.
final class Soak implements AutoCloseable {
  private static final int HOSTS = 200;
  private final SoakPlan plan;
  final LoopbackHost trap = LoopbackHost.on((_, out) -> LoopbackHost.say(out, "200 OK", "secret"));
  final List<SoakHost> hosts = new ArrayList<>();
  final ConcurrentLinkedQueue<Trouble> troubles = new ConcurrentLinkedQueue<>();
  final FeedBook book;
  private final Archive archive;
  private final Rounds rounds;

  Soak(Path folder, SoakPlan plan) throws IOException {
    this.plan = plan;
    Behaviour[] behaviours = Behaviour.values();
    for (int i = 0; i < HOSTS; i++) {
      String address = Fenced.PUBLIC + (1 + i / 200) + "." + (1 + i % 200);
      Behaviour behaviour = behaviours[i % behaviours.length];
      hosts.add(new SoakHost(behaviour, address, delay(behaviour, i), plan, trap.port()));
    }
    archive = new Archive(folder.resolve("archive"), InstantSource.system(), troubles::add);
    book = new FeedBook(folder, archive);
    Filing filing = new Filing(archive);
    Manners manners =
        new Manners(
            "Copytaster/soak (+desk@example.org)",
            plan.pause(),
            64,
            48 << 20,
            plan.limits(),
            false);
    rounds =
        new Rounds(
            book,
            Fenced.fetcher(manners, filing::witness),
            filing,
            InstantSource.system(),
            new SplittableRandom(7),
            plan.pace(),
            _ -> {},
            troubles::add);
  }

  /// One host asks for more than is ever granted.
  private Duration delay(Behaviour behaviour, int number) {
    if (behaviour != Behaviour.DELAYING) return Duration.ZERO;
    boolean long_ = plan.length().compareTo(Duration.ofMinutes(4)) > 0 && number < 20;
    return long_ ? Duration.ofSeconds(130) : plan.pause().multipliedBy(3);
  }

  void run() throws InterruptedException {
    for (SoakHost host : hosts) {
      WebAddress feed = host.server.at("/feed");
      book.add(feed.toString(), feed.host(), "", Instant.now());
    }
    rounds.start();
    Thread.sleep(plan.length());
    Instant end = Instant.now().plus(plan.drain());
    while (unsettled() > 0 && Instant.now().isBefore(end)) Thread.sleep(200);
    rounds.close();
  }

  /// Items that are published and not yet settled.
  private long unsettled() {
    Map<String, Lead.Fate> fates = fates();
    return hosts.stream()
        .filter(host -> host.behaviour != Behaviour.ROBOTS_BROKEN)
        .flatMap(host -> host.items().stream())
        .filter(item -> fates.getOrDefault(item, Lead.Fate.WAITING) == Lead.Fate.WAITING)
        .count();
  }

  Map<String, Lead.Fate> fates() {
    Map<String, Lead.Fate> fates = new HashMap<>();
    for (Lead.Fate fate : Lead.Fate.values())
      for (Lead lead : book.leads().of(fate)) fates.put(lead.key(), fate);
    return fates;
  }

  /// Addresses in the archive with the hash of what they answered, coding undone.
  Set<String> archived() {
    Set<String> archived = new HashSet<>();
    archive.scan(
        null,
        kept -> {
          if (kept.kind() != Kind.COPY) return;
          byte[] body = org.copytaster.read.warc.HttpPayload.of(kept.bytes(), 16 << 20).body();
          archived.add(kept.url() + " " + Sha256.hex(body));
        },
        troubles::add);
    return archived;
  }

  /// The largest that this process ever was, in MiB; -1 where the system does not say.
  static long peakMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) return -1;
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }

  @Override
  public void close() {
    hosts.forEach(SoakHost::close);
    trap.close();
    book.close();
  }
}
