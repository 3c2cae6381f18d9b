package org.copytaster.desk.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.copytaster.desk.fetch.LoopbackHost.raw;
import static org.copytaster.desk.fetch.LoopbackHost.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.copytaster.desk.fetch.Fetched.Failed;
import org.copytaster.model.Problem.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody who controls a feed, its name server and its web server can try.
@Timeout(60)
class HostileHostTest {
  private static Failed failed(LoopbackHost.Answerer answerer) {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              if (asked.target().equals("/robots.txt")) say(out, "404 None", "");
              else answerer.answer(asked, out);
            });
        Fetcher fetcher = Desks.quick()) {
      return (Failed) fetcher.fetch(Request.of(host.at("/page")));
    }
  }

  private static void drip(OutputStream out, String bytes)
      throws IOException, InterruptedException {
    while (true) {
      raw(out, bytes);
      Thread.sleep(50);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'HTTP/1.1 200 OK\r\nX: ', a",
    "'HTTP/1.1 200 OK\r\n', 'A: b\r\n'",
    "'HTTP/1.1 200 OK\r\n\r\n', a",
    "'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\na\r\n'",
    "'', 'H'"
  })
  void aDripOfBytesIsHungUpOn(String before, String dripped) {
    long began = System.nanoTime();
    Failed failed =
        failed((_, out) -> {
          raw(out, before);
          drip(out, dripped);
        });
    assertThat(failed.problem().detail()).contains("too slow");
    assertThat(failed.lasting()).isFalse();
    assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(8));
  }

  @Test
  void silenceIsHungUpOnSooner() {
    assertThat(failed((_, out) -> Thread.sleep(30_000)).problem().detail())
        .contains("nothing came for too long");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTP/1.1 200 OK\r\n\r\n",
        "HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        "HTTP/1.1 200 OK\r\nX: ",
        "HTTP/1.1 200 OK\r\n",
        "HTTP/1.1 100 Continue\r\n\r\n"
      })
  void whatNeverEndsIsCutAtItsLimit(String before) {
    String more =
        before.contains("chunked")
            ? "1000\r\n" + "x".repeat(4096) + "\r\n"
            : before.contains("100 C") ? before : before.endsWith("OK\r\n") ? "A: b\r\n" : "xxxx";
    Failed failed =
        failed((_, out) -> {
          raw(out, before);
          while (true) raw(out, more.repeat(16));
        });
    assertThat(failed.problem().detail()).containsAnyOf("longer than", "more than 5 preliminary");
    assertThat(failed.lasting()).isTrue();
  }

  @Test
  void oneByteChunksAreCountedWithTheirFrames() {
    Failed failed =
        failed((_, out) -> {
          raw(out, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
          while (true) raw(out, ("1;" + "e".repeat(1000) + "\r\na\r\n").repeat(50));
        });
    assertThat(failed.problem().kind()).isEqualTo(Kind.TOO_LARGE);
  }

  private static byte[] gzipBomb() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 16];
      for (int i = 0; i < 1600; i++) out.write(zeros);
    }
    return bytes.toByteArray();
  }

  @Test
  void aBombIsCut() throws IOException {
    byte[] bomb = gzipBomb();
    for (String header : List.of("Content-Encoding: gzip", "X-Nothing: said"))
      assertThat(failed((_, out) -> say(out, "200 OK", bomb, header)).problem())
          .satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Kind.TOO_LARGE);
            assertThat(problem.detail()).contains("inflates beyond 1048576");
          });
  }

  @Test
  void aDeflateBombIsCutAndBrokenOnesEnd() {
    Deflater deflater = new Deflater(9);
    deflater.setInput(new byte[4 << 20]);
    deflater.finish();
    byte[] buffer = new byte[64 << 10];
    int length = deflater.deflate(buffer);
    deflater.end();
    byte[] bomb = java.util.Arrays.copyOf(buffer, length);
    byte[] broken = java.util.Arrays.copyOf(buffer, length / 2);
    String deflate = "Content-Encoding: deflate";
    assertThat(failed((_, out) -> say(out, "200 OK", bomb, deflate)).problem().kind())
        .isEqualTo(Kind.TOO_LARGE);
    assertThat(failed((_, out) -> say(out, "200 OK", broken, deflate)).problem().kind())
        .isIn(Kind.MALFORMED, Kind.TOO_LARGE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Content-Length: -1 | is no length",
        "Content-Length: 5, 6 | is no length",
        "Content-Length: 1e3 | is no length",
        "Content-Length: 500 | broke off: 5 bytes of 500",
        "Transfer-Encoding: gzip, chunked | is not known",
        "Content-Encoding: br | coded as 'br'",
        "Content-Encoding: gzip, gzip | coded as 'gzip, gzip'",
        "Content-Type: video/mp4 | is video/mp4",
        "Transfer-Encoding: chunked | chunk size 'hello' is no number"
      })
  void aHeaderThatLiesIsAProblemThatNamesIt(String header, String problem) {
    assertThat(
            failed((_, out) -> raw(out, "HTTP/1.1 200 OK\r\n" + header + "\r\n\r\nhello"))
                .problem()
                .detail())
        .contains(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/0.9 hello", "SSH-2.0-OpenSSH_9.6", "<html>", "HTTP/1.1 OK", "\0\0"})
  void whatIsNoHttpIsAProblem(String first) {
    assertThat(failed((_, out) -> raw(out, first + "\r\n\r\n")).problem().kind())
        .isEqualTo(Kind.MALFORMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/passwd",
        "gopher://127.0.0.1/",
        "ftp://example.org/",
        "http://user:secret@127.0.0.1/",
        "http://evil.example\\@127.0.0.1/",
        "http:///x",
        "http://[::1",
        "data:text/html,x"
      })
  void aRedirectToWhatIsNoWebAddressIsRefused(String location) {
    assertThat(
            failed((_, out) -> say(out, "302 Found", "", "Location: " + location))
                .problem()
                .detail())
        .contains("no web address");
  }

  @Test
  void redirectsInACircleAndWithoutEndAreRefused() {
    assertThat(failed((_, out) -> say(out, "301 M", "", "Location: /page")).problem().detail())
        .contains("in a circle");
    AtomicInteger next = new AtomicInteger();
    Failed endless =
        failed((_, out) -> say(out, "302 F", "", "Location: /" + next.incrementAndGet()));
    assertThat(endless.problem().detail()).contains("more than 5 times");
    assertThat(next).hasValue(6);
  }

  @Test
  void aRedirectIntoThePrivateNetworkIsNotFollowed() throws IOException {
    try (LoopbackHost inner =
            new LoopbackHost("127.0.0.1", 0, (_, out) -> say(out, "200 OK", "secret"));
        LoopbackHost outer =
            new LoopbackHost(
                "127.0.0.9",
                0,
                (asked, out) -> {
                  String to = "http://127.0.0.1:" + inner.port() + "/admin";
                  if (asked.target().equals("/robots.txt")) say(out, "404 None", "");
                  else say(out, "302 F", "", "Location: " + to);
                });
        Fetcher fetcher = Desks.with(Desks.only("127.0.0.9", Resolver.system()), Duration.ZERO)) {
      assertThat(fetcher.fetch(Request.of(outer.at("/"))))
          .isInstanceOfSatisfying(
              Failed.class,
              failed ->
                  assertThat(failed.problem().detail()).contains("not on the public internet"));
      assertThat(inner.all()).isEmpty();
    }
  }

  @Test
  void aNameThatChangesItsAddressBetweenLookingAndConnectingGainsNothing() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    Resolver rebinding =
        name -> {
          String address = asked.getAndIncrement() % 2 == 0 ? "127.0.0.9" : "127.0.0.1";
          return List.of(
              InetAddress.getByAddress(name, InetAddress.getByName(address).getAddress()));
        };
    try (LoopbackHost outer =
            new LoopbackHost("127.0.0.9", 0, (_, out) -> say(out, "200 OK", "x"));
        LoopbackHost inner =
            new LoopbackHost("127.0.0.1", outer.port(), (_, out) -> say(out, "200 OK", "secret"));
        Fetcher fetcher = Desks.with(Desks.only("127.0.0.9", rebinding), Duration.ZERO)) {
      WebAddress address =
          WebAddress.of("http://rebind.example:" + outer.port() + "/").orElseThrow();
      for (int i = 0; i < 6; i++) fetcher.fetch(Request.of(address)).close();
      assertThat(inner.all()).isEmpty();
      assertThat(asked.get()).isGreaterThan(6);
    }
  }

  @Test
  void aNameWithPublicAndPrivateAddressesIsAskedAtThePublicOnesOnly() throws IOException {
    Resolver mixed =
        _ -> List.of(InetAddress.getByName("127.0.0.1"), InetAddress.getByName("127.0.0.9"));
    try (LoopbackHost outer =
            new LoopbackHost("127.0.0.9", 0, (_, out) -> say(out, "200 OK", "x"));
        LoopbackHost inner =
            new LoopbackHost("127.0.0.1", outer.port(), (_, out) -> say(out, "200 OK", "secret"));
        Fetcher fetcher = Desks.with(Desks.only("127.0.0.9", mixed), Duration.ZERO)) {
      WebAddress address =
          WebAddress.of("http://mixed.example:" + outer.port() + "/").orElseThrow();
      assertThat(fetcher.fetch(Request.of(address))).isInstanceOf(Fetched.Arrived.class);
      assertThat(inner.all()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://localhost./",
        "http://2130706433/",
        "http://127.1/",
        "http://0.0.0.0/",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::127.0.0.1]/",
        "http://169.254.169.254/latest/meta-data/",
        "http://１２７.０.０.１/",
        "http://192.168.0.1/",
        "https://10.0.0.1/"
      })
  void theGuardOfARealDeskRefusesThese(String written) {
    try (Fetcher fetcher =
        Desks.with(Gate.ofPublic(name -> List.of(InetAddress.getAllByName(name))), Duration.ZERO)) {
      Fetched fetched = fetcher.fetch(Request.of(WebAddress.of(written).orElseThrow()));
      assertThat(fetched)
          .isInstanceOfSatisfying(
              Failed.class,
              failed ->
                  assertThat(failed.problem().detail())
                      .containsAnyOf("not on the public internet", "has no address"));
    }
  }

  @Test
  void portsOfOtherProtocolsAreNotAsked() {
    try (Fetcher fetcher =
        Desks.with(
            Gate.ofPublic(_ -> {
              throw new UnknownHostException();
            }),
            Duration.ZERO)) {
      assertThat(fetcher.fetch(Request.of(WebAddress.of("http://a.example:25/").orElseThrow())))
          .isInstanceOfSatisfying(
              Failed.class,
              failed ->
                  assertThat(failed.problem().detail()).contains("port 25 is no port of the web"));
    }
  }

  @Test
  void noCookieIsKept() {
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> {
              if (asked.target().equals("/1"))
                say(out, "302 F", "", "Set-Cookie: id=1; Path=/", "Location: /2");
              else say(out, "200 OK", "x", "Set-Cookie: id=2");
            });
        Fetcher fetcher = Desks.quick()) {
      fetcher.fetch(Request.of(host.at("/1"))).close();
      fetcher.fetch(Request.of(host.at("/3"))).close();
      assertThat(host.all()).hasSize(4).noneMatch(asked -> asked.header("cookie").isPresent());
    }
  }

  @Test
  void aServersETagCannotAddAHeader() {
    Request request =
        Request.newer(
            WebAddress.of("http://a.example/").orElseThrow(), "\"x\"\r\nX-Evil: 1", "now\n\nGET /");
    String text = new String(request.bytes("a\r\nb"), java.nio.charset.StandardCharsets.ISO_8859_1);
    assertThat(text.lines())
        .noneMatch(line -> line.startsWith("X-Evil") || line.startsWith("GET /\n"));
    assertThat(text).endsWith("\r\n\r\n").containsOnlyOnce("\r\n\r\n");
  }

  @Test
  void manyLargeBodiesTakeTurnsInMemory() throws Exception {
    // 60 hosts' worth of 250 KiB bodies on a budget of 2 MiB
    try (LoopbackHost host =
            LoopbackHost.on((asked, out) -> say(out, "200 OK", new byte[250 << 10]));
        Fetcher fetcher = Desks.quick()) {
      AtomicInteger arrived = new AtomicInteger();
      Thread[] threads = new Thread[60];
      for (int i = 0; i < threads.length; i++) {
        WebAddress at = WebAddress.of("http://127.0.0.1:" + host.port() + "/" + i).orElseThrow();
        threads[i] =
            Thread.ofVirtual()
                .start(() -> {
                  try (Fetched fetched = fetcher.fetch(Request.of(at))) {
                    if (fetched instanceof Fetched.Arrived) arrived.incrementAndGet();
                  }
                });
      }
      for (Thread thread : threads) thread.join();
      assertThat(arrived).hasValue(60);
    }
  }
}
