package org.copytaster.attribute.rule;

import java.util.Set;

/// Words that stand before a headline's colon without saying anything: "Opinion: …", "Watch: …".
final class Labels {
  private static final Set<String> RUBRICS =
      Set.of(
          "opinion",
          "analysis",
          "watch",
          "video",
          "live",
          "breaking",
          "exclusive",
          "editorial",
          "update",
          "updated",
          "explainer",
          "factbox",
          "profile",
          "review",
          "interview",
          "column",
          "commentary",
          "photos",
          "gallery",
          "timeline",
          "election",
          "today",
          "news",
          "politics",
          "world",
          "sport",
          "business",
          "quiz",
          "podcast",
          "letters",
          "obituary",
          "correction",
          "debate",
          "how",
          "why",
          "what",
          "who",
          "when");

  private Labels() {}

  static boolean isRubric(String lower) {
    return RUBRICS.contains(lower);
  }
}
