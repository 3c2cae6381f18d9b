package org.copytaster.code.words;

import java.util.Set;

/// The auxiliaries before a verb: where the group starts, its voice, what takes force from it.
///
/// @param start index of the group's first word, the verb's own where it stands alone
/// @param infinitive "to" stands in it
public record VerbGroup(int start, int verb, boolean passive, boolean infinitive, boolean finite) {
  private static final Set<String> BE = Set.of("be", "get");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "be", "have", "do", "will", "would", "may", "might", "must", "shall", "should", "can",
          "could", "get", "wo", "ca", "'ll", "'d", "ought");
  private static final Set<String> NEGATION = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> QUOTES = Set.of("\"", "“", "``", "‘", "'");
  private static final Set<String> INSIDE = Set.of("not", "n't", "n’t", "never", "also", "to");

  public static VerbGroup at(Reading reading, int verb) {
    int start = verb;
    boolean passive = false;
    boolean infinitive = false;
    boolean finite = false;
    boolean auxiliarySeen = false;
    boolean participle = isPastParticiple(reading.word(verb));
    for (int i = verb - 1; i >= 0 && i >= verb - 6; i--) {
      Word word = reading.word(i);
      if (QUOTES.contains(word.lower())) continue; // promised to "bomb" them
      if (word.lower().equals("to") && !infinitive) {
        infinitive = true;
        start = i;
        break;
      }
      boolean auxiliary = word.isAny(AUXILIARIES) && !word.isNoun();
      boolean adverb = word.pos().equals("ADV") || INSIDE.contains(word.lower());
      if (!auxiliary && !adverb) break;
      if (NEGATION.contains(word.lower())) start = i;
      if (auxiliary) {
        if (!auxiliarySeen && word.isAny(BE) && participle) passive = true;
        auxiliarySeen = true;
        finite = !word.lower().endsWith("ing");
        start = i;
      }
    }
    boolean bare = !auxiliarySeen && !infinitive;
    if (bare && participle && (reading.is(verb + 1, "by") || isAside(reading, verb)))
      passive = true;
    if (bare && participle && (sharesPassive(reading, verb) || isHeadline(reading, verb)))
      passive = true;
    // "with two people reported killed"
    if (bare && participle && isHearsay(reading, verb - 1)) passive = true;
    boolean gerund = bare && reading.word(verb).lower().endsWith("ing");
    return new VerbGroup(start, verb, passive, infinitive, finite || bare && !gerund && !passive);
  }

  private static boolean isHearsay(Reading reading, int at) {
    return at >= 0
        && Set.of("reported", "feared", "believed").contains(reading.word(at).lower())
        && (at == 0 || reading.word(at - 1).isNoun());
  }

  /// "a plan released today", "who have been accused, charged or convicted": by the parse.
  private static boolean sharesPassive(Reading reading, int verb) {
    Word word = reading.word(verb);
    if (!isPlainParticiple(word) || word.head() < 0 || word.head() >= verb) return false;
    if (word.relation().equals("acl")) return !hasObject(reading, verb);
    // "were arrested and held, charged with theft"
    if (word.relation().equals("advcl") && reading.isComma(verb - 1))
      return reading.isAny(verb, TRANSITIVE)
          && reading.word(word.head()).isVerb()
          && at(reading, word.head()).passive()
          && !hasObject(reading, verb);
    return word.relation().equals("conj")
        && reading.word(word.head()).isVerb()
        && (reading.word(verb - 1).pos().equals("CCONJ") == reading.is(verb - 1, "or")
            || reading.isAny(verb, TRANSITIVE))
        && at(reading, word.head()).passive()
        && !hasObject(reading, verb);
  }

  /// Verbs that always have an object, so that without one they are passive.
  private static final Set<String> TRANSITIVE =
      Set.of(
          "kill",
          "wound",
          "injure",
          "arrest",
          "detain",
          "behead",
          "abduct",
          "kidnap",
          "jail",
          "sentence",
          "assassinate",
          "deport",
          "evacuate",
          "rescue",
          "free",
          "charge",
          "capture",
          "murder",
          "execute",
          "hospitalize",
          "hospitalise",
          "rape",
          "stab",
          "shoot",
          "slay",
          "convict",
          "indict",
          "imprison",
          "extradite",
          "acquit",
          "displace",
          "oust",
          "evict",
          "expel");

  /// Participles of those that do not end in "-ed".
  private static final Set<String> IRREGULAR = Set.of("shot", "slain");

  /// "Passengers urged to come forward".
  private static final Set<String> TOLD = Set.of("urge", "order", "ask", "advise", "warn", "force");

  /// "Two killed in raid", "Minister arrested over leak", as headlines have it.
  private static boolean isHeadline(Reading reading, int verb) {
    if (!reading.isAny(verb, TRANSITIVE) && !reading.isAny(verb, TOLD)
        || !isPlainParticiple(reading.word(verb))) return false;
    if (verb == 0 || hasOnly(reading, verb, "obj")) return false;
    String before = reading.word(verb - 1).pos();
    if (!before.equals("NOUN") && !before.equals("PROPN") && !before.equals("NUM")) return false;
    boolean told = reading.isAny(verb, TOLD) && reading.is(verb + 1, "to");
    if (reading.isAny(verb, TOLD)) return told;
    if (verb + 1 == reading.size() || reading.word(verb + 1).pos().equals("PUNCT")) return true;
    // "he shot at the guards" is no passive, "the rebels killed at least ten" neither
    boolean aimed =
        reading.is(verb + 1, "at")
            && (reading.is(verb, "shot") || reading.isAny(verb + 2, Set.of("least", "most")));
    return !aimed
        && Set.of(
                "in", "at", "near", "over", "during", "for", "outside", "as", "when", "after",
                "dead", "from")
            .contains(reading.word(verb + 1).lower());
  }

  private static boolean isPlainParticiple(Word word) {
    return word.lower().endsWith("ed") || IRREGULAR.contains(word.lower());
  }

  private static boolean hasObject(Reading reading, int verb) {
    return hasOnly(reading, verb, "obj") || hasOnly(reading, verb, "nsubj");
  }

  private static boolean hasOnly(Reading reading, int verb, String relation) {
    for (Word word : reading.words())
      if (word.head() == verb
          && (word.relation().equals(relation) || word.relation().startsWith(relation + ":")))
        return true;
    return false;
  }

  /// ", arrested last week in …": a participle behind a comma without an object.
  private static boolean isAside(Reading reading, int verb) {
    if (verb < 2 || !reading.isComma(verb - 1) || !reading.word(verb - 2).isNoun()) return false;
    // "the envoy, a former general, called for …": the parse gives it a subject of its own
    for (Word word : reading.words())
      if (word.head() == verb && word.relation().equals("nsubj")) return false;
    if (verb + 1 >= reading.size()) return true;
    Word next = reading.word(verb + 1);
    return next.pos().equals("ADP")
        || next.isAny(java.util.Set.of("last", "this", "earlier", "on", "late"));
  }

  public boolean isGerund(Reading reading) {
    return !finite && !infinitive && !passive && reading.word(verb).lower().endsWith("ing");
  }

  /// The dictionary form alone: "demands that he resign".
  public boolean isBare(Reading reading) {
    String lower = reading.word(verb).lower();
    boolean inflected = lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("s");
    return start == verb && !inflected && reading.is(verb, lower);
  }

  /// Bare participle after a noun: "the man killed by police".
  public boolean isReduced() {
    return passive && start == verb;
  }

  private static boolean isPastParticiple(Word word) {
    String lower = word.lower();
    return lower.endsWith("ed")
        || lower.endsWith("en")
        || lower.endsWith("wn")
        || !lower.endsWith("ing") && !lower.endsWith("s") && word.forms().size() > 1
        || Set.of("hit", "cut", "shut", "put", "hurt", "set").contains(lower);
  }
}
