package org.copytaster.attribute.rule;

import java.util.Set;

/// Words that stand before a colon without saying anything: "Opinion: …", "The Latest: …",
/// "RELATED: …".
public final class Labels {
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
          "latest",
          "recap",
          "preview",
          "roundup",
          "round-up",
          "newsletter",
          "glance",
          "guide",
          "related",
          "read",
          "more",
          "see",
          "listen",
          "subscribe",
          "note",
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

  public static boolean isRubric(String lower) {
    return RUBRICS.contains(lower);
  }
}
