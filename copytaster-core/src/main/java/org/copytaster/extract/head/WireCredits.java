package org.copytaster.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.extract.words.Words;
import org.jspecify.annotations.Nullable;

/// Wire agencies that the copy itself names: behind the dateline, or in a line of its own at the
/// end. Where a report's words come from is what lineage stands on.
public final class WireCredits {
  private static final Pattern DATELINE =
      Pattern.compile("\\A[^()\\n]{2,60}\\(\\s*([\\p{Lu}][^()\\d]{1,40}?)\\s*\\)\\s*[—–:-]");
  private static final Pattern MARKED =
      Pattern.compile(
          "(?iu)\\A\\W*(?:©|\\(c\\)|source\\s*:|copyright|with (?:material|reports?)"
              + " (?:from|by))\\s*(\\p{Lu}[\\p{L} ]{2,30}?)\\W*\\z");
  private static final Pattern ALONE =
      Pattern.compile(
          "\\A[(\\[—–-]?\\s*(\\p{Lu}[\\p{L}]{2,20}(?: \\p{Lu}[\\p{L}]{1,20}){0,2})[)\\]]?\\z");

  private WireCredits() {}

  /// @param copy the copy's paragraphs in order, with the line behind it
  public static List<String> in(List<String> copy, @Nullable String outlet) {
    List<String> agencies = new ArrayList<>();
    for (String paragraph : copy.subList(0, Math.min(3, copy.size()))) {
      Matcher dateline = DATELINE.matcher(paragraph);
      if (dateline.find() && Bylines.isAgency(dateline.group(1).strip()))
        add(dateline.group(1), outlet, agencies);
    }
    for (String line : copy.subList(Math.max(0, copy.size() - 3), copy.size())) {
      if (line.length() > 80) continue;
      Matcher marked = MARKED.matcher(line);
      if (marked.find()) add(marked.group(1), outlet, agencies);
    }
    if (copy.size() >= 3) {
      Matcher alone = ALONE.matcher(copy.getLast());
      boolean marked = !Character.isLetter(copy.getLast().codePointAt(0));
      if (alone.find() && (marked || Bylines.isListed(alone.group(1))))
        add(alone.group(1), outlet, agencies);
    }
    return agencies;
  }

  private static void add(String words, @Nullable String outlet, List<String> agencies) {
    String name = Words.spaced(words);
    for (String known : agencies) if (known.contains(name)) return;
    boolean own = outlet != null && Bylines.isOutlet(name, outlet);
    if (!own) agencies.add(name);
  }
}
