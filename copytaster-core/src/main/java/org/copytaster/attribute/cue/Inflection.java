package org.copytaster.attribute.cue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The forms of an English cue word: regular ones by rule, the irregular ones of reporting verbs
/// from a list.
final class Inflection {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("say", "says said said saying"),
          Map.entry("tell", "tells told told telling"),
          Map.entry("write", "writes wrote written writing"),
          Map.entry("think", "thinks thought thought thinking"),
          Map.entry("know", "knows knew known knowing"),
          Map.entry("see", "sees saw seen seeing"),
          Map.entry("foresee", "foresees foresaw foreseen foreseeing"),
          Map.entry("foretell", "foretells foretold foretold foretelling"),
          Map.entry("oversee", "oversees oversaw overseen overseeing"),
          Map.entry("hear", "hears heard heard hearing"),
          Map.entry("overhear", "overhears overheard overheard overhearing"),
          Map.entry("feel", "feels felt felt feeling"),
          Map.entry("find", "finds found found finding"),
          Map.entry("hold", "holds held held holding"),
          Map.entry("understand", "understands understood understood understanding"),
          Map.entry("forget", "forgets forgot forgotten forgetting"),
          Map.entry("swear", "swears swore sworn swearing"),
          Map.entry("show", "shows showed shown showing"),
          Map.entry("mean", "means meant meant meaning"),
          Map.entry("begin", "begins began begun beginning"),
          Map.entry("speak", "speaks spoke spoken speaking"),
          Map.entry("make", "makes made made making"),
          Map.entry("let", "lets let let letting"),
          Map.entry("set", "sets set set setting"),
          Map.entry("put", "puts put put putting"),
          Map.entry("read", "reads read read reading"),
          Map.entry("go", "goes went gone going"),
          Map.entry("shoot", "shoots shot shot shooting"),
          Map.entry("hit", "hits hit hit hitting"),
          Map.entry("lay", "lays laid laid laying"),
          Map.entry("spell", "spells spelled spelled spelling"),
          Map.entry("sing", "sings sang sung singing"),
          Map.entry("take", "takes took taken taking"),
          Map.entry("forecast", "forecasts forecast forecast forecasting"),
          Map.entry("broadcast", "broadcasts broadcast broadcast broadcasting"),
          Map.entry("undertake", "undertakes undertook undertaken undertaking"),
          Map.entry("forbid", "forbids forbade forbidden forbidding"),
          Map.entry("beseech", "beseeches besought besought beseeching"),
          Map.entry("seek", "seeks sought sought seeking"),
          Map.entry("dream", "dreams dreamed dreamt dreaming"),
          Map.entry("learn", "learns learned learnt learning"));

  /// Verbs that double their last letter although no rule of spelling alone tells.
  private static final List<String> DOUBLING =
      List.of(
          "admit", "brag", "plan", "blog", "quip", "snap", "beg", "permit", "commit", "rip", "pan",
          "dub", "spot", "refer", "ban");

  private Inflection() {}

  enum Form {
    BASE,
    THIRD,
    PAST,
    PARTICIPLE,
    PRESENT_PARTICIPLE,
    /// Singular or plural of a noun.
    NOUN
  }

  record Inflected(String word, Form form) {}

  static List<Inflected> of(String lemma, Cue.Kind kind) {
    List<Inflected> forms = new ArrayList<>();
    if (kind == Cue.Kind.NOUN) {
      forms.add(new Inflected(lemma, Form.NOUN));
      forms.add(new Inflected(withS(lemma), Form.NOUN));
      return forms;
    }
    forms.add(new Inflected(lemma, Form.BASE));
    String irregular = IRREGULAR.get(lemma);
    if (irregular != null) {
      String[] words = irregular.split(" ");
      forms.add(new Inflected(words[0], Form.THIRD));
      forms.add(new Inflected(words[1], Form.PAST));
      forms.add(new Inflected(words[2], Form.PARTICIPLE));
      forms.add(new Inflected(words[3], Form.PRESENT_PARTICIPLE));
      return forms;
    }
    String past = stem(lemma) + "ed";
    forms.add(new Inflected(withS(lemma), Form.THIRD));
    forms.add(new Inflected(past, Form.PAST));
    forms.add(new Inflected(past, Form.PARTICIPLE));
    forms.add(new Inflected(ing(lemma), Form.PRESENT_PARTICIPLE));
    return forms;
  }

  private static String withS(String lemma) {
    if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2)))
      return lemma.substring(0, lemma.length() - 1) + "ies";
    return lemma.matches(".*(?:s|sh|ch|x|z)") ? lemma + "es" : lemma + "s";
  }

  private static String stem(String lemma) {
    if (lemma.endsWith("e")) return lemma.substring(0, lemma.length() - 1);
    if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2)))
      return lemma.substring(0, lemma.length() - 1) + "i";
    return doubled(lemma);
  }

  private static String ing(String lemma) {
    if (lemma.endsWith("e") && !lemma.endsWith("ee"))
      return lemma.substring(0, lemma.length() - 1) + "ing";
    return doubled(lemma) + "ing";
  }

  private static String doubled(String lemma) {
    return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
