package org.copytaster.desk.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.copytaster.desk.feeds.Lead.Fate;
import org.copytaster.desk.feeds.Subscription;
import org.copytaster.desk.fetch.LoopbackHost.Asked;
import org.copytaster.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ten seconds of the soak; `-Dsoak.seconds=300` is the whole.
class SoakTest {
  private static final Duration TOLERANCE = Duration.ofMillis(40);
  private final Duration length = Duration.ofSeconds(Integer.getInteger("soak.seconds", 10));
  @TempDir private Path folder;

  @Test
  void everyItemEndsInTheArchiveOrAsAProblemAndEveryDelayIsObeyed() throws Exception {
    SoakPlan plan = SoakPlan.of(length);
    try (Soak soak = new Soak(folder, plan)) {
      soak.run();
      SoftAssertions softly = new SoftAssertions();
      items(soak, softly);
      feeds(soak, softly);
      for (SoakHost host : soak.hosts) manners(host, plan, softly);
      softly
          .assertThat(soak.trap.all())
          .as("requests that reached the desk's own network")
          .isEmpty();
      report(soak);
      softly.assertAll();
    }
  }

  private static void items(Soak soak, SoftAssertions softly) {
    Map<String, Fate> fates = soak.fates();
    Set<String> archived = soak.archived();
    for (SoakHost host : soak.hosts) {
      if (host.behaviour == Behaviour.ROBOTS_BROKEN) continue;
      for (String item : host.items()) {
        Fate fate = fates.get(item);
        Fate expected = host.behaviour.kept ? Fate.KEPT : Fate.PROBLEM;
        softly.assertThat(fate).as(host.behaviour + " " + item).isEqualTo(expected);
        if (fate != Fate.KEPT) continue;
        String target = item.substring(item.indexOf("/item/"));
        String final_ =
            host.behaviour == Behaviour.REDIRECTING ? target.replace("item", "real") : target;
        String kept = host.server.at(final_) + " " + Sha256.hex(host.page(final_));
        softly.assertThat(archived.contains(kept)).as("in the archive as served: " + item).isTrue();
      }
    }
  }

  private static void feeds(Soak soak, SoftAssertions softly) {
    Map<String, Subscription> feeds = new TreeMap<>();
    for (Subscription feed : soak.book.all()) feeds.put(feed.url(), feed);
    for (SoakHost host : soak.hosts) {
      Subscription feed = feeds.get(host.feed());
      switch (host.behaviour) {
        case ROBOTS_BROKEN -> {
          softly.assertThat(feed.error()).contains("robots.txt", "cannot be had");
          softly.assertThat(host.server.asked()).as("asked in spite of robots.txt").isEmpty();
        }
        case FORBIDDING ->
            softly
                .assertThat(host.server.asked())
                .allMatch(asked -> asked.target().equals("/feed"));
        case GOING -> softly.assertThat(feed.state()).isEqualTo(Subscription.State.RETIRED);
        case REDIRECTING -> {
          softly.assertThat(feed.address()).endsWith("/moved");
          softly
              .assertThat(host.server.asked().stream().filter(a -> a.target().equals("/feed")))
              .hasSize(1);
        }
        default -> softly.assertThat(feed.error()).as(host.behaviour + " feed").isEmpty();
      }
    }
    int unchanged = soak.hosts.stream().mapToInt(host -> host.unchanged.get()).sum();
    softly.assertThat(unchanged).as("answers 304").isPositive();
  }

  /// What the hosts themselves measured.
  private static void manners(SoakHost host, SoakPlan plan, SoftAssertions softly) {
    Duration asked =
        host.delay.compareTo(Duration.ofSeconds(120)) > 0 ? Duration.ofSeconds(120) : host.delay;
    List<Asked> all = host.server.all();
    boolean hungUp =
        switch (host.behaviour) {
          case SLOW, STALLED, DRIPPING, ENDLESS, BROKEN, LYING_LENGTH, BOMBING -> true;
          default -> false;
        };
    for (int i = 1; i < all.size(); i++) {
      // robots.txt is read before its delay is known
      boolean known = !all.get(i - 1).target().equals("/robots.txt");
      Duration pause = known && asked.compareTo(plan.pause()) > 0 ? asked : plan.pause();
      // where the desk hung up, the host notices late that the answer has ended
      long from = hungUp ? all.get(i - 1).began() : all.get(i - 1).ended();
      softly
          .assertThat(Duration.ofNanos(all.get(i).began() - from))
          .as(host.behaviour + " pause before " + all.get(i).target() + " #" + i)
          .isGreaterThanOrEqualTo(pause.minus(TOLERANCE));
    }
    softly.assertThat(all).as("cookies").noneMatch(one -> one.header("cookie").isPresent());
    softly
        .assertThat(all)
        .allMatch(one ->
            one.header("user-agent").orElse("").equals("Copytaster/soak (+desk@example.org)"));
    long robots = all.stream().filter(one -> one.target().equals("/robots.txt")).count();
    softly.assertThat(robots).as(host.behaviour + " robots.txt").isLessThanOrEqualTo(1);
    if (host.behaviour == Behaviour.BUSY) quiet(all, softly);
  }

  /// A page that was answered with `429` is asked twice; nothing may come within the time told.
  private static void quiet(List<Asked> all, SoftAssertions softly) {
    List<String> seen = new ArrayList<>();
    for (int i = 0; i + 1 < all.size(); i++) {
      String target = all.get(i).target();
      boolean refused = target.startsWith("/item/") && !seen.contains(target);
      seen.add(target);
      if (refused)
        softly
            .assertThat(Duration.ofNanos(all.get(i + 1).began() - all.get(i).ended()))
            .as("Retry-After before " + all.get(i + 1).target())
            .isGreaterThanOrEqualTo(Duration.ofSeconds(2).minus(TOLERANCE));
    }
  }

  private static void report(Soak soak) throws Exception {
    Map<String, Fate> fates = soak.fates();
    Map<Behaviour, int[]> table = new EnumMap<>(Behaviour.class);
    long requests = 0;
    for (SoakHost host : soak.hosts) {
      int[] row = table.computeIfAbsent(host.behaviour, _ -> new int[4]);
      requests += host.server.all().size();
      row[0] += host.server.all().size();
      for (String item : host.items()) {
        row[1]++;
        Fate fate = fates.get(item);
        if (fate == Fate.KEPT) row[2]++;
        if (fate == Fate.PROBLEM) row[3]++;
      }
    }
    StringBuilder text =
        new StringBuilder("soak: behaviour, requests, items, archived, problems\n");
    table.forEach((behaviour, row) ->
        text.append(
            String.format("%-14s %6d %6d %6d %6d%n", behaviour, row[0], row[1], row[2], row[3])));
    text.append("requests ").append(requests);
    text.append(", troubles told ").append(soak.troubles.size());
    text.append(", answers 304 ")
        .append(soak.hosts.stream().mapToInt(h -> h.unchanged.get()).sum());
    text.append(", heap limit ").append(Runtime.getRuntime().maxMemory() >> 20);
    text.append(" MiB, peak resident ").append(Soak.peakMemory()).append(" MiB");
    System.out.println(text);
    assertThat(requests).isPositive();
  }
}
