package org.copytaster.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.model.EntityType;
import org.copytaster.model.Span;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.WordList;

/// Makes one report's names agree with each other before they are gathered: titles are no part of a
/// person's name, what is a person in most places is a person everywhere, and `Marlow & Finch` is
/// one firm.
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

  private final Set<String> titles;

  Tidying(ReferenceShelf shelf) {
    String words = "";
    for (List<String> row : shelf.table("name-words.tsv"))
      if (row.get(0).equals("TITLE any")) words = row.get(1);
    titles = WordList.of(words);
  }

  List<Name> tidy(Copy copy, List<Name> names) {
    List<Name> plain = new ArrayList<>(names.size());
    for (Name name : firms(copy, names)) withoutTitle(copy, name, plain);
    Map<String, int[]> votes = votes(copy, plain);
    List<Name> agreed = new ArrayList<>(plain.size());
    Set<String> firms = firmsByShortName(copy, plain);
    for (Name name : plain) {
      boolean firm =
          name.type() == EntityType.PER
              && firms.contains(Folding.fold(name.span().of(copy.text())));
      EntityType type = firm ? EntityType.ORG : type(copy, name, votes);
      agreed.add(new Name(name.span(), type));
    }
    return agreed;
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

  /// `norton` where `Norton Co.` is named: no person.
  private static Set<String> firmsByShortName(Copy copy, List<Name> names) {
    Set<String> firms = new HashSet<>();
    for (Name name : names) {
      String form = name.span().of(copy.text());
      if (name.type() == EntityType.ORG && Folding.isFirm(form)) firms.add(Folding.firm(form));
    }
    return firms;
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
    if (first > last || first == last && isNoName(copy.word(first), name.type())) return;
    int start = Math.max(name.span().start(), copy.words().get(first).start());
    plain.add(new Name(new Span(start, name.span().end()), name.type()));
  }

  /// An article, or what a clock and a calendar say.
  private static boolean isNoName(String word, EntityType type) {
    return word.equals("The") || type == EntityType.MISC && CLOCK_AND_CALENDAR.contains(word);
  }

  /// How often each form is of each type; a full name votes for its surname too.
  private static Map<String, int[]> votes(Copy copy, List<Name> names) {
    Map<String, int[]> votes = new HashMap<>();
    for (Name name : names) {
      String form = Folding.fold(name.span().of(copy.text()));
      vote(votes, form, name.type());
      List<String> words = Folding.personWords(form);
      if (name.type() == EntityType.PER && words.size() > 1)
        vote(votes, words.getLast(), EntityType.PER);
    }
    return votes;
  }

  private static void vote(Map<String, int[]> votes, String form, EntityType type) {
    votes.computeIfAbsent(form, unused -> new int[EntityType.values().length])[type.ordinal()]++;
  }

  /// The type of most, if it has twice the votes of this one.
  private static EntityType type(Copy copy, Name name, Map<String, int[]> votes) {
    int[] counts = votes.get(Folding.fold(name.span().of(copy.text())));
    if (counts == null) return name.type();
    EntityType best = name.type();
    for (EntityType type : EntityType.values())
      if (counts[type.ordinal()] > counts[best.ordinal()]) best = type;
    return counts[best.ordinal()] >= 2 * counts[name.type().ordinal()] ? best : name.type();
  }
}
