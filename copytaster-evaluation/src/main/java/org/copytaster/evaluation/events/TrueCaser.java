package org.copytaster.evaluation.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.evaluation.gold.GoldRecord;

/// Gives upper-case text back its small letters, word by word, as other corpora write each word
/// most often inside a sentence; a word they never have is taken for a name. Lengths stay as they
/// are, so that offsets hold.
public final class TrueCaser {
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'\\p{L}+)?");
  private static final List<String> MIXED =
      List.of(
          "annotation/polnear/train.jsonl.gz",
          "annotation/conll2003/train.jsonl.gz",
          "annotation/geoparsing/lgl-train.jsonl.gz",
          "annotation/worldwide-ner/train.jsonl.gz");

  private final Map<String, Map<String, Integer>> forms = new HashMap<>();

  public static TrueCaser learn(Path gold) throws IOException {
    TrueCaser caser = new TrueCaser();
    for (String file : MIXED)
      if (Files.exists(gold.resolve(file)))
        for (GoldRecord record : GoldRecord.read(gold.resolve(file))) caser.add(record.text());
    return caser;
  }

  void add(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      if (opens(text, word.start())) continue;
      forms
          .computeIfAbsent(word.group().toLowerCase(Locale.ROOT), _ -> new HashMap<>())
          .merge(word.group(), 1, Integer::sum);
    }
  }

  public String cased(String text) {
    StringBuilder cased = new StringBuilder(text);
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      String form = form(word.group());
      if (opens(text, word.start())) form = capital(form);
      if (form.length() == word.group().length()) cased.replace(word.start(), word.end(), form);
    }
    return cased.toString();
  }

  private String form(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Map<String, Integer> seen = forms.get(lower);
    if (seen == null) return capital(lower);
    return seen.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(lower);
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /// First of its sentence: behind a stop, a bracket or a dash, or at the beginning.
  private static boolean opens(String text, int at) {
    int i = at - 1;
    while (i >= 0
        && (Character.isWhitespace(text.charAt(i)) || "\"'`“".indexOf(text.charAt(i)) >= 0)) i--;
    return i < 0
        || ".!?:])-".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(at - 1));
  }
}
