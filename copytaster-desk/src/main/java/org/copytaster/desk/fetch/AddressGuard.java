package org.copytaster.desk.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Refuses addresses that are not the public internet, so that whoever controls a feed cannot make
/// the desk fetch from the network it stands in (server-side request forgery). Asked about every
/// resolved address, of every redirect too: a name says nothing, only its address does.
final class AddressGuard {
  private AddressGuard() {}

  /// Why the address is refused, or an empty string for a public one.
  static String refusal(InetAddress address) {
    if (address.isLoopbackAddress()) return "loopback";
    if (address.isAnyLocalAddress()) return "unspecified";
    if (address.isLinkLocalAddress()) return "link-local (cloud metadata lives there)";
    if (address.isMulticastAddress()) return "multicast";
    if (address.isSiteLocalAddress()) return "private";
    return switch (address) {
      case Inet4Address four -> refusal(four.getAddress());
      case Inet6Address six -> refusal(six);
      default -> "of an unknown kind";
    };
  }

  private static String refusal(byte[] four) {
    int first = four[0] & 0xff;
    int second = four[1] & 0xff;
    int third = four[2] & 0xff;
    if (first == 0) return "this network";
    if (first == 100 && second >= 64 && second < 128) return "shared (carrier-grade NAT)";
    if (first == 192 && second == 0 && third == 0) return "reserved for protocols";
    if (first == 192 && second == 0 && third == 2) return "documentation";
    if (first == 192 && second == 88 && third == 99) return "a 6to4 relay";
    if (first == 168 && second == 63 && third == 129 && (four[3] & 0xff) == 16)
      return "a cloud's own (metadata lives there)";
    if (first == 198 && (second == 18 || second == 19)) return "benchmarking";
    if (first == 198 && second == 51 && third == 100) return "documentation";
    if (first == 203 && second == 0 && third == 113) return "documentation";
    if (first >= 240) return "reserved";
    return "";
  }

  private static String refusal(Inet6Address six) {
    byte[] bytes = six.getAddress();
    if ((bytes[0] & 0xfe) == 0xfc) return "private (unique local)";
    if (bytes[0] == 0x20 && bytes[1] == 0x01 && bytes[2] == 0x0d && (bytes[3] & 0xff) == 0xb8)
      return "documentation";
    if (begins(bytes, 0x3f, 0xff) && (bytes[2] & 0xf0) == 0) return "documentation";
    if (begins(bytes, 0x20, 0x01, 0, 0)) return "a tunnel (Teredo)";
    if (begins(bytes, 0x20, 0x01) && (bytes[2] & 0xfe) == 0) return "reserved for protocols";
    if (begins(bytes, 0x01, 0, 0, 0, 0, 0, 0, 0)) return "discarded";
    if (begins(bytes, 0x5f, 0)) return "reserved for protocols";
    if (begins(bytes, 0, 0x64, 0xff, 0x9b, 0, 1)) return "private (local NAT64)";
    if (begins(bytes, 0, 0x64, 0xff, 0x9b)) return embedded(bytes, 12);
    if (begins(bytes, 0x20, 0x02)) return embedded(bytes, 2);
    if (begins(bytes, 0, 0, 0, 0, 0, 0, 0, 0)) return embeddedLow(bytes);
    // ISATAP: an IPv4 address behind 0000:5efe or 0200:5efe in the lower half
    boolean isatap =
        (bytes[8] & 0xfd) == 0 && bytes[9] == 0 && bytes[10] == 0x5e && (bytes[11] & 0xff) == 0xfe;
    if (isatap) return embedded(bytes, 12);
    return "";
  }

  private static boolean begins(byte[] bytes, int... prefix) {
    for (int i = 0; i < prefix.length; i++) if ((bytes[i] & 0xff) != prefix[i]) return false;
    return true;
  }

  /// `::a.b.c.d`, `::ffff:a.b.c.d` (where Java did not unwrap it) and `::ffff:0:a.b.c.d`; the rest
  /// of `::/64` belongs to nobody.
  private static String embeddedLow(byte[] bytes) {
    boolean known = (bytes[8] | bytes[9] | bytes[10] | bytes[11]) == 0;
    known |= bytes[8] == 0 && bytes[9] == 0 && (bytes[10] & bytes[11] & 0xff) == 0xff;
    known |= (bytes[8] & bytes[9] & 0xff) == 0xff && bytes[10] == 0 && bytes[11] == 0;
    String why = known ? embedded(bytes, 12) : "reserved";
    return why.isEmpty() ? "IPv4 in disguise" : why;
  }

  /// NAT64 and 6to4 carry an IPv4 address that is where the packet ends up.
  private static String embedded(byte[] bytes, int at) {
    byte[] four = {bytes[at], bytes[at + 1], bytes[at + 2], bytes[at + 3]};
    try {
      return refusal(InetAddress.getByAddress(four));
    } catch (java.net.UnknownHostException e) {
      throw new AssertionError("four bytes are an address", e);
    }
  }
}
