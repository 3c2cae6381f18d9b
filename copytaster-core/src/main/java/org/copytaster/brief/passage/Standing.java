package org.copytaster.brief.passage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.text.Words;

/// Whether a passage can stand alone, away from the sentences around it.
public final class Standing {
  private static final int FEWEST_WORDS = 5;
  private static final int MOST_WORDS = 70;
  private static final int FEWEST_PLAIN = 3;

  /// Pronouns and demonstratives that point back.
  private static final Set<String> POINTING =
      Set.of(
          "he", "she", "they", "it", "his", "her", "their", "its", "this", "that", "these", "those",
          "him", "them", "such", "both", "neither", "either", "others", "another", "one", "some",
          "many", "most", "few", "each");

  private static final Set<String> CONNECTING =
      Set.of(
          "but",
          "however",
          "and",
          "or",
          "so",
          "yet",
          "nor",
          "still",
          "also",
          "instead",
          "then",
          "thus",
          "therefore",
          "hence",
          "nevertheless",
          "nonetheless",
          "moreover",
          "furthermore",
          "meanwhile",
          "otherwise",
          "besides",
          "likewise",
          "similarly",
          "consequently",
          "accordingly",
          "indeed",
          "though",
          "afterwards",
          "later",
          "earlier",
          "elsewhere",
          "again",
          "finally",
          "there",
          "here",
          "thereafter");
  private static final Pattern LATE_CONNECTOR =
      Pattern.compile(
          "^[^,]{0,30}, (however|though|meanwhile|therefore|too|instead|by contrast|for example"
              + "|for instance|on the other hand)\\b|^(in addition|as a result|in contrast|at the"
              + " same time|by contrast|for example|for instance|on the other hand|in turn|in other"
              + " words|by then|at that time|that is why|after that|since then|until then)\\b"
              + "|\\bthe (latter|former) (said|was|is|were)\\b");
  private static final Pattern BOILERPLATE =
      Pattern.compile(
          "^(read more|see also|related|click|sign up|subscribe|follow us|share"
              + " this|advertisement|watch|listen|photo|image|picture|file photo|reporting"
              + " by|editing by|additional reporting|copyright|©|this (article|story|report)"
              + " (was|has been|is)|correction|help us"
              + " improve|trending|join|download|comments?)\\b|\\ball rights"
              + " reserved\\b|\\b(cookies?|newsletter|e-?mail"
              + " address)\\b.*\\b(accept|policy|sign)\\b|^source:");

  private static final Pattern PERSON = Pattern.compile("\\b(he|she|his|her|him)\\b");
  private static final Pattern INTRODUCES =
      Pattern.compile(
          "\\b([Aa]n?|[Tt]he|[Oo]ne|[Ee]very|[Nn]o) (\\p{L}+[-"
              + " ]){0,3}?(man|woman|minister|president|leader"
              + "|spokes(man|woman|person)|judge|chief|director|officer|teacher|nurse|mayor|coach"
              + "|goalkeeper|player|chairman|chair|owner|driver|teenager|boy|girl|lawyer|official"
              + "|diplomat|councillor|treasurer|widow|mother|father)\\b");
  private static final Set<String> CALENDAR =
      Terms.of(
              "x Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March"
                  + " April May June July August September October November December")
          .names();

  /// The writer's own "we" and "you", outside quotations: a column, a letter or an announcer.
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?<!\\p{Lu}\\p{L}{0,20} )\\bI\\b(?!\\.)|\\b([Ww]e|me|us|[Yy]ou|my|our|your)\\b"
              + "|^(My|Our|Your) (?!Lady|Lord|Lai)\\p{L}");

  /// `MARTIN: Well, …`: who speaks in a transcript.
  private static final Pattern TRANSCRIPT = Pattern.compile("^\\p{Lu}{3,}[\\p{Lu} .,]{0,40}: ");

  private static final Pattern DANGLING =
      Pattern.compile(
          "\\b(because of|despite|after|before|by|like|about|of) (that|this|it|them)[.!]?$");

  private Standing() {}

  /// True for a whole sentence of our trade: right length, ended, not a question, no navigation.
  public static boolean isPrintable(Passage passage) {
    String text = passage.text();
    List<Words.Word> words = Words.in(text);
    if (words.size() < FEWEST_WORDS || words.size() > MOST_WORDS) return false;
    return ends(text)
        && starts(text)
        && Quotes.balanced(text)
        && isReporting(text, words)
        && !BOILERPLATE.matcher(Terms.lower(text)).find();
  }

  /// True for words of a report, and not of a column, a letter, a transcript or a calendar.
  private static boolean isReporting(String text, List<Words.Word> words) {
    String own = Certainty.withoutQuotes(text);
    return !PERSONAL.matcher(own).find()
        && !TRANSCRIPT.matcher(own).find()
        && !own.strip().endsWith("!")
        && words.stream().filter(word -> isPlain(word.form())).count() >= FEWEST_PLAIN;
  }

  /// A word that is no number and names no day: "May 2, 2013 1:35 pm." tells nothing.
  private static boolean isPlain(String form) {
    return form.length() > 2 && Character.isLetter(form.charAt(0)) && !Days.isOfCalendar(form);
  }

  /// True if it also needs nothing before it.
  public static boolean standsAlone(Passage passage) {
    return isPrintable(passage) && !dependsOnBefore(passage);
  }

  /// True where the sentence before must be printed too.
  public static boolean dependsOnBefore(Passage passage) {
    String text = passage.text();
    boolean quoted = Quotes.opensAt(text, 0);
    String lower = Terms.lower(text);
    if (quoted && !passage.namesItsSource()) return true;
    if (LATE_CONNECTOR.matcher(lower).find() || DANGLING.matcher(lower).find()) return true;
    String first = firstWord(lower);
    if (CONNECTING.contains(first) || hasUnnamedPerson(passage)) return true;
    // "It was not clear …" and a pronoun inside a quotation point nowhere
    if (quoted || lower.matches("^it (was|is|remains?|remained) (not |un|still )?(known|clear).*"))
      return false;
    return POINTING.contains(first) && !lower.matches("^(one|some|many|most|few|both) (of|in) .*");
  }

  /// "Asked about the threat, she said …": a person pronoun before anybody is named.
  private static boolean hasUnnamedPerson(Passage passage) {
    String text = Certainty.outsideQuotes(passage.text());
    Matcher pronoun = PERSON.matcher(text);
    if (!pronoun.find()) return false;
    if (named(passage.terms()).isEmpty() && !INTRODUCES.matcher(text).find()) return true;
    String before = passage.text().substring(0, Math.min(pronoun.start(), passage.text().length()));
    return !INTRODUCES.matcher(before).find() && named(Terms.of("x " + before)).isEmpty();
  }

  /// Names but those of days and months, which no pronoun of a person means.
  private static Set<String> named(Terms terms) {
    Set<String> named = new HashSet<>(terms.names());
    named.removeAll(CALENDAR);
    return named;
  }

  private static String firstWord(String lower) {
    var words = Words.in(lower);
    if (words.isEmpty()) return "";
    String first = words.getFirst().form();
    int clitic = first.indexOf('\'');
    return clitic > 0 ? first.substring(0, clitic) : first;
  }

  private static boolean ends(String text) {
    int at = text.length() - 1;
    while (at > 0 && (Quotes.isMark(text.charAt(at)) || "'’)]".indexOf(text.charAt(at)) >= 0)) at--;
    return ".!…".indexOf(text.charAt(at)) >= 0 || text.charAt(at) == '?' && at < text.length() - 1;
  }

  private static boolean starts(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) return Character.isUpperCase(c) || Character.isDigit(c);
    }
    return false;
  }
}
