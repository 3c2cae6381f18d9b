package org.copytaster.desk.fetch;

import java.time.Duration;

/// How the desk behaves towards other people's servers.
///
/// @param agent `User-Agent`: our name, version, and whom to write to
/// @param pause between two requests to one host, where its robots.txt asks for none longer
/// @param connections open at one time, over all hosts
/// @param memory bytes that bodies on their way may hold together
/// @param privateHosts true for a desk that may ask loopback and private addresses too
public record Manners(
    String agent,
    Duration pause,
    int connections,
    long memory,
    Limits limits,
    boolean privateHosts) {
  /// The product token that robots.txt files are searched for.
  static final String TOKEN = "copytaster";

  public Manners {
    if (memory < limits.body())
      throw new IllegalArgumentException(
          "memory of " + memory + " bytes holds no body of " + limits.body());
  }

  /// Two seconds between requests, 64 connections, an eighth of the heap for bodies.
  ///
  /// @param version of Copytaster
  /// @param contact address or page of whoever runs this desk; empty if they did not say
  public static Manners usual(String version, String contact) {
    String whom = contact.isBlank() ? "news reader; no contact given" : "+" + contact.strip();
    long memory = Math.max(Limits.USUAL.body() * 2L, Runtime.getRuntime().maxMemory() / 8);
    return new Manners(
        "Copytaster/" + version + " (" + whom + ")",
        Duration.ofSeconds(2),
        64,
        memory,
        Limits.USUAL,
        false);
  }

  public Manners withPrivateHosts(boolean allowed) {
    return new Manners(agent, pause, connections, memory, limits, allowed);
  }
}
