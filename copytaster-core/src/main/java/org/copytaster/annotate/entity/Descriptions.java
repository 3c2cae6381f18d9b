package org.copytaster.annotate.entity;

import java.util.List;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.annotate.Reading;
import org.copytaster.model.EntityType;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// What a report says of somebody beside the name: the apposition after it (`, head of a think tank
/// in London,`) or the role before it (`Foreign Ministry spokesman`).
final class Descriptions {
  private static final int LONGEST = 25;
  private static final int LONGEST_BEFORE = 8;
  private static final Set<String> ENDS =
      WordList.of("who which whose whom that told said says where when and but as after");
  private static final Set<String> OPENS =
      WordList.of("a an the its his her their one former then acting interim current");

  private static final Set<String> DATES =
      WordList.of(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April
          May June July August September October November December yesterday today tonight
          tomorrow morning afternoon evening night week month year
          """);

  private final Set<String> roles;

  Descriptions(ReferenceShelf shelf) {
    StringBuilder words = new StringBuilder();
    for (List<String> row : shelf.table("roles.tsv")) {
      String phrase = row.getFirst();
      words.append(phrase.substring(phrase.lastIndexOf(' ') + 1)).append(' ');
    }
    roles = WordList.of(words.toString());
  }

  @Nullable Span of(Copy copy, Reading reading, Name name) {
    int first = WordIndex.at(copy, name.span().start());
    int last = WordIndex.at(copy, name.span().end() - 1);
    Sentence sentence = WordIndex.sentence(copy, first);
    Span after = after(copy, reading, sentence, last + 1);
    return after != null ? after : before(copy, reading, sentence, first);
  }

  // ---- after the name

  private @Nullable Span after(Copy copy, Reading reading, Sentence sentence, int comma) {
    int start = comma + 1;
    if (start >= sentence.endToken() || !copy.word(comma).equals(",")) return null;
    if (isAge(copy, sentence, start)) start += 2;
    int end = start;
    while (end < sentence.endToken() && end - start <= LONGEST && !closes(copy, end, start)) end++;
    if (end == start || end - start > LONGEST || end >= sentence.endToken()) return null;
    if (!opensDescription(copy, reading, start) || tellsMore(reading, start, end)) return null;
    Span found = span(copy, start, end);
    boolean another = namesAnother(reading, found) || isNameItself(copy, reading, start, end);
    return holdsRole(copy, start, end) && !another ? found : null;
  }

  private static boolean isAge(Copy copy, Sentence sentence, int i) {
    return i + 2 < sentence.endToken()
        && Character.isDigit(copy.word(i).charAt(0))
        && copy.word(i + 1).equals(",");
  }

  private static boolean closes(Copy copy, int i, int start) {
    String word = copy.word(i);
    if (word.length() == 1 && ",.;:—–?!()\"“”".contains(word)) return true;
    return i > start && ENDS.contains(word) && !word.equals("and");
  }

  private static boolean opensDescription(Copy copy, Reading reading, int i) {
    String pos = reading.tokens().get(i).pos();
    return OPENS.contains(copy.word(i))
        || pos.equals("NOUN")
        || pos.equals("PROPN")
        || pos.equals("ADJ");
  }

  /// "Norland, Suderia and others have agreed": a list before the sentence's own verb.
  private static boolean tellsMore(Reading reading, int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = reading.tokens().get(i);
      if (token.pos().equals("AUX") || "root".equals(token.relation())) return true;
    }
    return false;
  }

  /// The next in a list of people, each with a role of their own.
  private static boolean namesAnother(Reading reading, Span span) {
    for (Name name : reading.names())
      if (name.type() == EntityType.PER && span.overlaps(name.span())) return true;
    return false;
  }

  /// "the World Bank, the Rhine Bank and Austria": the next name in a list.
  private static boolean isNameItself(Copy copy, Reading reading, int from, int to) {
    int first = OPENS.contains(copy.word(from)) ? from + 1 : from;
    if (first >= to) return false;
    for (Name name : reading.names()) {
      if (name.span().start() != copy.words().get(first).start()) continue;
      int next = first;
      while (next < to && copy.words().get(next).start() < name.span().end()) next++;
      return next == to || copy.word(next).equals("and");
    }
    return false;
  }

  private boolean holdsRole(Copy copy, int from, int to) {
    for (int i = from; i < to; i++) if (roles.contains(lower(copy, i))) return true;
    return false;
  }

  // ---- before the name

  private @Nullable Span before(Copy copy, Reading reading, Sentence sentence, int name) {
    int start = name;
    while (start > sentence.firstToken()
        && name - start < LONGEST_BEFORE
        && isPartOfRole(copy, reading, start - 1)) start--;
    for (int i = start + 1; i < name; i++)
      if (copy.word(i).equals("of") && isSomebodyElse(copy.word(i - 1))) start = i + 1;
    while (start < name && (isJoiner(copy.word(start)) || copy.word(start).equals("of"))) start++;
    boolean role = start < name && roles.contains(lower(copy, name - 1));
    return role ? span(copy, start, name) : null;
  }

  /// "brother-in-law of Minister" and "spokesman of Minister" are not the minister; "Ministry of
  /// Defence spokesman" is.
  private static boolean isSomebodyElse(String beforeOf) {
    return Character.isLowerCase(beforeOf.codePointAt(0));
  }

  private static boolean isPartOfRole(Copy copy, Reading reading, int i) {
    String word = copy.word(i);
    if (isJoiner(word) || word.equals("of")) return true;
    return switch (reading.tokens().get(i).pos()) {
      case "NOUN", "PROPN", "ADJ" ->
          Character.isLetter(word.codePointAt(0)) && !DATES.contains(word);
      default -> word.equals("then") || word.equals("acting");
    };
  }

  private static boolean isJoiner(String word) {
    return word.equals("-") || word.equals("'s") || word.equals("’s") || word.equals("&");
  }

  private static String lower(Copy copy, int i) {
    return copy.word(i).toLowerCase(java.util.Locale.ROOT);
  }

  private static Span span(Copy copy, int from, int to) {
    return new Span(copy.words().get(from).start(), copy.words().get(to - 1).end());
  }
}
