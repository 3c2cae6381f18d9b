package org.copytaster.desk.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a host's robots.txt allows one crawler, as RFC 9309 reads it: the group that names the
/// crawler, else the `*` group; the longest matching rule decides; allow wins a tie. `Crawl-delay`
/// is no part of the RFC, but hosts mean it.
///
/// @param crawlDelay zero if none is given; never more than [#LONGEST_DELAY]
record RobotsRules(List<Rule> rules, Duration crawlDelay) {
  static final Duration LONGEST_DELAY = Duration.ofSeconds(120);

  /// No robots.txt (404 and other 4xx): everything is allowed.
  static final RobotsRules ALLOW_ALL = new RobotsRules(List.of(), Duration.ZERO);

  /// The server is in trouble (5xx) or unreachable: nothing is, until it answers.
  static final RobotsRules ALLOW_NOTHING =
      new RobotsRules(List.of(new Rule("/", false)), Duration.ZERO);

  private static final int LONGEST_FILE = 500 * 1024;

  /// A path pattern with `*` for any characters and `$` for the end.
  record Rule(String pattern, boolean allow) {}

  /// @param agent product token of the crawler, such as `copytaster`
  /// @param body at most [#LONGEST_FILE] characters are read, as the RFC allows
  static RobotsRules parse(String body, String agent) {
    Group named = new Group();
    Group star = new Group();
    List<Group> current = new ArrayList<>();
    boolean agentsOpen = false;
    for (String raw : body.substring(0, Math.min(body.length(), LONGEST_FILE)).split("\\R", -1)) {
      int comment = raw.indexOf('#');
      String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
      int colon = line.indexOf(':');
      if (colon < 0) continue;
      String field = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (field.equals("user-agent")) {
        if (!agentsOpen) current.clear();
        agentsOpen = true;
        if (value.equals("*")) current.add(star);
        else if (value.toLowerCase(Locale.ROOT).equals(agent)) current.add(named);
      } else {
        agentsOpen = false;
        for (Group group : current) group.add(field, value);
      }
    }
    return (named.seen ? named : star).rules();
  }

  boolean allows(String target) {
    if (target.equals("/robots.txt")) return true;
    String pathAndQuery = WebAddress.normal(target);
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.pattern().length();
      if (length < longest || !matches(rule.pattern(), pathAndQuery)) continue;
      allowed = length == longest ? allowed || rule.allow() : rule.allow();
      longest = length;
    }
    return allowed;
  }

  /// Greedy wildcard match without recursion, so that `****…` costs nothing.
  static boolean matches(String pattern, String path) {
    boolean anchored = pattern.endsWith("$");
    String[] pieces =
        (anchored ? pattern.substring(0, pattern.length() - 1) : pattern).split("\\*", -1);
    if (!path.startsWith(pieces[0])) return false;
    int at = pieces[0].length();
    for (int i = 1; i < pieces.length; i++) {
      boolean last = i == pieces.length - 1;
      if (last && anchored)
        return path.length() - pieces[i].length() >= at && path.endsWith(pieces[i]);
      int found = path.indexOf(pieces[i], at);
      if (found < 0) return false;
      at = found + pieces[i].length();
    }
    return !anchored || at == path.length();
  }

  /// The rules for one crawler, from all the groups that name it.
  private static final class Group {
    private final List<Rule> rules = new ArrayList<>();
    private Duration delay = Duration.ZERO;
    private boolean seen;

    void add(String field, String value) {
      seen = true;
      switch (field) {
        case "allow", "disallow" -> {
          if (!value.isEmpty())
            rules.add(new Rule(WebAddress.normal(value), field.equals("allow")));
        }
        case "crawl-delay" -> delay = delay(value);
        default -> {}
      }
    }

    RobotsRules rules() {
      return new RobotsRules(List.copyOf(rules), delay);
    }

    private static Duration delay(String value) {
      try {
        double seconds = Double.parseDouble(value);
        if (!(seconds >= 0)) return Duration.ZERO;
        return Duration.ofMillis((long) (1000 * Math.min(seconds, LONGEST_DELAY.toSeconds())));
      } catch (NumberFormatException e) {
        return Duration.ZERO;
      }
    }
  }
}
