package org.copytaster.desk.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;
import org.copytaster.desk.fetch.Fetched.Hop;
import org.copytaster.desk.fetch.Turns.Later;
import org.copytaster.model.Problem;
import org.copytaster.model.Problem.Kind;

/// Fetches one address at a time, politely and safely, for as many virtual threads as ask.
///
/// ```java
/// try (Fetched fetched = fetcher.fetch(Request.of(address))) {
///   switch (fetched) { case Arrived arrived -> ...; ... }
/// }
/// ```
///
/// Before each request, of redirects and of robots.txt too: the host's addresses are looked up and
/// must be public ([Gate]); its robots.txt must allow it ([Robots]); it must be its turn ([Turns]).
/// Nothing is thrown for what the world does.
public final class Fetcher implements AutoCloseable {
  /// Longest wait for a turn: longer than the longest crawl delay that is honoured.
  private static final Duration PATIENCE = RobotsRules.LONGEST_DELAY.plusSeconds(30);

  private static final Duration BUSY = Duration.ofMinutes(5);
  private static final int ROBOTS_LIMIT = 500 << 10;
  private final Manners manners;
  private final InstantSource clock;
  private final Gate gate;
  private final Robots robots;
  private final Turns turns;
  private final Semaphore connections;
  private final Wire wire;
  private final Wire robotsWire;
  private final Consumer<Exchange> witness;
  private volatile boolean closed;

  /// @param witness is shown what is fetched on the way: robots.txt, redirects
  public Fetcher(Manners manners, InstantSource clock, Consumer<Exchange> witness) {
    this(
        manners,
        clock,
        manners.privateHosts() ? Gate.ofAll(Resolver.system()) : Gate.ofPublic(Resolver.system()),
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        witness);
  }

  Fetcher(
      Manners manners,
      InstantSource clock,
      Gate gate,
      SSLSocketFactory secure,
      Consumer<Exchange> witness) {
    this.manners = manners;
    this.clock = clock;
    this.gate = gate;
    this.robots = new Robots(clock);
    this.turns = new Turns(clock, manners.pause(), PATIENCE);
    this.connections = new Semaphore(manners.connections(), true);
    ByteBudget budget = new ByteBudget(manners.memory());
    Limits limits = manners.limits();
    this.wire = new Wire(limits, budget, clock, secure);
    this.robotsWire = new Wire(limits.of(ROBOTS_LIMIT, ROBOTS_LIMIT), budget, clock, secure);
    this.witness = witness;
  }

  /// Fetches, redirects followed.
  public Fetched fetch(Request first) {
    try {
      return follow(first);
    } catch (Later later) {
      if (closed) return new Fetched.Closing();
      return new Fetched.Later(
          later.until(), new Problem(Kind.UNREADABLE, String.valueOf(later.getMessage())));
    } catch (Fault fault) {
      if (closed) return new Fetched.Closing();
      return new Fetched.Failed(fault.problem(), fault.isLasting());
    }
  }

  /// Sends a form to a program's address, which no robots.txt is asked about. The same guard, turns
  /// and limits; no redirect is followed. An answer in the two hundreds is one that arrived.
  ///
  /// @param form of ASCII characters, encoded
  public Fetched post(WebAddress address, String form) {
    Exchange exchange = null;
    boolean kept = false;
    try {
      exchange = exchange(robotsWire, Request.post(address, form), Duration.ZERO, true);
      Fetched outcome = outcome(exchange, List.of());
      kept = outcome instanceof Fetched.Arrived || outcome instanceof Fetched.Gone;
      return outcome;
    } catch (Later later) {
      if (closed) return new Fetched.Closing();
      return new Fetched.Later(
          later.until(), new Problem(Kind.UNREADABLE, String.valueOf(later.getMessage())));
    } catch (Fault fault) {
      return closed
          ? new Fetched.Closing()
          : new Fetched.Failed(fault.problem(), fault.isLasting());
    } finally {
      if (exchange != null && !kept) exchange.close();
    }
  }

  private Fetched follow(Request first) throws Fault, Later {
    List<Hop> hops = new ArrayList<>();
    Request request = first;
    while (true) {
      RobotsRules rules = rules(request.address());
      if (!rules.allows(request.address().target()))
        throw Fault.lasting(
            Kind.UNREADABLE,
            "robots.txt of " + request.address().host() + " forbids " + request.address().target());
      Exchange exchange = exchange(wire, request, rules.crawlDelay(), false);
      boolean kept = false;
      try {
        Optional<Hop> hop = hop(exchange);
        if (hop.isEmpty()) {
          Fetched outcome = outcome(exchange, hops);
          kept = outcome instanceof Fetched.Arrived || outcome instanceof Fetched.Gone;
          return outcome;
        }
        hops.add(hop.get());
        refuseCircles(first.address(), hops);
        witness.accept(exchange);
        request = request.to(hop.get().to());
      } finally {
        if (!kept) exchange.close();
      }
    }
  }

  private void refuseCircles(WebAddress start, List<Hop> hops) throws Fault {
    WebAddress to = hops.getLast().to();
    boolean seen = to.equals(start);
    for (Hop before : hops.subList(0, hops.size() - 1)) seen |= before.to().equals(to);
    if (seen) throw Fault.lasting(Kind.MALFORMED, "redirects in a circle, back to " + to);
    if (hops.size() > manners.limits().redirects())
      throw Fault.lasting(
          Kind.MALFORMED, "redirects more than " + manners.limits().redirects() + " times");
  }

  /// The redirect that a response asks for.
  private static Optional<Hop> hop(Exchange exchange) throws Fault {
    int status = exchange.head().status();
    boolean redirect = status == 301 || status == 302 || status == 303 || status == 307;
    if (!redirect && status != 308) return Optional.empty();
    String location =
        exchange
            .head()
            .first("Location")
            .orElseThrow(
                () -> Fault.lasting(Kind.MALFORMED, "status " + status + " without a Location"));
    WebAddress to =
        exchange
            .address()
            .resolve(location)
            .orElseThrow(() ->
                Fault.lasting(
                    Kind.MALFORMED, "redirects to '" + shown(location) + "', no web address"));
    return Optional.of(new Hop(exchange.address(), to, status == 301 || status == 308));
  }

  private Fetched outcome(Exchange exchange, List<Hop> hops) throws Fault {
    int status = exchange.head().status();
    if (status == 304) return new Fetched.Unchanged(exchange.head());
    if (status == 410) return new Fetched.Gone(exchange);
    if (status == 429 || status == 503) {
      Instant until =
          clock.instant().plus(Waits.retryAfter(exchange.head(), clock.instant()).orElse(BUSY));
      turns.notBefore(exchange.address().host(), until);
      return new Fetched.Later(until, new Problem(Kind.UNREADABLE, "status " + status));
    }
    if (status / 100 != 2) {
      Problem problem = new Problem(Kind.UNREADABLE, "status " + status);
      return new Fetched.Failed(problem, status / 100 == 4 && status != 408 && status != 425);
    }
    Codings.check(exchange, manners.limits());
    return new Fetched.Arrived(exchange, hops);
  }

  private RobotsRules rules(WebAddress address) throws Fault, Later {
    gate.open(address);
    Robots.Known known = robots.known(address.origin());
    if (known == null) known = asked(address);
    if (known.unreachable())
      throw new Later("robots.txt of " + address.host() + " cannot be had", known.until());
    return known.rules();
  }

  /// Asks for robots.txt; who comes meanwhile waits for the answer.
  private Robots.Known asked(WebAddress address) throws Later {
    ReentrantLock asking = robots.asking(address.origin());
    asking.lock();
    try {
      Robots.Known known = robots.known(address.origin());
      return known != null ? known : robots.keep(address.origin(), readRobots(address));
    } finally {
      asking.unlock();
    }
  }

  /// Null if robots.txt could not be had: then nothing may be fetched.
  private @org.jspecify.annotations.Nullable RobotsRules readRobots(WebAddress address)
      throws Later {
    WebAddress file = address.resolve("/robots.txt").orElseThrow();
    for (int hops = 0; hops <= manners.limits().redirects(); hops++) {
      try (Exchange exchange = exchange(robotsWire, Request.of(file), Duration.ZERO, true)) {
        int status = exchange.head().status();
        if (status / 100 == 2) {
          witness.accept(exchange);
          String text = new String(exchange.payload(ROBOTS_LIMIT).body(), UTF_8);
          return RobotsRules.parse(text, Manners.TOKEN);
        }
        Optional<Hop> hop = hop(exchange);
        if (hop.isPresent()) file = hop.get().to();
        else if (status / 100 == 5 || status == 429) return null;
        else return RobotsRules.ALLOW_ALL;
      } catch (Fault fault) {
        return null;
      }
    }
    return RobotsRules.ALLOW_ALL;
  }

  private static final java.nio.charset.Charset UTF_8 = java.nio.charset.StandardCharsets.UTF_8;

  private Exchange exchange(Wire line, Request request, Duration pause, boolean cut)
      throws Fault, Later {
    String host = request.address().host();
    turns.take(host);
    try {
      connections.acquire();
      try {
        // Looked up here and now: what the socket is opened to is what was looked at.
        var open = gate.open(request.address());
        return line.exchange(request.address(), open, request.bytes(manners.agent()), cut);
      } finally {
        connections.release();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Fault.passing(Kind.UNREADABLE, "the desk is closing");
    } finally {
      turns.end(host, pause);
    }
  }

  private static String shown(String value) {
    return value.substring(0, Math.min(200, value.length()));
  }

  /// Hangs up on everybody; whoever waits is told so.
  @Override
  public void close() {
    closed = true;
    turns.close();
    wire.close();
    robotsWire.close();
  }
}
