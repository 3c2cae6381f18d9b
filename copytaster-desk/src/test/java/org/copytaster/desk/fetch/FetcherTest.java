package org.copytaster.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.desk.fetch.LoopbackHost.raw;
import static org.copytaster.desk.fetch.LoopbackHost.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.copytaster.desk.fetch.Fetched.Arrived;
import org.copytaster.desk.fetch.Fetched.Failed;
import org.copytaster.desk.fetch.Fetched.Later;
import org.junit.jupiter.api.Test;

/// Fetching as it should go.
class FetcherTest {
  private static String body(Fetched fetched) {
    assertThat(fetched).isInstanceOf(Arrived.class);
    byte[] body = ((Arrived) fetched).exchange().payload(1 << 20).body();
    fetched.close();
    return new String(body, StandardCharsets.UTF_8);
  }

  private static Fetched fetch(Fetcher fetcher, WebAddress address) {
    return fetcher.fetch(Request.of(address));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] deflated(String text, boolean bare) {
    Deflater deflater = new Deflater(9, bare);
    deflater.setInput(text.getBytes(StandardCharsets.UTF_8));
    deflater.finish();
    byte[] buffer = new byte[1000];
    int length = deflater.deflate(buffer);
    deflater.end();
    return java.util.Arrays.copyOf(buffer, length);
  }

  @Test
  void thePageArrivesByteForByteWithItsHead() {
    String answer = "HTTP/1.1 200 OK\r\nX-Odd:  two  spaces\r\nContent-Length: 5\r\n\r\nhello";
    try (LoopbackHost host = LoopbackHost.on((_, out) -> raw(out, answer));
        Fetcher fetcher = Desks.quick();
        Fetched fetched = fetch(fetcher, host.at("/a?b=c"))) {
      Exchange exchange = ((Arrived) fetched).exchange();
      assertThat(new String(exchange.response(), StandardCharsets.ISO_8859_1)).isEqualTo(answer);
      assertThat(new String(exchange.body(), StandardCharsets.ISO_8859_1)).isEqualTo("hello");
      assertThat(new String(exchange.request(), StandardCharsets.ISO_8859_1))
          .startsWith("GET /a?b=c HTTP/1.1\r\nHost: 127.0.0.1:" + host.port() + "\r\n")
          .contains("User-Agent: Copytaster/test (+desk@example.org)\r\n");
    }
  }

  @Test
  void aBodyInChunksIsOne() {
    String chunked =
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
            + "3;x=y\r\nhel\r\n00000002\r\nlo\r\n0\r\nTrailer: 1\r\n\r\n";
    try (LoopbackHost host = LoopbackHost.on((_, out) -> raw(out, chunked));
        Fetcher fetcher = Desks.quick();
        Fetched fetched = fetch(fetcher, host.at("/"))) {
      Exchange exchange = ((Arrived) fetched).exchange();
      assertThat(new String(exchange.entity(), StandardCharsets.US_ASCII)).isEqualTo("hello");
      assertThat(body(fetched)).isEqualTo("hello");
    }
  }

  @Test
  void codingsAreUndoneEvenTheBareDeflateOfCarelessServers() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              switch (asked.target()) {
                case "/gzip" -> say(out, "200 OK", gzip("words"), "Content-Encoding: gzip");
                case "/zlib" ->
                    say(out, "200 OK", deflated("words", false), "Content-Encoding: deflate");
                case "/bare" ->
                    say(out, "200 OK", deflated("words", true), "Content-Encoding: deflate");
                default -> say(out, "404 None", "");
              }
            });
        Fetcher fetcher = Desks.quick()) {
      for (String path : new String[] {"/gzip", "/zlib", "/bare"})
        assertThat(body(fetch(fetcher, host.at(path)))).as(path).isEqualTo("words");
    }
  }

  @Test
  void aCopyAtHandIsNotSentAgain() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              boolean same =
                  asked.header("if-none-match").orElse("").equals("\"v1\"")
                      && asked.header("if-modified-since").isPresent();
              if (same) say(out, "304 Not Modified", "");
              else say(out, "200 OK", "new", "ETag: \"v1\"");
            });
        Fetcher fetcher = Desks.quick()) {
      Request again = Request.newer(host.at("/feed"), "\"v1\"", "Fri, 06 Mar 2026 06:20:00 GMT");
      assertThat(fetcher.fetch(again)).isInstanceOf(Fetched.Unchanged.class);
      assertThat(body(fetch(fetcher, host.at("/feed")))).isEqualTo("new");
    }
  }

  @Test
  void lastingRedirectsAreTellingAndPassingOnesAreNot() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              switch (asked.target()) {
                case "/old" -> say(out, "301 Moved", "", "Location: /newer");
                case "/newer" -> say(out, "308 Moved", "", "Location: new");
                case "/today" -> say(out, "302 Found", "", "Location: /newer");
                case "/tomorrow" -> say(out, "301 Moved", "", "Location: /today");
                default -> say(out, "200 OK", asked.target());
              }
            });
        Fetcher fetcher = Desks.quick()) {
      try (Fetched old = fetch(fetcher, host.at("/old"));
          Fetched today = fetch(fetcher, host.at("/today"));
          Fetched tomorrow = fetch(fetcher, host.at("/tomorrow"))) {
        assertThat(((Arrived) old).movedTo()).isEqualTo(host.at("/new"));
        assertThat(((Arrived) today).movedTo()).isNull();
        assertThat(((Arrived) tomorrow).movedTo()).isEqualTo(host.at("/today"));
        assertThat(body(old)).isEqualTo("/new");
      }
    }
  }

  @Test
  void whatIsGoneAndWhatIsMissingAreToldApart() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) ->
                say(out, asked.target().equals("/gone") ? "410 Gone" : "404 Not Found", "x"));
        Fetcher fetcher = Desks.quick()) {
      assertThat(fetch(fetcher, host.at("/gone"))).isInstanceOf(Fetched.Gone.class);
      assertThat(fetch(fetcher, host.at("/missing")))
          .isInstanceOfSatisfying(
              Failed.class,
              failed -> {
                assertThat(failed.problem().detail()).isEqualTo("status 404");
                assertThat(failed.lasting()).isTrue();
              });
    }
  }

  @Test
  void aHostThatAsksForQuietIsLeftAlone() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              if (asked.target().equals("/robots.txt")) say(out, "404 None", "");
              else say(out, "429 Too Many", "", "Retry-After: 3600");
            });
        Fetcher fetcher = Desks.quick()) {
      Instant before = Instant.now();
      assertThat(fetch(fetcher, host.at("/a")))
          .isInstanceOfSatisfying(
              Later.class, later -> assertThat(later.until()).isAfter(before.plusSeconds(3500)));
      assertThat(fetch(fetcher, host.at("/b"))).isInstanceOf(Later.class);
      assertThat(host.asked()).hasSize(1);
    }
  }

  @Test
  void robotsAreAskedOnceAndObeyed() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              if (asked.target().equals("/robots.txt"))
                say(out, "200 OK", "User-agent: copytaster\nDisallow: /priv%61te\n");
              else say(out, "200 OK", "x");
            });
        Fetcher fetcher = Desks.quick()) {
      assertThat(fetch(fetcher, host.at("/private/page")))
          .isInstanceOfSatisfying(
              Failed.class,
              failed -> assertThat(failed.problem().detail()).contains("robots.txt", "/private"));
      assertThat(body(fetch(fetcher, host.at("/public")))).isEqualTo("x");
      assertThat(host.all())
          .extracting(LoopbackHost.Asked::target)
          .containsExactly("/robots.txt", "/public");
    }
  }

  @Test
  void aHostWhoseRobotsFileIsInTroubleIsNotAsked() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              if (asked.target().equals("/robots.txt")) say(out, "500 Broken", "");
              else say(out, "200 OK", "x");
            });
        Fetcher fetcher = Desks.quick()) {
      assertThat(fetch(fetcher, host.at("/a"))).isInstanceOf(Later.class);
      assertThat(fetch(fetcher, host.at("/b"))).isInstanceOf(Later.class);
      assertThat(host.all()).hasSize(1);
    }
  }

  @Test
  void aRobotsFileMayLiveElsewhereAndBeLongerThanAnybodyReads() {
    String long_ = "User-agent: *\nDisallow: /no\n" + "# words\n".repeat(200_000);
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              switch (asked.target()) {
                case "/robots.txt" -> say(out, "301 Moved", "", "Location: /elsewhere.txt");
                case "/elsewhere.txt" -> say(out, "200 OK", long_);
                default -> say(out, "200 OK", "x");
              }
            });
        Fetcher fetcher = Desks.quick()) {
      assertThat(fetch(fetcher, host.at("/no"))).isInstanceOf(Failed.class);
      assertThat(body(fetch(fetcher, host.at("/yes")))).isEqualTo("x");
    }
  }

  @Test
  void oneHostIsAskedOneThingAtATimeWithAPauseBetween() throws Exception {
    Duration pause = Duration.ofMillis(150);
    try (LoopbackHost host = LoopbackHost.on((_, out) -> say(out, "200 OK", "x"));
        Fetcher fetcher = Desks.with(Gate.ofAll(Resolver.system()), pause)) {
      Thread[] askers = new Thread[4];
      for (int i = 0; i < askers.length; i++) {
        WebAddress address = host.at("/" + i);
        askers[i] = Thread.ofVirtual().start(() -> fetch(fetcher, address).close());
      }
      for (Thread asker : askers) asker.join();
      var asked = host.all();
      assertThat(asked).hasSize(5);
      for (int i = 1; i < asked.size(); i++)
        assertThat(asked.get(i).began() - asked.get(i - 1).ended())
            .isGreaterThan(pause.minusMillis(20).toNanos());
    }
  }

  @Test
  void aCrawlDelayIsHonoured() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              if (asked.target().equals("/robots.txt"))
                say(out, "200 OK", "User-agent: *\nCrawl-delay: 0.4\n");
              else say(out, "200 OK", "x");
            });
        Fetcher fetcher = Desks.quick()) {
      fetch(fetcher, host.at("/1")).close();
      fetch(fetcher, host.at("/2")).close();
      var asked = host.asked();
      assertThat(asked.get(1).began() - asked.get(0).ended())
          .isGreaterThan(Duration.ofMillis(390).toNanos());
    }
  }

  @Test
  void memoryIsGivenBack() {
    byte[] large = new byte[200 << 10];
    try (LoopbackHost host = LoopbackHost.on((_, out) -> say(out, "200 OK", large));
        Fetcher fetcher = Desks.quick()) {
      // together twenty times what the budget holds
      for (int i = 0; i < 100; i++)
        try (Fetched fetched = fetch(fetcher, host.at("/" + i))) {
          assertThat(fetched).isInstanceOf(Arrived.class);
        }
    }
  }
}
