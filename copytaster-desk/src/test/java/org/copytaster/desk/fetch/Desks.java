package org.copytaster.desk.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;

/// Fetchers for tests: quick ones, on loopback.
final class Desks {
  static final Limits LIMITS =
      Limits.USUAL
          .within(Duration.ofSeconds(2), Duration.ofMillis(700), Duration.ofSeconds(2))
          .of(256 << 10, 1 << 20);

  private Desks() {}

  static Manners manners(Duration pause) {
    return new Manners("Copytaster/test (+desk@example.org)", pause, 8, 2 << 20, LIMITS, true);
  }

  static Fetcher quick() {
    return with(Gate.ofAll(Resolver.system()), Duration.ZERO);
  }

  static Fetcher with(Gate gate, Duration pause) {
    return new Fetcher(
        manners(pause),
        InstantSource.system(),
        gate,
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        _ -> {});
  }

  /// Lets only one loopback address through, as the real guard lets only the public ones.
  static Gate only(String address, Resolver resolver) {
    Function<InetAddress, String> refusal =
        candidate -> candidate.getHostAddress().equals(address) ? "" : "not " + address;
    return new Gate(resolver, refusal, true);
  }
}
