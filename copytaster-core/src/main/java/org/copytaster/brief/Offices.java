package org.copytaster.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.brief.passage.Passage;
import org.copytaster.model.Moment;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// Who has left an office while the story ran, as the reports themselves say it ("former minister
/// Ada Brandt", "Brandt, who was minister until Friday"). What an earlier report says of them in
/// that office was true of its day, and would be false in a brief of today.
///
/// @param departures surname to the first report that calls its bearer former
record Offices(Map<String, Moment> departures) {
  private static final String OFFICE =
      "(?:[Pp]rime |[Ff]inance |[Ff]oreign )?(?:[Mm]inister|[Pp]resident|[Cc]hancellor|[Pp]remier"
          + "|[Gg]overnor|[Mm]ayor|[Ss]ecretary|[Cc]hair(?:man|woman)?|[Cc]hief [Ee]xecutive"
          + "|[Dd]irector|[Tt]reasurer|[Cc]ommissioner|[Aa]mbassador|[Aa]uditor [Gg]eneral)";
  private static final String NAME = "(?:\\p{Lu}[\\p{L}'’-]+ ){0,2}(\\p{Lu}[\\p{L}-]+)";
  private static final String PAST = "(?:[Ff]ormer |[Ee]x-|[Tt]hen-|[Oo]usted )";
  private static final Pattern FORMER =
      Pattern.compile("\\b" + PAST + "(?:[\\p{L}-]+ ){0,2}?" + OFFICE + ",? " + NAME);
  private static final Pattern UNTIL =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}-]+), (?:who was|the former|a former|formerly) (?:[\\p{L}-]+"
              + " ){0,2}?"
              + OFFICE);
  private static final Pattern IN_OFFICE = Pattern.compile("\\b" + OFFICE + ",? " + NAME);

  static Offices of(List<Report> reports) {
    Map<String, Moment> departures = new HashMap<>();
    for (Report report : reports) {
      Moment moment = Passage.moment(report.article());
      if (moment == null) continue;
      for (Pattern pattern : List.of(FORMER, UNTIL)) {
        Matcher matcher = pattern.matcher(report.article().text());
        while (matcher.find()) departures.merge(matcher.group(1), moment, Offices::earlier);
      }
    }
    return new Offices(departures);
  }

  private static Moment earlier(Moment one, Moment other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /// True for words that give somebody an office, written on a day before a later report of the
  /// story calls them former.
  boolean isStale(String words, @Nullable Moment written) {
    if (written == null || departures.isEmpty()) return false;
    Matcher matcher = IN_OFFICE.matcher(words);
    while (matcher.find()) {
      Moment left = departures.get(matcher.group(1));
      if (left != null && written.day().isBefore(left.day())) return true;
    }
    return false;
  }
}
