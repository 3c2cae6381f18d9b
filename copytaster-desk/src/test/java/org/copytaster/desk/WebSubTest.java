package org.copytaster.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.desk.fetch.LoopbackHost.say;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.copytaster.desk.fetch.Fetcher;
import org.copytaster.desk.fetch.Limits;
import org.copytaster.desk.fetch.LoopbackHost;
import org.copytaster.desk.fetch.Manners;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.schedule.Pace;
import org.copytaster.desk.serve.DeskServer;
import org.copytaster.desk.websub.Subscriber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A feed, its hub, and a desk that both can reach, on loopback.
@Timeout(120)
class WebSubTest {
  @TempDir private Path folder;
  private final List<Trouble> troubles = new CopyOnWriteArrayList<>();
  private final AtomicLong ahead = new AtomicLong();
  private final InstantSource clock = () -> Instant.now().plusSeconds(ahead.get());
  private final HttpClient client = HttpClient.newHttpClient();

  /// A hub that writes down what it is asked for.
  private static HttpServer hub(List<Map<String, String>> asked) throws IOException {
    HttpServer hub = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    hub.createContext(
        "/",
        exchange -> {
          Map<String, String> form = new HashMap<>();
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          for (String pair : body.split("&")) {
            String[] halves = pair.split("=", 2);
            form.put(halves[0], URLDecoder.decode(halves[1], StandardCharsets.UTF_8));
          }
          form.put("method", exchange.getRequestMethod());
          asked.add(form);
          exchange.sendResponseHeaders(202, -1);
          exchange.close();
        });
    hub.start();
    return hub;
  }

  private static LoopbackHost feed(String hub, String... headers) {
    return LoopbackHost.on((asked, out) -> {
      if (asked.target().equals("/feed"))
        say(
            out,
            "200 OK",
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>Quay Daily</title>" + hub + "</feed>",
            headers);
      else say(out, "404 None", "");
    });
  }

  private Desk desk() {
    return new Desk(
        folder,
        () -> {
          throw new AssertionError("nothing is read");
        },
        1);
  }

  private Correspondents out(Desk desk, String callback, boolean privateHosts) {
    Limits limits =
        Limits.USUAL.within(Duration.ofSeconds(20), Duration.ofSeconds(20), Duration.ofSeconds(30));
    Pace pace =
        new Pace(
            Duration.ofHours(1),
            Duration.ofHours(1),
            Duration.ofHours(2),
            Duration.ofMinutes(1),
            2,
            Duration.ofMillis(20));
    return new Correspondents(
            desk,
            new Manners("Copytaster/test", Duration.ZERO, 8, 64 << 20, limits, privateHosts),
            pace,
            clock,
            new SplittableRandom(7),
            WebAddress.of(callback).orElseThrow(),
            Duration.ofMillis(300),
            troubles::add)
        .start();
  }

  private static void until(BooleanSupplier so) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (!so.getAsBoolean() && System.nanoTime() < end) Thread.sleep(20);
  }

  private HttpResponse<String> ask(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static HttpRequest.Builder at(String address) {
    return HttpRequest.newBuilder(URI.create(address));
  }

  private static String signed(String secret, String body) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA512");
    mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
    return "sha512=" + HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void aFeedIsAskedWhenItsHubRingsAndTheHubAgainBeforeItsLeaseEnds() throws Exception {
    List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
    HttpServer hub = hub(asked);
    String at = "http://127.0.0.1:" + hub.getAddress().getPort() + "/hub";
    try (LoopbackHost host = feed("", "Link: <" + at + ">; rel=\"hub\", </feed?all>; rel=self");
        Desk desk = desk();
        DeskServer server = DeskServer.start(desk, "", "127.0.0.1", 0, "", clock)) {
      desk.feeds().add(host.at("/feed").toString(), "127.0.0.1", "", Instant.now());
      try (Correspondents _ = out(desk, server.address() + "/websub", true)) {
        until(() -> !asked.isEmpty());
        Map<String, String> form = asked.getFirst();
        assertThat(form)
            .containsEntry("method", "POST")
            .containsEntry("hub.mode", "subscribe")
            .containsEntry("hub.topic", host.at("/feed?all").toString())
            .containsKey("hub.lease_seconds");
        String callback = form.getOrDefault("hub.callback", "");
        assertThat(callback).startsWith(server.address() + "/websub/");
        String verification =
            callback
                + "?hub.mode=subscribe&hub.challenge=c%3Cb%3E&hub.lease_seconds=864000&hub.topic="
                + URLEncoder.encode(form.get("hub.topic"), StandardCharsets.UTF_8);
        HttpResponse<String> agreed = ask(at(verification));
        assertThat(agreed.statusCode()).isEqualTo(200);
        assertThat(agreed.body()).isEqualTo("c<b>");
        assertThat(agreed.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        int before = host.asked().size();
        ahead.addAndGet(120);
        String news = "<feed>news</feed>";
        HttpRequest.Builder ring = at(callback).POST(HttpRequest.BodyPublishers.ofString(news));
        assertThat(ask(ring.copy().header("X-Hub-Signature", "sha512=00")).statusCode())
            .isEqualTo(202);
        Thread.sleep(500);
        assertThat(host.asked()).hasSize(before);
        String signature = signed(form.getOrDefault("hub.secret", ""), news);
        assertThat(ask(ring.copy().header("X-Hub-Signature", signature)).statusCode())
            .isEqualTo(202);
        until(() -> host.asked().size() > before);
        assertThat(host.asked()).hasSize(before + 1);
        byte[] huge = new byte[9 << 20];
        HttpRequest.Builder flood = at(callback).POST(HttpRequest.BodyPublishers.ofByteArray(huge));
        assertThat(ask(flood).statusCode()).isEqualTo(413);
        assertThat(asked).hasSize(1);
        ahead.addAndGet(Duration.ofDays(8).toSeconds());
        until(() -> asked.size() > 1);
        assertThat(asked.getLast().get("hub.callback")).isEqualTo(callback);
      }
    } finally {
      hub.stop(0);
    }
    assertThat(troubles).isEmpty();
  }

  @Test
  void aHubInOurOwnNetworkIsNotAsked() throws Exception {
    try (LoopbackHost trap = LoopbackHost.on((_, out) -> say(out, "202 Accepted", ""));
        LoopbackHost host =
            feed("<link rel='hub' href='https://127.0.0.1:" + trap.port() + "/hub'/>");
        Desk desk = desk()) {
      // the feed itself is let through; its hub is asked by a fetcher that guards
      var fetcher = new Fetcher(Manners.usual("test", ""), InstantSource.system(), _ -> {});
      var subscriber =
          new Subscriber(
              desk.leases(),
              fetcher,
              WebAddress.of("https://desk.example/websub").orElseThrow(),
              false,
              clock,
              troubles::add);
      desk.feeds().add(host.at("/feed").toString(), "127.0.0.1", "", Instant.now());
      var feed = desk.feeds().all().getFirst();
      for (String hub :
          List.of(
              "https://127.0.0.1:" + trap.port() + "/hub",
              "http://hub.example/",
              "ftp://hub.example/"))
        for (int i = 0; i < 3; i++)
          subscriber.tend(
              feed.answered(
                  Instant.now(), "", feed.url(), null, null, false, Duration.ofHours(1), hub, "t"));
      fetcher.close();
      assertThat(trap.all()).isEmpty();
      assertThat(troubles)
          .extracting(Trouble::toString)
          .satisfiesExactly(
              one -> assertThat(one).contains("not on the public internet", "loopback"),
              two -> assertThat(two).contains("over https only"),
              three -> assertThat(three).contains("no web address"));
    }
  }
}
