package org.copytaster.code.role;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.code.words.Word;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Nouns for people and bodies, with their PLOVER sectors: `roles.tsv`, which `annotate` casts
/// entities by too, so that "the soldiers" and a named soldier are coded alike.
public final class RoleNouns {
  private static final int LONGEST = 4;
  private static final Pattern PERSONAL =
      Pattern.compile("[a-z-]{3,}(er|or|ist|man|men|woman|women|ee|ian|crat)s?");

  /// Nouns with such endings that are nobody.
  private static final Set<String> THINGS =
      WordList.of(
          """
          number paper order power computer matter letter offer center centre quarter water factor
          error door floor color colour vector sector border river winter summer weather answer
          manner shelter disaster cancer chapter charter corner danger dinner ladder layer fever
          filter gender hunger laser meter murder poster powder rubber shoulder silver slaughter
          temper terror thunder tower transfer trigger trailer twitter mirror motor tractor horror
          humor humour minor tumor favor favour labor harbor harbour honor honour flavor guarantee
          coffee degree fee tree december september october november newsletter register theater
          theatre cover container counter disorder encounter fiber finger folder freezer gutter
          helicopter identifier jumper kilometer locker lumber master membership mortar newspaper
          parameter perimeter pepper plaster pointer processor refrigerator regulator reminder
          remainder repeater router saver semester server sensor shower sweater surrender sugar
          timber tender thriller underwriter wager waiver wallpaper whisper wonder barrier career
          carrier pier tier frontier banner barter blunder boiler bomber boulder buffer
          bumper bunker burger butter chamber character cluster crater conveyor corridor
          decor elevator endeavor generator indicator interior exterior manor meteor odor
          reactor rumor rumour solar stupor tenor tremor vapor clamor behavior behaviour
          specimen regimen omen acumen abdomen list mist fist wrist twist checklist
           median jubilee refereeing spree decree pedigree levee matinee\
          """);

  private final Map<String, List<String>> sectors = new HashMap<>();

  /// Words that mean somebody only with an article before them: "the mission", "social justice".
  private final Set<String> articled = new HashSet<>();

  public RoleNouns(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("roles.tsv")) {
      sectors.putIfAbsent(
          row.get(0), row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" ")));
      if (row.size() > 2 && row.get(2).equals("doer")) articled.add(row.get(0));
    }
  }

  /// The sectors of the longest role whose last word is at `last`; empty where the word names a
  /// role without one ("spokesman"), `null` where it names none.
  @Nullable List<String> endingAt(List<Word> words, int last) {
    for (int from = Math.max(0, last - LONGEST + 1); from <= last; from++) {
      StringBuilder before = new StringBuilder();
      for (int i = from; i < last; i++)
        before
            .append(words.get(i).lower())
            .append(words.get(i + 1).lower().equals("'s") ? "" : " ");
      for (String form : words.get(last).forms()) {
        List<String> found = sectors.get(before + form);
        if (found == null) continue;
        boolean nobody = articled.contains(before + form) && isBare(words, from, last);
        return nobody ? null : found;
      }
    }
    return isPersonal(words.get(last)) ? List.of() : null;
  }

  /// In small letters, one, and with no article and no name before it.
  private static boolean isBare(List<Word> words, int from, int last) {
    Word noun = words.get(last);
    if (Character.isUpperCase(noun.text().charAt(0)) || noun.lower().endsWith("s")) return false;
    for (int i = from - 1; i >= 0 && i >= from - LONGEST; i--) {
      Word word = words.get(i);
      if (word.pos().matches("DET|PRON|PROPN")) return false;
      if (!word.pos().equals("ADJ") && !word.isNoun()) return true;
    }
    return true;
  }

  /// By its ending, where no list knows it: "donors", "lobbyists", "returnees".
  private static boolean isPersonal(Word word) {
    if (!word.isNoun() || word.isAny(THINGS)) return false;
    return PERSONAL.matcher(word.lower()).matches();
  }
}
