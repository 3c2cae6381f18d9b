package org.copytaster.extract.head;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.extract.page.Landmarks;
import org.copytaster.text.WebDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The date among the data that a page hands its own scripts: the last resort for pages that
/// neither declare nor show one.
public final class ScriptDate {
  private static final Pattern KEYED =
      Pattern.compile(
          "(?i)[\"'](?:date_?published|(?:first_?)?published_?(?:at|on|date|time)?|publish(?:ed)?_?(?:date|time)|publication_?date|pub_?date|display_?date|date_?created|created_?(?:at|date)|release_?date)[\"']\\s*:\\s*[\"']?(\\d{4}-\\d{2}-\\d{2}[T\\d:.Z+ -]*|\\d{10}(?:\\d{3})?)(?!\\d)");
  private static final int LONGEST = 500_000;

  private ScriptDate() {}

  public static @Nullable WebDate in(Landmarks page) {
    for (Element script : page.all("script")) {
      String data = script.data();
      if (data.length() < 20 || data.length() > LONGEST) continue;
      Matcher keyed = KEYED.matcher(data);
      while (keyed.find()) {
        WebDate date = WebDate.parse(keyed.group(1));
        if (date != null) return date;
      }
    }
    return null;
  }
}
