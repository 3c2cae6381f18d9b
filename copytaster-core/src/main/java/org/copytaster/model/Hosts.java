package org.copytaster.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether two addresses are of one publisher, as far as their hosts tell.
final class Hosts {
  private static final Pattern HOST =
      Pattern.compile("(?i)https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+|\\[[^/?#\\]]+\\]).*");

  private Hosts() {}

  /// One host, with or without `www.`, or one below the other: `amp.lamp.example` and
  /// `www.lamp.example`. Two neighbours below a third may be strangers: a host of blogs.
  static boolean areKin(String one, String other) {
    String first = host(one);
    String second = host(other);
    if (first.isEmpty() || second.isEmpty()) return true; // nothing was fetched
    return first.equals(second) || first.endsWith("." + second) || second.endsWith("." + first);
  }

  private static String host(String address) {
    Matcher host = HOST.matcher(address.strip());
    return host.matches() ? host.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
