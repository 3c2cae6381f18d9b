package org.copytaster.desk.soak;

import static org.copytaster.desk.fetch.LoopbackHost.raw;
import static org.copytaster.desk.fetch.LoopbackHost.say;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.copytaster.desk.fetch.LoopbackHost;
import org.copytaster.desk.fetch.LoopbackHost.Asked;

/// One host of the soak: a feed that grows, pages, a robots.txt, and a way of behaving.
final class SoakHost implements AutoCloseable {
  private static final byte[] BOMB = bomb();
  final Behaviour behaviour;
  final LoopbackHost server;
  final Duration delay;
  private final SoakPlan plan;
  private final int trap;
  private final long began = System.nanoTime();
  private final Map<String, AtomicInteger> tries = new ConcurrentHashMap<>();
  final AtomicInteger unchanged = new AtomicInteger();
  private final AtomicBoolean whole = new AtomicBoolean();

  /// @param delay that its robots.txt asks for; zero for none
  /// @param trap port of a server in the desk's own network
  SoakHost(Behaviour behaviour, String address, Duration delay, SoakPlan plan, int trap)
      throws IOException {
    this.behaviour = behaviour;
    this.delay = delay;
    this.plan = plan;
    this.trap = trap;
    this.server = new LoopbackHost(address, 0, this::answer);
  }

  String feed() {
    return server.at("/feed").toString();
  }

  /// Addresses of the items published so far.
  List<String> items() {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < published(); i++) items.add(server.at("/item/" + i).toString());
    return items;
  }

  private int published() {
    Duration since = Duration.ofNanos(System.nanoTime() - began);
    return plan.published(this, since);
  }

  /// What the page of an item says.
  byte[] page(String target) {
    SplittableRandom random = new SplittableRandom((server.port() + target).hashCode());
    StringBuilder page = new StringBuilder("<!doctype html><title>" + target + "</title><p>");
    int words = random.nextInt(200, 3000);
    for (int i = 0; i < words; i++)
      page.append(Integer.toString(random.nextInt(1 << 20), 36)).append(' ');
    return page.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void answer(Asked asked, OutputStream out) throws IOException, InterruptedException {
    String target = asked.target();
    if (target.equals("/robots.txt")) robots(out);
    else if (target.equals("/feed") || target.equals("/moved")) feed(asked, out);
    else if (target.startsWith("/item/") || target.startsWith("/real/")) item(target, out);
    else say(out, "404 Not Found", "");
  }

  private void robots(OutputStream out) throws IOException {
    switch (behaviour) {
      case ROBOTS_BROKEN -> say(out, "503 Trouble", "");
      case FORBIDDING -> say(out, "200 OK", "User-agent: *\nDisallow: /item/\n");
      case DELAYING ->
          say(out, "200 OK", "User-agent: *\nCrawl-delay: " + delay.toMillis() / 1000.0 + "\n");
      case PLAIN -> say(out, "200 OK", "User-agent: copytaster\nAllow: /\n");
      default -> say(out, "404 Not Found", "");
    }
  }

  private void feed(Asked asked, OutputStream out) throws IOException {
    if (behaviour == Behaviour.REDIRECTING && asked.target().equals("/feed")) {
      say(out, "301 Moved", "", "Location: /moved");
      return;
    }
    int count = published();
    if (behaviour == Behaviour.GOING && whole.get()) {
      say(out, "410 Gone", "");
      return;
    }
    String etag = "\"" + count + "\"";
    if (asked.header("if-none-match").orElse("").equals(etag)) {
      if (count >= plan.most(this)) whole.set(true);
      unchanged.incrementAndGet();
      say(out, "304 Not Modified", "");
      return;
    }
    StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><title>");
    feed.append(behaviour).append("</title>");
    for (int i = 0; i < count; i++)
      feed.append("<item><guid>")
          .append(i)
          .append("</guid><link>/item/")
          .append(i)
          .append("</link></item>");
    feed.append("</channel></rss>");
    String type =
        behaviour == Behaviour.LYING_TYPE ? "text/html; charset=klingon" : "application/rss+xml";
    say(out, "200 OK", feed.toString(), "ETag: " + etag, "Content-Type: " + type);
    if (count >= plan.most(this)) whole.set(true);
  }

  private void item(String target, OutputStream out) throws IOException, InterruptedException {
    byte[] page = page(target);
    String html = "Content-Type: text/html; charset=utf-8";
    int attempt = tries.computeIfAbsent(target, _ -> new AtomicInteger()).incrementAndGet();
    switch (behaviour) {
      case PLAIN, DELAYING -> say(out, "200 OK", page, html);
      case SLOW -> drops(out, page);
      case STALLED -> Thread.sleep(Duration.ofMinutes(5));
      case DRIPPING -> drip(out);
      case BROKEN -> {
        raw(out, "HTTP/1.1 200 OK\r\nContent-Length: " + page.length + "\r\n\r\n");
        out.write(page, 0, page.length / 2);
      }
      case REDIRECTING -> {
        if (target.startsWith("/real/")) say(out, "200 OK", page, html);
        else say(out, "302 Found", "", "Location: " + target.replace("/item/", "/real/"));
      }
      case CIRCLING ->
          say(
              out,
              "302 Found",
              "",
              "Location: "
                  + (target.contains("real")
                      ? target.replace("real", "item")
                      : target.replace("item", "real")));
      case LYING_LENGTH -> raw(out, "HTTP/1.1 200 OK\r\nContent-Length: 99999\r\n\r\nshort");
      case LYING_TYPE -> say(out, "200 OK", page, "Content-Type: image/png; charset=klingon");
      case BOMBING -> say(out, "200 OK", BOMB, html, "Content-Encoding: gzip");
      case ENDLESS -> {
        raw(out, "HTTP/1.1 200 OK\r\n\r\n");
        while (true) out.write(page);
      }
      case FORBIDDING, ROBOTS_BROKEN -> say(out, "200 OK", page, html);
      case BUSY -> {
        if (attempt == 1) {
          say(out, "429 Too Many Requests", "", "Retry-After: 2");
        } else say(out, "200 OK", page, html);
      }
      case GOING -> say(out, "410 Gone", "");
      case CHUNKED -> chunked(out, page);
      case REACHING -> say(out, "302 Found", "", "Location: http://127.0.0.1:" + trap + target);
      case TRACKING -> say(out, "200 OK", page, html, "Set-Cookie: id=" + attempt + "; Path=/");
      case FLAKY -> {
        if (attempt < 3) say(out, "500 Not Today", "");
        else say(out, "200 OK", page, html);
      }
    }
  }

  private static void drops(OutputStream out, byte[] page)
      throws IOException, InterruptedException {
    raw(out, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
    for (int i = 0; i < 10; i++) {
      int from = page.length * i / 10;
      out.write(page, from, page.length * (i + 1) / 10 - from);
      out.flush();
      Thread.sleep(60);
    }
  }

  private static void drip(OutputStream out) throws IOException, InterruptedException {
    raw(out, "HTTP/1.1 200 OK\r\nX-Drip: ");
    while (true) {
      raw(out, "x");
      Thread.sleep(100);
    }
  }

  private static void chunked(OutputStream out, byte[] page) throws IOException {
    raw(
        out,
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n");
    byte[] packed = gzip(page);
    for (int at = 0; at < packed.length; at += 1000) {
      int size = Math.min(1000, packed.length - at);
      raw(out, Integer.toHexString(size) + "\r\n");
      out.write(packed, at, size);
      raw(out, "\r\n");
    }
    raw(out, "0\r\n\r\n");
  }

  static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(plain);
    }
    return bytes.toByteArray();
  }

  private static byte[] bomb() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      byte[] zeros = new byte[1 << 16];
      for (int i = 0; i < 1600; i++) out.write(zeros);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Override
  public void close() {
    server.close();
  }
}
