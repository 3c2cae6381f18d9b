package org.copytaster.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.model.EntityType;
import org.copytaster.model.Span;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.WordList;

/// Tidies one report's names before they are gathered: titles are no part of a person's name, what
/// a clock says is none, and `Marlow & Finch` is one firm.
final class Tidying {
  /// Offices that no person's name holds: what stands before them is a part of the office.
  private static final Set<String> OFFICES =
      WordList.of(
          "Minister President Secretary Ambassador Chancellor Commissioner Governor Premier"
              + " Spokesman Spokeswoman");

  private static final Set<String> CLOCK_AND_CALENDAR =
      WordList.of(
          """
          GMT UTC BST CET CEST EST EDT CST CDT MST MDT PST PDT Monday Tuesday Wednesday Thursday
          Friday Saturday Sunday\
          """);

  /// "(I-Vt.)", "(R-Fla.)": what stands behind a legislator's name.
  private static final Pattern PARTY_AND_STATE = Pattern.compile("[DRI]-[A-Z][A-Za-z.]{1,4}");

  /// Words that no name ends with: "Civil Protection Service of".
  private static final Set<String> LINKS = WordList.of("of and the for");

  private final Set<String> titles;
  private final NameTypes types;

  Tidying(ReferenceShelf shelf, Countries countries) {
    types = new NameTypes(countries);
    String words = "";
    for (List<String> row : shelf.table("name-words.tsv"))
      if (row.get(0).equals("TITLE any")) words = row.get(1);
    titles = WordList.of(words);
  }

  List<Name> tidy(Copy copy, List<Name> names) {
    List<Name> plain = new ArrayList<>(names.size());
    for (Name name : firms(copy, names)) withoutTitle(copy, name, plain);
    types.addPassedOver(copy, plain);
    return types.settle(copy, plain);
  }

  /// Names with nothing but `&` between them are the name of one firm, also where one of them took
  /// it.
  private static List<Name> firms(Copy copy, List<Name> names) {
    List<Name> joined = new ArrayList<>(names.size());
    for (Name name : names) {
      Name last = joined.isEmpty() ? null : joined.getLast();
      if (last != null && isAmpersand(copy.text(), last.span(), name.span()))
        joined.set(
            joined.size() - 1,
            new Name(new Span(last.span().start(), name.span().end()), EntityType.ORG));
      else joined.add(name);
    }
    return joined;
  }

  private static boolean isAmpersand(String text, Span last, Span next) {
    int from = last.end() - (last.of(text).endsWith("&") ? 1 : 0);
    int to = next.start() + (next.of(text).startsWith("&") ? 1 : 0);
    return from <= to && to - from <= 3 && text.substring(from, to).strip().equals("&");
  }

  /// `Mrs. Clinton` becomes `Clinton`, `Transport Minister Lee` becomes `Lee`; `Rev.` alone and
  /// `The` are no names.
  private void withoutTitle(Copy copy, Name name, List<Name> plain) {
    int first = WordIndex.at(copy, name.span().start());
    int last = WordIndex.at(copy, name.span().end() - 1);
    if (name.type() == EntityType.PER) {
      for (int i = last - 1; i > first; i--) if (OFFICES.contains(copy.word(i))) first = i + 1;
      while (first <= last && titles.contains(copy.word(first))) first++;
    }
    int end = last;
    while (end > first && LINKS.contains(copy.word(end))) end--;
    if (first > last || first == last && isNoName(copy.word(first), name.type())) return;
    if (isPartyAndState(copy.text(), name.span())) return;
    int start = Math.max(name.span().start(), copy.words().get(first).start());
    int stop = end < last ? copy.words().get(end).end() : name.span().end();
    plain.add(new Name(new Span(start, stop), name.type()));
  }

  private static boolean isPartyAndState(String text, Span span) {
    boolean bracketed = span.start() > 0 && text.charAt(span.start() - 1) == '(';
    return bracketed && PARTY_AND_STATE.matcher(span.of(text)).matches();
  }

  /// An article, or what a clock and a calendar say.
  private static boolean isNoName(String word, EntityType type) {
    return word.equals("The") || type == EntityType.MISC && CLOCK_AND_CALENDAR.contains(word);
  }
}
