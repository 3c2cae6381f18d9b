package org.copytaster.brief.passage;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Modality;

/// Whether a passage tells of what was before the news.
public final class Past {
  private static final Pattern YEAR = Pattern.compile("\\b(1[5-9]|20)\\d\\d\\b");
  private static final Pattern LONG_AGO =
      Pattern.compile(
          "\\b((last|previous|recent)"
              + " (year|decade|century|years|decades)|(years|decades|centuries|months) ago|earlier"
              + " (this|in the|that) (year|month)|for"
              + " (years|decades|generations)|since the (early |late"
              + " |mid-?)?\\d{4}s|historically|in recent (years|months|decades)|was founded|dates?"
              + " back|stretch(es)? back|over the past (year|decade|\\w+ (years|decades)))\\b");

  private static final Pattern THIS_WEEK =
      Pattern.compile(
          "\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b|\\b(today|yesterday|tonight|this"
              + " week)\\b");

  private Past() {}

  public static boolean isToldOf(Passage passage) {
    String lower = Certainty.outsideQuotes(passage.text());
    // what happened on a weekday is this week's news, whatever it recalls
    if (isOfThisWeek(lower)) return false;
    boolean coded =
        !passage.events().isEmpty()
            && passage.events().stream().allMatch(e -> e.modality() == Modality.HISTORICAL);
    return coded
        || LONG_AGO.matcher(lower).find()
        || Certainty.WENT_ON.matcher(lower).find()
        || namesEarlierYear(passage, lower);
  }

  static boolean isOfThisWeek(String lower) {
    return THIS_WEEK.matcher(lower).find();
  }

  private static boolean namesEarlierYear(Passage passage, String lower) {
    int now = passage.year();
    boolean earlier = false;
    for (Matcher year = YEAR.matcher(lower); year.find(); ) {
      int value = Integer.parseInt(year.group());
      if (value >= now) return false;
      earlier = true;
    }
    return earlier;
  }
}
