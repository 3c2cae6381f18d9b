package org.copytaster.annotate.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.model.EntityType;
import org.copytaster.model.Part;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Finds names by capital letters and types them by lists, by the words in them and by the words
/// around them. Where nothing tells, a name of two or three words is taken for a person's.
final class NameFinder {
  private static final int LONGEST_KNOWN = 7;
  private static final Set<String> INSIDE =
      WordList.of("of de del la al bin bint ibn von van der den da dos du di el ben abu und");
  private static final Set<String> INSIDE_ORGANISATION = WordList.of("of for the and & on in");
  private static final Set<String> PLACE_BEFORE =
      WordList.of("in at near from to across around outside");

  private static final Set<String> SPEECH =
      WordList.of("said says told added asked wrote tweeted argued insisted warned");

  private final NameWords words;

  NameFinder(ReferenceShelf shelf) {
    words = new NameWords(shelf);
  }

  List<Name> names(Copy copy, List<Token> tokens) {
    List<Name> names = new ArrayList<>();
    Map<String, EntityType> seen = new HashMap<>();
    for (int i = 0; i < copy.sentences().size(); i++) {
      Sentence sentence = copy.sentences().get(i);
      boolean display = isDisplay(copy, sentence, copy.parts().get(i));
      new Scan(copy, tokens, sentence, display, seen).into(names);
    }
    return names;
  }

  /// Set in capitals, or in a headline's title case: capital letters tell nothing there.
  private static boolean isDisplay(Copy copy, Sentence sentence, Part part) {
    int capitals = 0;
    int all = 0;
    for (int i = sentence.firstToken(); i < sentence.endToken(); i++) {
      int c = copy.text().charAt(copy.words().get(i).start());
      if (!Character.isLetter(c)) continue;
      all++;
      if (Character.isUpperCase(c)) capitals++;
    }
    boolean title = part.kind() == Part.Kind.HEADLINE || part.kind() == Part.Kind.HEADING;
    return all > (title ? 3 : 7) && capitals * 10 > all * (title ? 6 : 8);
  }

  /// One sentence being read from left to right.
  private final class Scan {
    private final Copy copy;
    private final List<Token> tokens;
    private final Sentence sentence;
    private final boolean display;
    private final Map<String, EntityType> seen;

    Scan(
        Copy copy,
        List<Token> tokens,
        Sentence sentence,
        boolean display,
        Map<String, EntityType> seen) {
      this.copy = copy;
      this.tokens = tokens;
      this.sentence = sentence;
      this.display = display;
      this.seen = seen;
    }

    void into(List<Name> names) {
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        int end = knownEnd(i);
        if (end > i) {
          end = extended(i, end);
          add(names, i, end);
        } else {
          end = capitalisedEnd(i);
          if (end > i && !display) add(names, i, end);
        }
        i = Math.max(end, i + 1);
      }
    }

    /// The end of the longest listed name that begins here.
    private int knownEnd(int i) {
      if (!isCapital(i)) return i;
      int limit = Math.min(sentence.endToken(), i + LONGEST_KNOWN);
      for (int end = limit; end > i; end--) if (words.known(text(i, end)) != null) return end;
      return i;
    }

    /// `Russian Foreign Ministry` is not two names, but `Russian President Vladimir Putin` is.
    private int extended(int i, int end) {
      if (end >= sentence.endToken() || display) return end;
      int far = capitalisedEnd(end);
      if (far <= end || words.isTitle(copy.word(end))) return end;
      EntityType kind = typeByWords(end, far);
      boolean joined =
          kind == EntityType.ORG
              || kind == EntityType.FAC
              || kind == EntityType.LOC
              || kind == EntityType.GPE;
      boolean adjectival = words.known(text(i, end)) != EntityType.ORG;
      return joined && adjectival && words.known(text(end, far)) == null ? far : end;
    }

    private int capitalisedEnd(int start) {
      if (!isCapital(start) || isPlainHere(start)) return start;
      int end = start + 1;
      while (end < sentence.endToken()) {
        if (isCapital(end) && !isPlainHere(end)) end++;
        else if (joins(start, end)) end += 2;
        else break;
      }
      return end;
    }

    private boolean isPlainHere(int i) {
      String word = copy.word(i);
      if (!words.isPlain(word)) return false;
      return !(i > sentence.firstToken() && word.equals("May") && !isPreposition(i - 1));
    }

    private boolean isPreposition(int i) {
      return PLACE_BEFORE.contains(copy.word(i)) || copy.word(i).equals("of");
    }

    private boolean joins(int start, int i) {
      if (i + 1 >= sentence.endToken() || !isCapital(i + 1) || isPlainHere(i + 1)) return false;
      String word = copy.word(i);
      if (word.equals("-"))
        return copy.words().get(i).end() == copy.words().get(i + 1).start()
            && copy.words().get(i - 1).end() == copy.words().get(i).start();
      if (INSIDE.contains(word)) return !word.equals("of") || typeByWords(start, i) != null;
      return INSIDE_ORGANISATION.contains(word)
          && !word.equals("in")
          && !word.equals("the")
          && !word.equals("and")
          && typeByWords(start, i) == EntityType.ORG;
    }

    private void add(List<Name> names, int start, int end) {
      int from = start;
      int to = end;
      while (from < to
          && words.isTitle(copy.word(from))
          && words.known(text(from, to)) == null
          && !isOrganisationTitle(from, to)) from++;
      if (from >= to) return;
      if (from == sentence.firstToken() && to - from == 1 && !isNameAtStart(from)) return;
      EntityType type = type(from, to, from > start);
      if (type == null) return;
      if (type == EntityType.PER)
        for (int i = from; i < to; i++) seen.putIfAbsent(copy.word(i), EntityType.PER);
      else if (to - from == 1) seen.putIfAbsent(copy.word(from), type);
      names.add(
          new Name(new Span(copy.words().get(from).start(), copy.words().get(to - 1).end()), type));
    }

    private boolean isOrganisationTitle(int from, int to) {
      return to - from > 1
          && words.kind(copy.word(to - 1)) == EntityType.ORG
          && !words.isTitle(copy.word(to - 1))
          && !words.isGiven(copy.word(from + 1));
    }

    private boolean isNameAtStart(int i) {
      String word = copy.word(i);
      return words.known(word) != null
          || seen.containsKey(word)
          || tokens.get(i).pos().equals("PROPN")
          || words.isGiven(word);
    }

    private @Nullable EntityType type(int from, int to, boolean titled) {
      EntityType listed = words.known(text(from, to));
      if (listed != null) return listed;
      if (titled) return EntityType.PER;
      EntityType byWords = typeByWords(from, to);
      if (byWords != null && to - from > 1) return byWords;
      String first = copy.word(from);
      if (words.isGiven(first)) return EntityType.PER;
      if (to - from == 1) return typeOfOne(from);
      return to - from <= 4 ? EntityType.PER : EntityType.ORG;
    }

    private @Nullable EntityType typeOfOne(int i) {
      String word = copy.word(i);
      EntityType earlier = seen.get(word);
      if (earlier != null) return earlier;
      boolean acronym =
          word.length() >= 3 && word.length() <= 6 && word.chars().allMatch(Character::isUpperCase);
      if (acronym) return EntityType.ORG;
      if (i > sentence.firstToken() && PLACE_BEFORE.contains(copy.word(i - 1)))
        return EntityType.GPE;
      if (word.endsWith("ist")
          || word.endsWith("ists")
          || word.endsWith("ian")
          || word.endsWith("ians")) return EntityType.NORP;
      return isSpeaking(i) ? EntityType.PER : null;
    }

    private boolean isSpeaking(int i) {
      boolean said = i + 1 < sentence.endToken() && SPEECH.contains(copy.word(i + 1));
      boolean says = i > sentence.firstToken() && SPEECH.contains(copy.word(i - 1));
      return (said || says) && tokens.get(i).pos().equals("PROPN");
    }

    /// The last telling word decides: `Bank of England`, `White House Office`.
    private @Nullable EntityType typeByWords(int from, int to) {
      EntityType type = null;
      for (int i = from; i < to; i++) {
        EntityType kind = words.kind(copy.word(i));
        if (kind != null) type = kind;
      }
      return type;
    }

    private boolean isCapital(int i) {
      return i < sentence.endToken()
          && Character.isUpperCase(copy.text().codePointAt(copy.words().get(i).start()));
    }

    private String text(int from, int to) {
      return copy.text().substring(copy.words().get(from).start(), copy.words().get(to - 1).end());
    }
  }
}
