package org.copytaster.attribute.galley;

import java.util.Set;

/// Words for when and where one speaks.
public final class Occasions {
  private static final Set<String> TIMES =
      Set.of(
          "afternoon",
          "ago",
          "april",
          "aug.",
          "august",
          "day",
          "dec.",
          "december",
          "earlier",
          "evening",
          "feb.",
          "february",
          "friday",
          "jan.",
          "january",
          "july",
          "june",
          "last",
          "later",
          "march",
          "monday",
          "month",
          "morning",
          "night",
          "nov.",
          "november",
          "oct.",
          "october",
          "recently",
          "saturday",
          "sept.",
          "september",
          "sunday",
          "thursday",
          "today",
          "tomorrow",
          "tonight",
          "tuesday",
          "wednesday",
          "week",
          "weekend",
          "year",
          "yesterday");
  private static final Set<String> VENUES =
      Set.of(
          "address",
          "appearance",
          "article",
          "briefing",
          "broadcast",
          "call",
          "column",
          "conference",
          "court",
          "debate",
          "e-mail",
          "email",
          "essay",
          "event",
          "facebook",
          "hearing",
          "interview",
          "interviews",
          "letter",
          "meeting",
          "memo",
          "message",
          "op-ed",
          "phone",
          "podcast",
          "post",
          "radio",
          "rally",
          "release",
          "remarks",
          "reply",
          "report",
          "response",
          "speech",
          "statement",
          "stump",
          "telegram",
          "telephone",
          "television",
          "testimony",
          "town",
          "tv",
          "tweet",
          "tweets",
          "twitter",
          "video");

  private Occasions() {}

  public static boolean isOccasion(String lower) {
    return TIMES.contains(lower) || VENUES.contains(lower);
  }

  public static boolean isTime(String lower) {
    return TIMES.contains(lower);
  }

  public static boolean isVenue(String lower) {
    return VENUES.contains(lower);
  }
}
