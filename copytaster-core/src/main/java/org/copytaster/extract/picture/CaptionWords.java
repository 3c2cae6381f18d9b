package org.copytaster.extract.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.extract.head.Bylines;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// The words under a picture, taken apart into caption and credit.
///
/// @param caption `null` where there is only a credit
record CaptionWords(@Nullable String caption, @Nullable String credit) {
  private static final String LABEL =
      "(?:(?:file |stock )?photo(?:graph|grapher|s)?(?: credit)?(?: by|:)|photo(?: courtesy)?(?:"
          + " of)|(?:image|picture)s?(?: credit| courtesy)?(?:s)?(?: by|"
          + " of|:)|credits?(?:\\s*:|\\s+)|courtesy(?:"
          + " of|:)|foto(?:s|graf|grafie)?\\s*:|bild(?:er|quelle|nachweis)?\\s*:|quelle\\s*:|source\\s*:|cr[ée]dito?s?\\s*:|©|\\(c\\)|copyright|grafik\\s*:|illustration(?:"
          + " by|:)|imagen?\\s*:|fotoğraf\\s*:|zdj[eę]cie\\s*:|screenshot\\s*:|video\\s*:|photo\\s*/|pics?\\s*:|dok\\.|ảnh\\s*:|写真\\s*[:＝]|infografik\\s*:)";

  private static final Pattern LEADING =
      Pattern.compile("(?iu)\\A[\\s\\[(|/•·–—-]*" + LABEL + "[\\s:©]*");
  private static final Pattern LABELLED =
      Pattern.compile(
          "(?iu)[\\s\\[(|/•·–—-]*(?<![\\p{L}])"
              + LABEL
              + "\\s*(\\S.{0,120}?)\\s*[\\])]?\\.?\\s*\\z");
  private static final Pattern SEPARATED =
      Pattern.compile(
          "(?u)\\s[|•·]\\s*([^|•·]{3,80})\\z|(?<=[.!?”\"’)])\\s*+((?:\\p{Lu}[\\p{L}.'’-]+["
              + " ,]*){1,5}(?:/|, | via | - )(?:[^.!?]|\\.(?=\\S)){2,60})\\.?\\z");

  /// "…, he said. (AAP)": names in brackets behind a finished sentence.
  private static final Pattern BRACKETED =
      Pattern.compile("(?<=[.!?”\"’])\\s*\\(((?:\\p{Lu}[\\p{L}.'’&-]*[ /,]*){1,5})\\)\\z");

  /// "caption / Jane Roe" and, in Japanese, brackets or an equals sign behind the caption.
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?u)\\s/\\s*((?:\\p{Lu}[\\p{L}.'’-]+[ ,]*){1,4}(?:/[\\p{L} ]{2,30})?)\\z"
              + "|（([^（）]{1,30}?)(?:撮影|提供|氏提供)）\\z|＝([^＝]{1,12})\\z");

  /// The rest of a credit that only asserts rights.
  private static final Pattern RIGHTS =
      Pattern.compile("(?iu)(?<=\\S)\\s*[/|,.]?\\s*(?:copyright\\b|©|all rights reserved).*\\z");

  private static final Pattern EDGES = Pattern.compile("\\A[\\s\\[(|/•·–—:-]+|[\\s\\]|•·–—:-]+\\z");

  /// @param words all of the caption's text
  /// @param marked the part of it that markup sets apart as credit, if any
  static CaptionWords of(String words, @Nullable String marked) {
    if (marked != null && !marked.isBlank()) {
      int at = words.lastIndexOf(marked);
      String rest =
          at < 0 ? words : words.substring(0, at) + " " + words.substring(at + marked.length());
      String caption = bare(rest);
      return new CaptionWords(isLabel(caption) ? null : caption, credit(marked));
    }
    Span bracketed = Credit.ofCaption(words);
    if (bracketed != null) return split(words, bracketed.start() - 1, bracketed.of(words));
    Matcher behind = BRACKETED.matcher(words);
    if (behind.find() && isCredited(behind.group(1)))
      return split(words, behind.start(), behind.group(1));
    Matcher labelled = LABELLED.matcher(words);
    if (labelled.find()) return split(words, labelled.start(), labelled.group(1));
    Matcher last = BEHIND.matcher(words);
    if (last.find()) {
      int group = last.group(1) != null ? 1 : last.group(2) != null ? 2 : 3;
      return split(words, last.start(), last.group(group));
    }
    Matcher separated = SEPARATED.matcher(words);
    if (separated.find()) {
      String credit = separated.group(1) != null ? separated.group(1) : separated.group(2);
      return split(words, separated.start(), credit);
    }
    return new CaptionWords(bare(words), null);
  }

  /// One word in brackets is an agency's name or none: "(archive)", a place, a party.
  private static boolean isCredited(String words) {
    return words.strip().indexOf(' ') > 0 || Bylines.isKnown(words.strip());
  }

  private static CaptionWords split(String words, int captionEnd, String credit) {
    String caption = captionEnd <= 0 ? null : bare(words.substring(0, captionEnd));
    return new CaptionWords(caption, credit(credit));
  }

  /// A credit without its label and brackets; `null` if nothing is left.
  static @Nullable String credit(String words) {
    String credit = LEADING.matcher(Words.spaced(words)).replaceFirst("");
    credit = RIGHTS.matcher(LEADING.matcher(credit).replaceFirst("")).replaceFirst("");
    String bare = bare(credit);
    if (bare == null) return null;
    int open = bare.indexOf('(');
    if (bare.endsWith(")") && open < 0) bare = bare.substring(0, bare.length() - 1);
    return bare.length() < 2 || bare.length() > 160 ? null : bare;
  }

  static boolean isLabelled(String words) {
    return LEADING.matcher(words).find();
  }

  private static boolean isLabel(@Nullable String words) {
    return words == null
        || words.length() < 3
        || LEADING.matcher(words + " ").replaceFirst("").isBlank();
  }

  private static @Nullable String bare(String words) {
    String bare = EDGES.matcher(Words.spaced(words)).replaceAll("");
    return bare.isBlank() ? null : bare;
  }
}
