package org.copytaster.attribute.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.attribute.galley.Auxiliaries;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.jspecify.annotations.Nullable;

/// Finds the lexicon's cues and the verb groups around them.
public final class CueFinder {

  /// Verbs that hand their subject on: "declined *to say*", "went on *to argue*".
  private static final Set<String> CATENATIVES =
      Set.of(
          "declined",
          "declines",
          "refused",
          "refuses",
          "continued",
          "continues",
          "began",
          "begun",
          "started",
          "failed",
          "tried",
          "seemed",
          "seems",
          "appeared",
          "appears",
          "used",
          "proceeded",
          "rushed",
          "hastened",
          "hesitated",
          "came",
          "wanted",
          "wants",
          "on",
          "declining",
          "refusing",
          "unwilling",
          "able",
          "quick");

  private final Galley galley;
  private final CueLexicon lexicon;

  public CueFinder(Galley galley, CueLexicon lexicon) {
    this.galley = galley;
    this.lexicon = lexicon;
  }

  /// All sites in text order, at most one for each token.
  public List<CueSite> sites() {
    List<CueSite> sites = new ArrayList<>();
    for (int i = 0; i < galley.size(); i++) {
      if (!galley.isCopy(i)) continue;
      CueSite site = at(i);
      if (site != null) sites.add(site);
    }
    return sites;
  }

  private @Nullable CueSite at(int i) {
    for (CueLexicon.Entry entry : lexicon.at(galley.lower(i))) {
      if (!fits(entry, i)) continue;
      int end = matchRest(entry.cue(), i + 1);
      if (end < 0) continue;
      return entry.cue().kind() == Cue.Kind.NOUN
          ? new CueSite(entry.cue(), entry.form(), new Run(i, end), i, false, false, false)
          : verbSite(entry, i, end);
    }
    return null;
  }

  private boolean fits(CueLexicon.Entry entry, int i) {
    if (galley.is(i, "think") && galley.is(i + 1, "tank", "tanks", "-")) return false;
    String pos = galley.pos(i);
    if (entry.cue().kind() == Cue.Kind.NOUN) return pos.equals("NOUN") || pos.equals("X");
    if (pos.equals("VERB") || pos.equals("AUX") || pos.equals("X")) return true;
    // Taggers stumble over the verbs of headlines and of "…," says X.
    return galley.is(i, "said", "says", "told", "tells", "tweeted", "tweets");
  }

  /// The token after the entry's further words, or -1 if they do not follow.
  private int matchRest(Cue cue, int from) {
    int at = from;
    for (String word : cue.rest()) {
      if (!galley.is(at, word)) return -1;
      at++;
    }
    return at;
  }

  private CueSite verbSite(CueLexicon.Entry entry, int verb, int end) {
    int floor = galley.sentence(verb).from();
    int from = verb;
    boolean infinitive = false;
    boolean negated = false;
    boolean be = false;
    boolean auxiliary = false;
    int j = verb - 1;
    while (j >= floor) {
      if (Auxiliaries.isNegation(galley.lower(j))) negated = true;
      if (galley.isAuxiliary(j)) {
        be |= !auxiliary && Auxiliaries.isBe(galley.lower(j));
        auxiliary = true;
        from = j;
        infinitive = false;
      } else if (galley.is(j, "to") && !auxiliary && isInfinitiveForm(entry.form())) {
        from = j;
        infinitive = true;
      } else if (infinitive && CATENATIVES.contains(galley.lower(j))) {
        if (galley.is(
            j, "declined", "declines", "refused", "refuses", "failed", "declining", "unwilling"))
          negated = true;
        from = j;
        if (galley.is(j, "on")) from = --j;
        infinitive = false;
      } else if (!isAdverb(j)) {
        break;
      } else if (j == verb - 1 || auxiliary || galley.isAuxiliary(j - 1) || isManner(j)) {
        from = j;
      }
      j--;
    }
    while (from < verb && galley.isMark(from)) from++;
    boolean passive = be && entry.form() != Inflection.Form.PRESENT_PARTICIPLE;
    Inflection.Form form = entry.form();
    if (form == Inflection.Form.PRESENT_PARTICIPLE && !be) from = verb;
    return new CueSite(entry.cue(), form, new Run(from, end), verb, passive, negated, infinitive);
  }

  private static boolean isInfinitiveForm(Inflection.Form form) {
    return form == Inflection.Form.BASE;
  }

  private boolean isAdverb(int i) {
    String word = galley.lower(i);
    return Auxiliaries.isNegation(word)
        || galley.pos(i).equals("ADV")
        || (word.endsWith("ly") && word.length() > 4 && !galley.isCapital(i));
  }

  private boolean isManner(int i) {
    return galley.lower(i).endsWith("ly") || galley.is(i, "also", "later", "then", "still", "now");
  }
}
