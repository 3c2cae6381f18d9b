package org.copytaster.text;

import java.util.Set;

/// English abbreviations that keep their stop, and what each says about the end of a sentence.
final class Abbreviations {
  private Abbreviations() {}

  /// Stand before a name or a number and therefore never end a sentence.
  private static final Set<String> BEFORE_A_NAME =
      WordList.of(
          """
          Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col
          Sgt Capt Maj Adm Cmdr Cpl Pvt Brig Rev Hon Pres Amb Supt Det Insp Pte Fr St Mt
          Ft Ste vs v No Nos pp Vol approx est Jan Feb Aug Sept Sep Oct Nov Dec Gens
          Cols Lts Revs Msgr Atty Asst\
          """);

  /// May end a sentence or not; the next word decides.
  private static final Set<String> ANYWHERE =
      WordList.of(
          """
          etc Inc Corp Co Cos Ltd Bros Plc Jr Sr al Ave Blvd Rd Hwy dept Dept Esq Bldg
          Assn Intl Natl Mfg Mar Apr Jun Jul Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind
          Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt
          Wash Wis Wyo min max avg Tel Ph.D ft sq hr hrs mph lbs oz ed eds ext fig Univ
          Pty Jn Cf cf ca viz op cit\
          """);

  /// Words that are complete English words as well: their stop is the sentence's unless something
  /// goes on after it.
  private static final Set<String> ALSO_WORDS =
      WordList.of(
          """
          No Mar Jun Ill Ind Miss Mass Wash Del Ore Pa La Ga Va Mo Md Co al min max ft
          ed fig ext cit op sq hr oz Tel Fr Hon Pres Gen Det Col v est ca approx avg pp\
          """);

  /// Of these, the ones that may stand before a capital.
  private static final Set<String> BEFORE_CAPITALS =
      WordList.of(
          """
          Mar Jun Ill Ind Miss Mass Wash Del Ore Pa La Ga Va Mo Md Co Fr Hon Pres Gen
          Det Col v\
          """);

  /// True if `word` followed by a stop is one token wherever it stands.
  static boolean keepsStop(String word) {
    return (BEFORE_A_NAME.contains(word) || ANYWHERE.contains(word)) && !ALSO_WORDS.contains(word);
  }

  /// True if `word` followed by a stop is one token where a number, a comma or a small letter
  /// follows.
  static boolean keepsStopBeforeMore(String word) {
    return ALSO_WORDS.contains(word);
  }

  /// True if `word` followed by a stop is one token where a capital follows.
  static boolean keepsStopBeforeCapital(String word) {
    return BEFORE_CAPITALS.contains(word);
  }

  /// True if a token such as `Dr.` announces more and cannot close a sentence.
  static boolean neverEnds(String word) {
    return BEFORE_A_NAME.contains(word);
  }

  /// The verb before an apostrophe left out (`dont`), or 0 if the word is none.
  static int verbLength(String word) {
    return switch (word) {
      case "dont", "cant" -> 2;
      case "alot" -> 1;
      case "thats" -> 4;
      case "arent", "didnt", "hasnt", "isnt", "wasnt" -> word.length() - 2;
      case "couldnt", "doesnt", "hadnt", "havent", "shouldnt", "werent", "wouldnt" ->
          word.length() - 2;
      case "cannot", "gonna", "wanna", "gotta" -> 3;
      default -> 0;
    };
  }
}
