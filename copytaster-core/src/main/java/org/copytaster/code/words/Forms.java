package org.copytaster.code.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.text.ReferenceShelf;

/// The dictionary forms that an English word may have. Several are given on purpose: a pattern is
/// matched if any of them fits, so that a wrong lemma does not lose an event.
public final class Forms {
  private final Map<String, List<String>> irregular = new HashMap<>();

  public Forms(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("irregular.tsv"))
      for (String form : row.get(2).split(" "))
        irregular.computeIfAbsent(form, _ -> new ArrayList<>()).add(row.get(1));
  }

  Set<String> of(String word, String lemma) {
    String lower = word.toLowerCase(Locale.ROOT);
    Set<String> forms = new LinkedHashSet<>();
    forms.add(lower);
    // a closed list is surer than any tagger's lemma
    List<String> known = irregular.getOrDefault(lower, List.of());
    forms.addAll(known.isEmpty() ? List.of(lemma.toLowerCase(Locale.ROOT)) : known);
    stripped(lower, forms);
    return forms;
  }

  private static void stripped(String word, Set<String> forms) {
    int length = word.length();
    if (length < 4) return;
    if (word.endsWith("ies")) forms.add(word.substring(0, length - 3) + "y");
    if (word.endsWith("ied")) forms.add(word.substring(0, length - 3) + "y");
    if (word.endsWith("es")) forms.add(word.substring(0, length - 2));
    if (word.endsWith("s") && !word.endsWith("ss")) forms.add(word.substring(0, length - 1));
    if (word.endsWith("ed")) stem(word.substring(0, length - 2), forms);
    if (word.endsWith("ing") && length > 5) stem(word.substring(0, length - 3), forms);
  }

  private static void stem(String stem, Set<String> forms) {
    if (stem.length() < 2) return;
    forms.add(stem);
    forms.add(stem + "e");
    int last = stem.length() - 1;
    if (stem.charAt(last) == stem.charAt(last - 1)) forms.add(stem.substring(0, last));
  }
}
