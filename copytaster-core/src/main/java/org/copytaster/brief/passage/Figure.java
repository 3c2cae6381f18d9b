package org.copytaster.brief.passage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.model.Span;
import org.copytaster.text.WordList;
import org.copytaster.text.Words;
import org.jspecify.annotations.Nullable;

/// A number of something that reports count: 14 killed.
///
/// @param of whose: the group that the words single out ("guards", "children"); empty for people in
///   general
public record Figure(Measure measure, String value, Set<String> of) {
  private static final Words.Word END_OF_CLAUSE = new Words.Word(";", new Span(0, 0));
  private static final int REACH_AFTER = 6;
  private static final int REACH_BEFORE = 6;

  /// How far back "two guards died and three were hurt" may look for whom it speaks of.
  private static final int REACH_OF_GROUP = 12;

  private static final Set<String> GROUPS =
      Set.of(
          ("guard soldier troop trooper child pupil student teacher officer policeman rebel fighter"
                  + " militant passenger crew sailor journalist prisoner inmate miner worker"
                  + " firefighter rescuer tourist pilgrim police woman girl boy nurse patient"
                  + " civilian protester demonstrator gunman attacker hostage driver pilot"
                  + " migrant refugee athlete supporter")
              .split(" "));

  /// What counts nobody: how old somebody was (`Corporal Idris Nazar, 23,`, `died at 75`), money,
  /// shares.
  private static final Pattern NO_COUNT =
      Pattern.compile(
          "(?<=\\p{Lu}[\\p{L}.'’-]{1,30}, )\\d{1,3}(?=[,.;]|$)|(?<=\\baged )\\d{1,3}"
              + "|(?<=\\b(died|dies) at (the age of )?)\\d{1,3}"
              + "|[$£€¥] ?\\d[\\d.,]*|\\d[\\d.,]* ?%");

  private static final Set<String> EVERYONE =
      Set.of("people", "persons", "residents", "villagers", "men", "victims");
  private static final Set<String> WHOLE =
      Set.of("them", "those", "these", "whom", "us", "which", "his", "her", "their", "our");

  /// Beside a number that comes on top of another.
  private static final Set<String> MORE =
      Set.of("further", "another", "additional", "more", "other", "others");

  private static final Set<String> NOT_A_COUNT =
      Set.of(
          "years",
          "year",
          "days",
          "hours",
          "minutes",
          "weeks",
          "months",
          "percent",
          "per",
          "kilometres",
          "kilometers",
          "km",
          "miles",
          "metres",
          "meters",
          "million",
          "billion",
          "old",
          "am",
          "pm",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "january",
          "february",
          "th",
          "degrees",
          "homes",
          "houses",
          "buildings",
          "schools",
          "villages",
          "vehicles",
          "shots",
          "rounds",
          "helicopters",
          "planes",
          "ambulances",
          "trucks",
          "cars",
          "buses",
          "trains",
          "boats",
          "ships",
          "hospitals",
          "towns",
          "cities",
          "provinces",
          "countries",
          "attacks",
          "bombs",
          "rockets",
          "missiles",
          "counts",
          "charges",
          "times");

  /// Between a number and the word for the dead: who is counted is somebody else.
  private static final Set<String> ACCUSED =
      WordList.of(
          "charged accused arrested held suspected wanted convicted sentenced jailed tried questioned"
              + " guilty responsible");

  /// "30,000 deaths a year" are no toll of the news.
  private static final Pattern RATE =
      Pattern.compile(
          "\\b((every |each |per |an? ((average|typical|normal) )?)(year|month|week|day)|annual(ly)?|yearly)\\b");

  /// The figures of a text. Where it gives two values of one measure ("from 14 to 31", "12 in one
  /// village and 5 in another"), it is silent about that measure.
  public static List<Figure> in(String text) {
    Map<Measure, Figure> found = new EnumMap<>(Measure.class);
    Set<Measure> twice = new HashSet<>();
    for (Figure figure : allIn(text)) {
      Figure earlier = found.put(figure.measure, figure);
      if (earlier != null && !earlier.equals(figure)) twice.add(figure.measure);
    }
    twice.forEach(found::remove);
    return new ArrayList<>(found.values());
  }

  /// With those that one text gives several of.
  public static List<Figure> allIn(String text) {
    List<Words.Word> words = new ArrayList<>();
    // a word that is none keeps figures and measures of different clauses apart
    for (String clause : NO_COUNT.matcher(text).replaceAll("").split("[;:()–—]")) {
      if (RATE.matcher(Terms.lower(clause)).find()) continue;
      words.addAll(Words.in(clause));
      words.add(END_OF_CLAUSE);
    }
    List<Figure> figures = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Figure figure = at(words, i);
      if (figure != null) figures.add(figure);
    }
    return figures;
  }

  private static @Nullable Figure at(List<Words.Word> words, int i) {
    String value = value(words.get(i).form());
    if (value == null || form(words, i - 1).equals("from")) return null;
    if (NOT_A_COUNT.contains(form(words, i + 1)) || isDate(words, i)) return null;
    if (isPart(words, i)) return null;
    int after = measureAt(words, i, 1, REACH_AFTER);
    int before = measureAt(words, i, -1, REACH_BEFORE);
    boolean forward = after > 0 && (before == 0 || after <= skippingAnyone(words, i, before));
    int at = forward ? i + after : before > 0 ? i - before : -1;
    if (at < 0) return null;
    for (int between = i + 1; between < at; between++)
      if (ACCUSED.contains(form(words, between))) return null;
    Measure measure = measure(words.get(at).form());
    if (measure == null || (measure == Measure.MAGNITUDE) != value.contains(".")) return null;
    return new Figure(measure, value, groupOf(words, i, at));
  }

  /// "Two of them are dead", "ten of the dead were officers", "a further 48 deaths", "12 more
  /// died": less than is counted in all.
  private static boolean isPart(List<Words.Word> words, int i) {
    if (MORE.contains(form(words, i - 1)) || MORE.contains(form(words, i + 1))) return true;
    if (!form(words, i + 1).equals("of")) return false;
    String whole = form(words, i + 2);
    return WHOLE.contains(whole) || whole.equals("the") && measure(form(words, i + 3)) != null;
  }

  /// Distance to the nearest measure word on one side; 0 where another number comes first.
  private static int measureAt(List<Words.Word> words, int from, int step, int reach) {
    for (int distance = 1; distance <= reach; distance++) {
      String form = form(words, from + step * distance);
      if (measure(form) != null) {
        // "shot three men, killing two": the two
        boolean taken = form.endsWith("ing") && value(form(words, from + distance + 1)) != null;
        return step > 0 && taken ? 0 : distance;
      }
      // "rose from 9 to 14" still speaks of the toll
      boolean replaced = form(words, from + step * distance - 1).equals("from");
      if (value(form) != null && !replaced || form.equals(END_OF_CLAUSE.form())) return 0;
    }
    return 0;
  }

  private static int skippingAnyone(List<Words.Word> words, int number, int before) {
    int distance = 1;
    for (int i = number - before + 1; i < number; i++)
      if (!Set.of("at", "least", "some", "about", "more", "than", "nearly", "to")
          .contains(form(words, i))) distance++;
    return distance;
  }

  /// Whom the number counts: a group named after it, else the group that the sentence last named.
  private static Set<String> groupOf(List<Words.Word> words, int number, int measure) {
    for (int i = Math.min(number, measure) + 1; i < Math.max(number, measure); i++) {
      if (EVERYONE.contains(form(words, i))) return Set.of();
      if (isGroup(form(words, i))) return Set.of(group(form(words, i)));
    }
    for (int i = number + 1; i <= number + 3; i++) {
      if (EVERYONE.contains(form(words, i))) return Set.of();
      if (isGroup(form(words, i))) return Set.of(group(form(words, i)));
    }
    for (int i = number - 1; i >= Math.max(0, number - REACH_OF_GROUP); i--) {
      if (EVERYONE.contains(form(words, i))) return Set.of();
      if (isGroup(form(words, i))) return Set.of(group(form(words, i)));
    }
    return Set.of();
  }

  private static boolean isGroup(String form) {
    return GROUPS.contains(group(form));
  }

  private static String group(String form) {
    return switch (form) {
      case "children" -> "child";
      case "women" -> "woman";
      case "policemen" -> "policeman";
      default -> form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
    };
  }

  private static boolean isDate(List<Words.Word> words, int i) {
    String before = form(words, i - 1);
    return NOT_A_COUNT.contains(before)
        || words.get(i).form().matches("(19|20)\\d\\d")
            && Set.of("in", "of", "since", "by", "the").contains(before);
  }

  private static @Nullable Measure measure(String form) {
    for (Measure measure : Measure.values()) if (measure.isNamedBy(form)) return measure;
    return null;
  }

  private static @Nullable String value(String form) {
    if (form.isEmpty()) return null;
    String figure = Terms.figure(form);
    return figure != null && figure.matches("\\d+(\\.\\d+)?") ? figure : null;
  }

  private static String form(List<Words.Word> words, int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).form();
  }

  /// True where both count the same, as far as the words say.
  public boolean countsTheSame(Figure other) {
    return measure == other.measure && of.equals(other.of);
  }
}
