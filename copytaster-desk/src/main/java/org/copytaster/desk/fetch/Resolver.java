package org.copytaster.desk.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/// Names to addresses. Asked once for each exchange; the connection is made to an address of that
/// one answer, never to the name.
@FunctionalInterface
public interface Resolver {
  /// @param name a host name or an address literal without brackets
  List<InetAddress> addresses(String name) throws UnknownHostException;

  /// As the operating system resolves.
  static Resolver system() {
    return new SystemResolver();
  }
}
