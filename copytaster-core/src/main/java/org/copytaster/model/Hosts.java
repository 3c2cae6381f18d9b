package org.copytaster.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What the hosts of web addresses tell of their publishers.
public final class Hosts {
  private static final Pattern HOST =
      // a browser takes a backslash for a slash
      Pattern.compile(
          "(?i)https?://(?:[^/\\\\?#@]*@)?(?:www\\.)?(\\[[^/?#\\]]+\\]|[^/\\\\?#:]+).*",
          Pattern.DOTALL);

  private Hosts() {}

  /// The host that an address leads to, without `www.` and port, lower case; what stands before an
  /// `@` is no host, whatever it looks like.
  ///
  /// @return `null` for no address and for one that is not of the web
  public static @Nullable String of(@Nullable String address) {
    Matcher host = HOST.matcher(address == null ? "" : address.strip());
    return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : null;
  }

  /// One host, with or without `www.`, or one below the other: `amp.lamp.example` and
  /// `www.lamp.example`. Two neighbours below a third may be strangers: a host of blogs.
  static boolean areKin(String one, String other) {
    String first = of(one);
    String second = of(other);
    if (first == null || second == null) return true; // nothing was fetched
    return first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first);
  }
}
