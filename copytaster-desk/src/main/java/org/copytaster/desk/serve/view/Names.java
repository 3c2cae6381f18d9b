package org.copytaster.desk.serve.view;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.copytaster.model.Brief;
import org.copytaster.model.Hosts;
import org.jspecify.annotations.Nullable;

/// Addresses and counts in words.
public final class Names {
  private Names() {}

  /// A name as one segment of a path.
  public static String segment(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public static String storyPath(String id) {
    return "/stories/" + segment(id);
  }

  /// The outlet, or what else tells a reader where it comes from: the address's host, the file's
  /// name.
  public static String of(Brief.SourceListing source) {
    return of(source.outlet(), source.url(), source.origin());
  }

  public static String of(@Nullable String outlet, @Nullable String url, String origin) {
    if (outlet != null) return outlet;
    String host = Hosts.of(url);
    if (host != null) return host;
    return origin.substring(origin.lastIndexOf('/') + 1);
  }

  /// `5 outlets, 2 independent`: copies are not counted twice, and two reports of one outlet are
  /// not two independent voices.
  public static String coverage(int outlets, int roots) {
    if (outlets <= 1) return "1 outlet";
    return count(outlets, "outlet") + ", " + Math.min(outlets, roots) + " independent";
  }

  public static String count(int number, String noun) {
    return number + " " + (number == 1 ? noun : plural(noun));
  }

  private static String plural(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
