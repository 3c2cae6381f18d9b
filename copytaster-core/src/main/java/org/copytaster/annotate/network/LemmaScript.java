package org.copytaster.annotate.network;

import java.util.Locale;

/// How a form becomes its lemma: `L2y` lowers the form, cuts two characters and adds `y`; `U…`
/// keeps the case; `=be` is a whole word.
final class LemmaScript {
  private LemmaScript() {}

  static String apply(String script, String form) {
    if (script.startsWith("=")) return script.substring(1);
    String base = script.charAt(0) == 'L' ? form.toLowerCase(Locale.ROOT) : form;
    int cut = Math.min(script.charAt(1) - '0', base.length());
    String stem = base.substring(0, base.length() - cut);
    String lemma = stem + script.substring(2);
    boolean broken =
        lemma.isEmpty()
            || (!stem.isEmpty() && Character.isHighSurrogate(stem.charAt(stem.length() - 1)));
    return broken ? base : lemma;
  }
}
