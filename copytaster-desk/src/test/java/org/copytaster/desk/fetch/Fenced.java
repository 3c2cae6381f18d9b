package org.copytaster.desk.fetch;

import java.time.InstantSource;
import java.util.function.Consumer;
import javax.net.ssl.SSLSocketFactory;

/// A fetcher for which the network `127.7.0.0/16` is the public internet and nothing else is.
public final class Fenced {
  public static final String PUBLIC = "127.7.";

  private Fenced() {}

  public static Fetcher fetcher(Manners manners, Consumer<Exchange> witness) {
    Gate gate =
        new Gate(
            Resolver.system(),
            address -> address.getHostAddress().startsWith(PUBLIC) ? "" : "outside the fence",
            true);
    return new Fetcher(
        manners,
        InstantSource.system(),
        gate,
        (SSLSocketFactory) SSLSocketFactory.getDefault(),
        witness);
  }
}
