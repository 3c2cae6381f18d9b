package org.copytaster.extract.rule;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copytaster.model.Problem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The rules of all outlets, by host. Immutable; may serve many threads.
public final class OutletRules {
  /// No rules, as core ships it.
  public static final OutletRules NONE = new OutletRules(Map.of());

  /// Most work that an outlet's rules may make on a page: their steps times [PageWeight]. A page of
  /// 5,000 elements under 30 steps makes a tenth of it; all of it takes about half a second.
  static final long MOST_WORK = 20_000_000;

  private final Map<String, OutletRule> byHost;

  private OutletRules(Map<String, OutletRule> byHost) {
    this.byHost = Map.copyOf(byHost);
  }

  /// @param rules what could be read
  /// @param faults lines that could not, in order; a program that goes on with `rules` should show
  ///   them
  public record Parsed(OutletRules rules, List<RuleFault> faults) {}

  /// @param files text by the name that faults shall give, in the order of their reading
  public static Parsed parse(Map<String, String> files) {
    List<RuleFault> faults = new ArrayList<>();
    Map<String, OutletRule> byHost = new HashMap<>();
    files.forEach((name, text) -> {
      for (OutletRule rule : new RuleFile(name, faults).read(text))
        for (String host : rule.hosts()) add(host, rule, byHost, faults);
    });
    return new Parsed(new OutletRules(byHost), List.copyOf(faults));
  }

  private static void add(
      String host, OutletRule rule, Map<String, OutletRule> byHost, List<RuleFault> faults) {
    OutletRule before = byHost.putIfAbsent(host, rule);
    if (before == null) return;
    int colon = rule.place().lastIndexOf(':');
    faults.add(
        new RuleFault(
            rule.place().substring(0, colon),
            Integer.parseInt(rule.place().substring(colon + 1)),
            "host " + host + " has rules in " + before.place() + " already"));
  }

  public boolean isEmpty() {
    return byHost.isEmpty();
  }

  /// What the rules find on the page, after they have taken off it what they remove; `null` where
  /// no rule is for it.
  ///
  /// @param url where the page came from
  public @Nullable RuledPage on(Document page, @Nullable String url, List<Problem> problems) {
    if (byHost.isEmpty()) return null;
    OutletRule rule = find(host(url != null ? url : claimed(page)));
    if (rule == null) return null;
    if (rule.steps() * PageWeight.of(page) > MOST_WORK) {
      problems.add(
          new Problem(
              Problem.Kind.TOO_LARGE,
              "the page is too large for the outlet rules at "
                  + rule.place()
                  + "; it is read without them"));
      return null;
    }
    return RuledPage.of(page, rule, problems);
  }

  private @Nullable OutletRule find(String host) {
    String name = host;
    while (!name.isEmpty()) {
      OutletRule rule = byHost.get(name);
      if (rule != null) return rule;
      int dot = name.indexOf('.');
      name = dot < 0 ? "" : name.substring(dot + 1);
    }
    return null;
  }

  private static String claimed(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical]");
    if (canonical != null) return canonical.attr("href");
    Element shared = page.selectFirst("meta[property=og:url]");
    return shared == null ? "" : shared.attr("content");
  }

  private static String host(String url) {
    try {
      String host = URI.create(url.strip()).getHost();
      return host == null ? "" : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return ""; // an address that is none has no rules
    }
  }
}
