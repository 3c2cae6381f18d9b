package org.copytaster.brief.passage;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.text.Words;

/// The words of a passage as compared: content words cut to a rough stem, figures, names.
///
/// @param words content words and figures
/// @param figures numbers, written out ones as digits
/// @param names words that start with a capital inside the sentence
/// @param counts numbers with the word after them: 3 million is not 3 days
/// @param negative how many words deny
public record Terms(
    Set<String> words, Set<String> figures, Set<String> names, Set<String> counts, int negative) {
  private static final Set<String> FUNCTION =
      Set.of(
          ("a an the of in on at to for from by with and or but as is are was were be been being it"
                  + " its this that these those he she they we you i his her their our my me him"
                  + " them us who whom which what when where while than then there here has have"
                  + " had do does did will would can could may might must shall should not no nor"
                  + " so if into over after before about up out off down under again more most"
                  + " other some such only own same too very s t said says say told also between"
                  + " during through against among per via amid any all both each every")
              .split(" "));
  private static final Set<String> DENYING =
      Set.of("not", "no", "never", "nor", "neither", "denied", "denies", "deny", "denying");
  private static final Map<String, String> NUMBERS = numbers();

  public static Terms of(String text) {
    Set<String> words = new LinkedHashSet<>();
    Set<String> figures = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    Set<String> counts = new LinkedHashSet<>();
    int negative = 0;
    List<Words.Word> all = Words.in(text);
    for (int i = 0; i < all.size(); i++) {
      String form = all.get(i).form();
      if (DENYING.contains(form) || form.endsWith("n't")) negative++;
      String figure = figure(form);
      if (figure != null) {
        figures.add(figure);
        words.add(figure);
        counts.add(figure + " " + (i + 1 < all.size() ? stem(all.get(i + 1).form()) : ""));
      } else if (!FUNCTION.contains(form) && form.length() > 1) {
        words.add(stem(form));
        if (i > 0 && Character.isUpperCase(text.charAt(all.get(i).span().start())))
          names.add(stem(form));
      }
    }
    return new Terms(words, figures, names, counts, negative);
  }

  /// Share of the words of both that are words of both.
  public double overlap(Terms other) {
    int shared = shared(other);
    int all = words.size() + other.words.size() - shared;
    return all == 0 ? 0 : (double) shared / all;
  }

  /// Share of these words that the other one has too.
  public double within(Terms other) {
    return words.isEmpty() ? 0 : (double) shared(other) / words.size();
  }

  public int shared(Terms other) {
    int shared = 0;
    for (String word : words) if (other.words.contains(word)) shared++;
    return shared;
  }

  public static @org.jspecify.annotations.Nullable String figure(String form) {
    if (Character.isDigit(form.charAt(0))) return form;
    return NUMBERS.get(form);
  }

  /// Enough to let `killed`, `kills` and `killing` meet; never shown.
  static String stem(String form) {
    String word = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    for (String suffix : List.of("ing", "ed", "es", "s"))
      if (word.length() > suffix.length() + 3 && word.endsWith(suffix))
        return word.substring(0, word.length() - suffix.length());
    return word;
  }

  private static Map<String, String> numbers() {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen twenty")
            .split(" ");
    Map<String, String> numbers = new java.util.HashMap<>();
    // "one" is a pronoun more often than a figure
    for (int i = 2; i < small.length; i++) numbers.put(small[i], Integer.toString(i));
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
    for (int i = 0; i < tens.length; i++) numbers.put(tens[i], Integer.toString((i + 3) * 10));
    return Map.copyOf(numbers);
  }

  /// Lower-case word forms of a text, for word lists.
  static Set<String> forms(String text) {
    Set<String> forms = new HashSet<>();
    for (Words.Word word : Words.in(text)) forms.add(word.form());
    return forms;
  }

  public static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /// The last word of a name, lower case.
  public static String surname(String name) {
    String lower = lower(name);
    return lower.substring(lower.lastIndexOf(' ') + 1);
  }
}
