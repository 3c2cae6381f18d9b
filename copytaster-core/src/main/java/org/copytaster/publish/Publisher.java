package org.copytaster.publish;

import org.copytaster.json.BriefJson;
import org.copytaster.model.Brief;

/// Publishes briefs. Stateless; one instance may be used by many threads.
public final class Publisher {

  /// The brief in one form, as text to be written in UTF-8. The same brief in the same surroundings
  /// gives the same characters.
  public String publish(Brief brief, Format format, Surroundings around) {
    return switch (format) {
      case HTML -> new Page(brief, around).write();
      case MARKDOWN -> new MarkdownBrief(brief).write();
      case JSON -> BriefJson.write(brief) + "\n";
    };
  }

  public String publish(Brief brief, Format format) {
    return publish(brief, format, Surroundings.NONE);
  }

  /// The style of the page, for a desk that serves it once for all pages.
  public static String stylesheet() {
    return Stylesheet.CSS;
  }
}
