package org.copytaster.extract.rule;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;

/// Reads selectors, and refuses those under which a page could be made to take long: what every
/// selector that is let through costs is bounded by its steps times the ancestors and elder
/// siblings of all elements of the page, which [PageWeight] counts.
final class Selectors {
  static final int LONGEST = 400;
  static final int MOST_STEPS = 6;

  private static final Set<String> ALLOWED =
      Set.of(
          "first-child",
          "last-child",
          "only-child",
          "first-of-type",
          "last-of-type",
          "only-of-type",
          "nth-child",
          "nth-last-child",
          "nth-of-type",
          "nth-last-of-type",
          "not",
          "is",
          "has",
          "empty");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'");
  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern PSEUDO = Pattern.compile(":+\\s*([\\p{L}-]*)");
  private static final Pattern STEP = Pattern.compile("\\s*[>+~]\\s*|\\s+");

  private Selectors() {}

  /// Throws [IllegalArgumentException], whose message says what is wrong with the selector.
  static Evaluator parse(String written) {
    if (written.isEmpty()) throw new IllegalArgumentException("a CSS selector is missing");
    if (written.length() > LONGEST)
      throw new IllegalArgumentException(
          "a selector of " + written.length() + " characters; at most " + LONGEST);
    if (QUOTED.matcher(written).replaceAll("").contains("~="))
      throw new IllegalArgumentException(
          "regular expressions are not allowed: " + written + "; use [class*=word] or .word");
    refuse(bare(written), written);
    try {
      return QueryParser.parse(written);
    } catch (SelectorParseException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "no CSS selector: " + written + " (" + firstLine(e) + ")", e);
    }
  }

  /// Steps of all that a selector lists.
  static int steps(String written) {
    int steps = 0;
    for (String one : bare(written).split(",")) steps += STEP.split(one.strip()).length;
    return steps;
  }

  /// Without the values and names of attributes, in which any character may stand.
  private static String bare(String written) {
    return BRACKETED.matcher(QUOTED.matcher(written).replaceAll("")).replaceAll("[]");
  }

  private static void refuse(String bare, String written) {
    Matcher pseudo = PSEUDO.matcher(bare);
    int nested = 0;
    while (pseudo.find()) {
      String name = pseudo.group(1).toLowerCase(Locale.ROOT);
      if (!ALLOWED.contains(name))
        throw new IllegalArgumentException(
            pseudo.group() + " is not allowed in " + written + "; allowed are :" + allowed());
      if (name.equals("has") && ++nested > 1)
        throw new IllegalArgumentException("more than one :has in " + written);
    }
    for (String one : bare.split(","))
      if (STEP.split(one.strip()).length > MOST_STEPS)
        throw new IllegalArgumentException(
            "more than " + MOST_STEPS + " steps in " + one.strip() + "; leave some out");
  }

  private static String allowed() {
    return String.join(", :", ALLOWED.stream().sorted().toList());
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
