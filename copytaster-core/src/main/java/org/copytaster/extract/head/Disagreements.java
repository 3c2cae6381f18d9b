package org.copytaster.extract.head;

import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Moment;
import org.copytaster.model.Problem;
import org.copytaster.text.Language;
import org.jspecify.annotations.Nullable;

/// Says where two sources of one fact contradict each other, and which was taken.
///
/// Only what cannot both be true is told: case, spacing, punctuation, an outlet's name behind a
/// title, a second headline for the same thing, a parent company, initials and time zones are no
/// contradictions. Each would stand on every page of some outlet, and a list that is never empty is
/// not read.
public final class Disagreements {
  private final List<Problem> problems;

  public Disagreements(List<Problem> problems) {
    this.problems = problems;
  }

  /// Two headlines contradict each other when they share no word that carries meaning: then one of
  /// them is another article's, or the page's own.
  void headline(String taken, String source, @Nullable String stated) {
    if (stated == null || !isTitle(stated) || !isTitle(taken)) return;
    if (!sharesStem(taken, stated))
      add("headline", quoted(taken) + ", which is taken", quoted(stated) + " in " + source);
  }

  /// Words count by their first four letters: one title inflects what the other names.
  private static boolean sharesStem(String one, String other) {
    Set<String> stems = stems(one);
    stems.retainAll(stems(other));
    return !stems.isEmpty();
  }

  private static Set<String> stems(String words) {
    Set<String> stems = new HashSet<>();
    for (String word : Words.plain(words).split(" "))
      if (word.length() >= 4) stems.add(word.substring(0, 4));
    return stems;
  }

  /// Scripts without spaces and labels of two words cannot be compared by their words.
  private static boolean isTitle(String words) {
    return words.split(" ").length >= 4;
  }

  /// @param host the address's, which nobody else can publish under; `null` if the page has none
  /// @return the name to take
  static String outlet(String publisher, @Nullable String site, @Nullable String host) {
    if (site == null || isOneOutlet(publisher, site) || host == null) return publisher;
    return isAt(site, host) && !isAt(publisher, host) ? site : publisher;
  }

  void outlet(
      @Nullable String taken, String publisher, @Nullable String site, @Nullable String host) {
    if (taken == null || site == null || isOneOutlet(publisher, site)) return;
    // The address decides between an outlet and the company that owns it.
    if (host != null && isAt(publisher, host) != isAt(site, host)) return;
    String other =
        taken.equals(publisher)
            ? quoted(site) + " as site name"
            : quoted(publisher) + " in JSON-LD";
    add("outlet", quoted(taken) + ", which is taken", other);
  }

  private static boolean isOneOutlet(String one, String other) {
    String a = Words.plain(one).replace(" ", "");
    String b = Words.plain(other).replace(" ", "");
    if (a.isEmpty() || b.isEmpty() || a.contains(b) || b.contains(a)) return true;
    if (initials(one).equals(b) || initials(other).equals(a)) return true;
    if (a.regionMatches(0, b, 0, 3)) return true;
    Set<String> shared = new HashSet<>(List.of(Words.plain(one).split(" ")));
    shared.retainAll(List.of(Words.plain(other).split(" ")));
    shared.removeIf(word -> word.length() < 3);
    return !shared.isEmpty();
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : Words.plain(name).split(" "))
      if (!word.isEmpty()) initials.append(word.charAt(0));
    return initials.toString();
  }

  private static boolean isAt(String name, String host) {
    String plain = Words.plain(name).replace(" ", "");
    if (plain.length() < 2) return false;
    for (String label : host.split("\\.")) {
      String letters = Words.plain(label).replace(" ", "");
      if (letters.length() < 2 || letters.equals("www")) continue;
      boolean named = letters.contains(plain) || letters.length() > 3 && plain.contains(letters);
      if (named || initials(name).equals(letters)) return true;
    }
    return false;
  }

  /// Bylines contradict each other when both name people and no name of one stands in the other.
  /// Meta tags alone do not count: many templates put the owner of the outlet there.
  ///
  /// @param shown names that the page shows beside the headline
  public void people(List<String> taken, List<String> shown) {
    if (taken.isEmpty() || shown.isEmpty()) return;
    Set<String> names = new HashSet<>();
    for (String person : taken) names.addAll(List.of(Words.plain(person).split(" ")));
    for (String person : shown) {
      if (!isName(person)) return;
      for (String name : Words.plain(person).split(" "))
        if (name.length() > 1 && names.contains(name)) return;
    }
    add(
        "author",
        quoted(String.join(", ", taken)) + ", which is taken",
        quoted(String.join(", ", shown)) + " beside the headline");
  }

  private static boolean isName(String words) {
    return HeadMatter.looksLikeName(words) && words.chars().anyMatch(Character::isLowerCase);
  }

  /// @param written what the words are in, `null` if they do not say
  void language(@Nullable String written, @Nullable String html, @Nullable String structured) {
    if (html == null || !Language.knows(html)) return;
    if (written != null && !written.equals(html))
      add(
          "language",
          quoted(written) + " by the article's words, which is taken",
          quoted(html) + " on its page");
    else if (written == null && structured != null && !html.equals(structured))
      add(
          "language",
          quoted(html) + " on the page, which is taken",
          quoted(structured) + " in JSON-LD");
  }

  /// @param filed the day in the address, which may be off by a time zone
  public void dates(@Nullable Moment taken, @Nullable Moment filed, @Nullable Moment updated) {
    if (taken == null) return;
    if (filed != null && apart(taken, filed) > 1)
      add("published", taken + ", which is taken", filed + " in its address");
    if (updated != null && ChronoUnit.DAYS.between(updated.day(), taken.day()) > 1)
      problems.add(
          new Problem(Problem.Kind.DATE, "updated " + updated + ", before published " + taken));
  }

  /// @param taken from JSON-LD
  void published(Moment taken, Moment tagged) {
    if (apart(taken, tagged) > 1)
      add("published", taken + " in JSON-LD, which is taken", tagged + " in meta tags");
  }

  /// @param taken what readers are told, or what the page declares
  public void shown(Moment taken, Moment declared) {
    if (apart(taken, declared) > 1)
      add("published", taken + " beside the headline, which is taken", declared + " in its data");
  }

  private static long apart(Moment one, Moment other) {
    return Math.abs(ChronoUnit.DAYS.between(one.day(), other.day()));
  }

  private void add(String fact, String taken, String other) {
    problems.add(new Problem(Problem.Kind.DISAGREEMENT, fact + " is " + taken + ", and " + other));
  }

  private static String quoted(String words) {
    return "\"" + words + "\"";
  }
}
