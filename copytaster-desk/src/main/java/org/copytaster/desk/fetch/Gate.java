package org.copytaster.desk.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.copytaster.model.Problem.Kind;

/// Says to which addresses an exchange may connect. What it lets through is what the socket is
/// opened to, so a name that resolves to something else a moment later (DNS rebinding) gains
/// nothing.
///
/// @param refusal why an address is refused, empty for one that is not
/// @param everyPort true if ports below 1024 other than 80 and 443 are asked too
record Gate(Resolver resolver, Function<InetAddress, String> refusal, boolean everyPort) {
  private static final int MOST_ADDRESSES = 3;

  /// Lets the public internet through.
  static Gate ofPublic(Resolver resolver) {
    return new Gate(resolver, AddressGuard::refusal, false);
  }

  /// Lets everything through: for a desk that reads its own network, and for tests.
  static Gate ofAll(Resolver resolver) {
    return new Gate(resolver, _ -> "", true);
  }

  /// The addresses of the host that are public, at most a few.
  List<InetAddress> open(WebAddress address) throws Fault {
    if (!everyPort && address.port() < 1024 && address.port() != 80 && address.port() != 443)
      throw Fault.lasting(Kind.UNREADABLE, "port " + address.port() + " is no port of the web");
    List<InetAddress> open = new ArrayList<>();
    String refused = "";
    for (InetAddress candidate : resolve(address)) {
      String why = refusal.apply(candidate);
      if (why.isEmpty()) open.add(candidate);
      else refused = candidate.getHostAddress() + " is " + why;
    }
    if (open.isEmpty())
      throw Fault.lasting(
          Kind.UNREADABLE, "host " + address.host() + " is not on the public internet: " + refused);
    return open.subList(0, Math.min(open.size(), MOST_ADDRESSES));
  }

  private List<InetAddress> resolve(WebAddress address) throws Fault {
    try {
      return resolver.addresses(address.name());
    } catch (UnknownHostException e) {
      throw Fault.passing(Kind.UNREADABLE, "host " + address.host() + " has no address");
    }
  }
}
