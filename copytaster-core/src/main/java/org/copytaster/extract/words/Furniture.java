package org.copytaster.extract.words;

import java.util.Set;
import java.util.regex.Pattern;

/// Lines that belong to the page, not to the article.
public final class Furniture {
  private static final Set<String> LINES =
      Set.of(
          "help us improve",
          "advertisement",
          "advertising",
          "anzeige",
          "werbung",
          "publicité",
          "sponsored",
          "share",
          "share this",
          "share this article",
          "share on facebook",
          "share on twitter",
          "tweet",
          "print",
          "email",
          "save",
          "copy link",
          "read more",
          "continue reading",
          "read more below",
          "story continues below advertisement",
          "article continues below",
          "sign up",
          "subscribe",
          "subscribe now",
          "log in",
          "login",
          "sign in",
          "comments",
          "leave a comment",
          "leave a reply",
          "add a comment",
          "view comments",
          "show comments",
          "listen",
          "listen to this article",
          "skip to content",
          "skip to main content",
          "menu",
          "search",
          "home",
          "back to top",
          "follow us",
          "topics",
          "tags",
          "loading",
          "mehr zum thema",
          "lesen sie auch",
          "teilen",
          "drucken",
          "kommentare",
          "zur startseite");

  private static final Set<String> TAILS =
      Set.of(
          "related articles",
          "related",
          "related stories",
          "related news",
          "related posts",
          "related topics",
          "related content",
          "trending",
          "trending now",
          "most read",
          "most popular",
          "popular",
          "recommended",
          "recommended for you",
          "you may also like",
          "you might also like",
          "more from",
          "more on this story",
          "more stories",
          "latest news",
          "latest",
          "also read",
          "read next",
          "up next",
          "editors picks",
          "editor s picks",
          "sponsored content",
          "more news",
          "top stories",
          "das könnte sie auch interessieren",
          "meistgelesen",
          "mehr zum thema",
          "a lire aussi",
          "à lire aussi",
          "lire aussi");

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)\\A(?:sign up (?:for|to) |subscribe to |follow us on |click here to |(?:this|our)"
              + " (?:site|website) uses cookies|we use cookies|©|copyright"
              + " (?:©|\\(c\\)|(?:19|20)\\d\\d)|(?:posted|published|updated)(?: on)?"
              + " \\p{L}{3,9}\\.? \\d{1,2}, \\d{4}|all rights reserved|get the latest|download our"
              + " app|register for free|create an account).{0,200}\\z",
          Pattern.DOTALL);

  private static final Pattern INBOX =
      Pattern.compile(
          "(?i)\\b(?:in|to) your in-?box\\b|\\bsign up (?:for|to) (?:our|the) \\w+ ?newsletter");

  private static final Pattern CONSENT =
      Pattern.compile(
          "(?iu)\\A(?:(?:we|our partners|this (?:web)?site|our (?:web)?site) (?:and our partners )?uses?"
              + " cookies|by (?:choosing|clicking|pressing) [“\"']?(?:i )?(?:accept|agree)|by continuing"
              + " to (?:use|browse) (?:this|our)|wir (?:verwenden|nutzen|setzen) cookies|(?:diese|unsere)"
              + " (?:web-?site|seite|webseite) (?:verwendet|nutzt|benutzt) cookies|nous utilisons des"
              + " cookies|utilizamos cookies)\\b.*",
          Pattern.DOTALL);
  private static final int LONGEST_CONSENT = 700;

  private static final Pattern CORRECTION =
      Pattern.compile(
          "(?i)\\A(?:\\W{0,2})(?:corrections?|clarifications?|editor[’']?s[’']? notes?|update|this"
              + " (?:article|story|post|piece|report) (?:has been|was)"
              + " (?:amended|updated|corrected|changed)|an earlier version of this"
              + " (?:article|story))\\b.*",
          Pattern.DOTALL);

  private Furniture() {}

  public static boolean isLine(String words) {
    return words.length() <= LONGEST_CONSENT && isLine(words, Words.plain(words));
  }

  /// @param plain the words as [Words#plain] has them
  public static boolean isLine(String words, String plain) {
    if (words.length() <= LONGEST_CONSENT && asksForConsent(words, plain)) return true;
    if (words.length() > 250) return false;
    boolean mail = plain.contains("box") || plain.contains("newsletter");
    if (mail && INBOX.matcher(words).find()) return true;
    return LINES.contains(plain) || TAILS.contains(plain) || NOTICE.matcher(words).matches();
  }

  private static boolean asksForConsent(String words, String plain) {
    return (plain.startsWith("by ") || plain.contains("cookies"))
        && CONSENT.matcher(words).matches();
  }

  /// Whether the line opens a list of other pages, after which no more copy is expected.
  public static boolean opensTail(String words) {
    return TAILS.contains(Words.plain(words));
  }

  /// A note about the article itself.
  public static boolean isCorrection(String words) {
    if (words.length() > 1200 || !CORRECTION.matcher(words).matches()) return false;
    return !words.regionMatches(true, 0, "update", 0, 6) || words.indexOf(':') > 0;
  }
}
