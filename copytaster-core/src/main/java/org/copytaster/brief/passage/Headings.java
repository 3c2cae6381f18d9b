package org.copytaster.brief.passage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.text.Words;

/// What a report's own subhead says its part is, in the words that news sites use.
public final class Headings {
  private static final Pattern TAKEAWAY =
      Pattern.compile("^(key |the |our )?(takeaways?|bottom line|in short|in brief)\\b.*");
  private static final Pattern IMPLICATIONS =
      Pattern.compile(
          ".*\\b(implications?|why (it|this) matters|what (it|this|that|they) (means?|could mean"
              + "|changes?)|what (comes |happens |is |'s )?next|what's next|outlook|looking ahead"
              + "|impact|consequences|significance|the stakes|what to watch)\\b.*");
  private static final Pattern WHY =
      Pattern.compile(
          "^why\\b.*|.*\\b(reasons?|causes?|what (led|caused|prompted|is behind|'s behind)|what's"
              + " behind|how did)\\b.*");
  private static final Pattern WHAT_HAPPENED =
      Pattern.compile(
          ".*\\b(what (happened|we know|is known|was (said|decided|agreed))|the (latest|facts"
              + "|incident|attack|deal|ruling))\\b.*");
  private static final Pattern BACKGROUND =
      Pattern.compile(
          ".*\\b(background|context|histor(y|ical)|how we got here|who (is|was|are)|the"
              + " (road|run-up) to|timeline)\\b.*");
  private static final Pattern REACTION =
      Pattern.compile(
          ".*\\b(reactions?|responses?|at home and abroad|what (they|others|people|experts|critics)"
              + " (say|said|are saying))\\b.*");
  private static final Pattern DISPUTED =
      Pattern.compile(
          ".*\\b(disputed?|unclear|what we (don't|do not) know|not"
              + " known|conflicting|contested)\\b.*");

  /// `Key takeaway: …` at the start of a paragraph.
  private static final Pattern TAKEAWAY_LABEL =
      Pattern.compile(
          "^(?:key |the )?(?:takeaway|bottom line)\\s*[:—–-]\\s*", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST = 90;

  private Headings() {}

  /// False for what only stands where a subhead could: a date, a sentence, half a quotation.
  public static boolean isHeading(String text) {
    String plain = text.strip();
    if (plain.isEmpty() || plain.length() > LONGEST || !Quotes.balanced(plain)) return false;
    if (".,;\"”’'".indexOf(plain.charAt(plain.length() - 1)) >= 0) return false;
    return Words.in(plain).stream()
        .anyMatch(
            word -> Character.isLetter(word.form().charAt(0)) && !Days.isOfCalendar(word.form()));
  }

  public static Optional<Kind> kind(String heading) {
    String lower = Terms.lower(heading).strip();
    if (TAKEAWAY.matcher(lower).matches()) return Optional.of(Kind.TAKEAWAY);
    if (DISPUTED.matcher(lower).matches()) return Optional.of(Kind.DISPUTED);
    if (IMPLICATIONS.matcher(lower).matches()) return Optional.of(Kind.IMPLICATIONS);
    if (WHY.matcher(lower).matches()) return Optional.of(Kind.WHY);
    if (WHAT_HAPPENED.matcher(lower).matches()) return Optional.of(Kind.WHAT_HAPPENED);
    if (BACKGROUND.matcher(lower).matches()) return Optional.of(Kind.BACKGROUND);
    if (REACTION.matcher(lower).matches()) return Optional.of(Kind.REACTION);
    return Optional.empty();
  }

  /// Length of a takeaway label that the text starts with; 0 without one.
  public static int takeawayLabel(String text) {
    var label = TAKEAWAY_LABEL.matcher(text);
    return label.find() ? label.end() : 0;
  }
}
