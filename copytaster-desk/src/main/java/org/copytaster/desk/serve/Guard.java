package org.copytaster.desk.serve;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Keeps the pages to themselves: no word of a page asks another host, no other site can use a
/// reader's browser against the desk.
final class Guard {
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
  private final String host;
  private final String publicHost;

  /// @param host the address that the desk listens on
  /// @param publicHost the name by which hubs call, and nobody else; empty for none
  Guard(String host, String publicHost) {
    this.host = host;
    this.publicHost = publicHost;
  }

  void before(Context context) {
    // A name that an attacker's DNS points at this machine is not ours (DNS rebinding).
    String asked = name(context.header("Host"));
    boolean hub = context.path().startsWith("/websub/") && asked.equals(publicHost);
    if (LOOPBACK.contains(host) && !LOOPBACK.contains(asked) && !hub)
      throw new ForbiddenResponse("this desk serves its own machine only");
    boolean writes = context.method() == io.javalin.http.HandlerType.POST;
    if (writes && !isFromOurPage(context))
      throw new ForbiddenResponse("only the desk's own pages may write");
    context
        .header(
            "Content-Security-Policy",
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self';"
                + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'")
        .header("X-Content-Type-Options", "nosniff")
        .header("X-Frame-Options", "DENY")
        .header("Referrer-Policy", "no-referrer")
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
        .header("Cache-Control", "no-cache");
  }

  private static boolean isFromOurPage(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null) return site.equals("same-origin") || site.equals("none");
    String origin = context.header("Origin");
    if (origin == null) return true;
    try {
      return name(URI.create(origin).getAuthority()).equals(name(context.header("Host")));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /// A host without its port.
  private static String name(@Nullable String authority) {
    if (authority == null) return "";
    return authority.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
  }
}
