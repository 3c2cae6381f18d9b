package org.copytaster.group;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Part;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.text.Words;

/// What a report is about, as counted words: the headline's count three times, names once more, and
/// the further down a paragraph stands the less its words add (news puts the story first).
final class Features {
  private static final double HEADLINE = 3;
  private static final double NAME = 1;
  private static final double HALF_LIFE_IN_WORDS = 200;

  private final Map<String, Double> counts = new HashMap<>();

  private Features() {}

  /// Word to weighted count; function words and single letters are left out.
  static Map<String, Double> of(Report report) {
    Features features = new Features();
    Article article = report.article();
    int read = 0;
    for (Part part : article.parts()) {
      if (!part.kind().isCopy() || part.kind() == Part.Kind.CAPTION) continue;
      double weight =
          part.kind() == Part.Kind.HEADLINE ? HEADLINE : Math.pow(0.5, read / HALF_LIFE_IN_WORDS);
      List<Words.Word> words = Words.in(article.text(), part.span());
      for (Words.Word word : words) features.add(word.form(), weight);
      read += words.size();
    }
    for (Mention mention : report.annotations().mentions()) features.name(article, mention.span());
    return features.counts;
  }

  private void name(Article article, Span span) {
    for (Words.Word word : Words.in(article.text(), span)) add(word.form(), NAME);
  }

  private void add(String form, double weight) {
    if (form.length() < 2 || FunctionWords.contains(form)) return;
    counts.merge(stem(form), weight, Double::sum);
  }

  /// Joins singular and plural, possessive and plain: enough for comparing news, where names and
  /// numbers decide.
  static String stem(String form) {
    String word = form.endsWith("'s") ? form.substring(0, form.length() - 2) : form;
    if (word.length() > 4 && word.endsWith("ies"))
      return word.substring(0, word.length() - 3) + "y";
    if (word.length() > 4
        && word.endsWith("es")
        && "sxz".indexOf(word.charAt(word.length() - 3)) >= 0)
      return word.substring(0, word.length() - 2);
    if (word.length() > 3
        && word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && !word.endsWith("is")) return word.substring(0, word.length() - 1);
    if (word.length() > 5 && word.endsWith("ed")) return word.substring(0, word.length() - 2);
    if (word.length() > 6 && word.endsWith("ing")) return word.substring(0, word.length() - 3);
    return word.toLowerCase(Locale.ROOT);
  }
}
