package org.copytaster.desk.fetch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `Link` headers (RFC 8288), as far as discovery needs them.
public final class LinkHeader {
  /// Possessive: a header of 64 KiB of commas must cost nothing.
  private static final Pattern LINK = Pattern.compile("<([^<>]*+)>((?:[^<,\"]|\"[^\"]*+\")*+)");

  private static final Pattern REL =
      Pattern.compile("(?i);\\s*+rel\\s*+=\\s*+(?:\"([^\"]*+)\"|([^\\s;,\"]++))");

  private LinkHeader() {}

  /// The first target with this relation, made absolute.
  ///
  /// @param base what was fetched
  public static Optional<String> target(Head head, String relation, WebAddress base) {
    for (String header : head.all("Link")) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        Matcher rel = REL.matcher(link.group(2));
        if (!rel.find()) continue;
        String names = rel.group(1) != null ? rel.group(1) : rel.group(2);
        for (String name : names.split("\\s+"))
          if (name.equalsIgnoreCase(relation))
            return base.resolve(link.group(1).strip()).map(WebAddress::toString);
      }
    }
    return Optional.empty();
  }
}
