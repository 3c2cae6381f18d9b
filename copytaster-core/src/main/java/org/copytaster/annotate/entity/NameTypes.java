package org.copytaster.annotate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.model.EntityType;
import org.copytaster.model.Span;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Settles what one report's names are names of: what is a person in most places is a person
/// everywhere, a state's name is a state's, and streets are no towns.
///
/// @param countries states by their names and nationals
record NameTypes(Countries countries) {
  private static final Set<String> BUILT =
      WordList.of(
          """
          Street Road Avenue Drive Lane Boulevard Highway Turnpike Parkway Expressway Freeway Bridge
          Airport Stadium Hospital Hotel Church Cathedral Mosque Mall Arcade Arcades Apartments Plaza
          Tower Centre Center Museum Library Club\
          """);

  /// Streets that a trade and a government are called by.
  private static final Set<String> ADDRESSES = Set.of("Wall Street", "Downing Street");

  /// States whose names people and birds have, too.
  private static final Set<String> NAMESAKES =
      WordList.of("chad jordan georgia israel malta india kenya cuba dominica guinea turkey");

  List<Name> settle(Copy copy, List<Name> names) {
    Map<String, int[]> votes = votes(copy, names);
    Set<String> firms = firmsByShortName(copy, names);
    List<Name> settled = new ArrayList<>(names.size());
    for (Name name : names) {
      boolean firm =
          name.type() == EntityType.PER
              && firms.contains(Folding.fold(name.span().of(copy.text())));
      EntityType type = firm ? EntityType.ORG : type(copy, name, votes);
      if (isState(copy, name, type) || isDateline(copy, name)) type = EntityType.GPE;
      else if (isBuilding(copy, name, type)) type = EntityType.FAC;
      settled.add(new Name(name.span(), type));
    }
    return settled;
  }

  /// `TELLIN, Norrland (Halyard) - `: capitals that open a paragraph are where the copy was filed,
  /// whatever the network takes them for. Short ones may be a body's.
  private static boolean isDateline(Copy copy, Name name) {
    String words = name.span().of(copy.text());
    if (!words.equals(words.toUpperCase(Locale.ROOT))
        || words.equals(words.toLowerCase(Locale.ROOT))) return false;
    int start = name.span().start();
    if (start > 0 && copy.text().charAt(start - 1) != '\n') return false;
    int end = name.span().end();
    String after = copy.text().substring(end, Math.min(copy.text().length(), end + BEHIND));
    return FILED.matcher(after).lookingAt()
        && (words.length() >= FULL || after.stripLeading().startsWith("("));
  }

  private static final Pattern FILED =
      Pattern.compile("(, \\p{Lu}[\\p{L}. ]{2,25})?( ?\\([^)\\n]{2,30}\\))? ?[—–-]+ ");

  /// Characters behind the name in which a dateline ends.
  private static final int BEHIND = 70;

  /// Letters from which a name in capitals is hardly an acronym.
  private static final int FULL = 6;

  /// Streets and buildings are no towns, but for those that a government or a trade is called by.
  private boolean isBuilding(Copy copy, Name name, EntityType type) {
    if (type != EntityType.GPE) return false;
    String words = name.span().of(copy.text());
    int last = words.lastIndexOf(' ') + 1;
    return last > 0 && BUILT.contains(words.substring(last)) && !ADDRESSES.contains(words);
  }

  /// States and their people that the network has passed over: `Palestinians`, `Montenegro`.
  void addPassedOver(Copy copy, List<Name> names) {
    List<Name> passedOver = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < copy.words().size(); i++) {
      Span span = copy.words().get(i);
      while (next < names.size() && names.get(next).span().end() <= span.start()) next++;
      if (next < names.size() && names.get(next).span().overlaps(span)) continue;
      EntityType type = stateOrPeople(copy.word(i));
      if (type != null) passedOver.add(new Name(span, type));
    }
    names.addAll(passedOver);
    names.sort(Comparator.comparingInt(name -> name.span().start()));
  }

  private @Nullable EntityType stateOrPeople(String word) {
    if (INITIALS.contains(word)) return EntityType.GPE;
    if (word.length() < 5 || !Character.isUpperCase(word.codePointAt(0))) return null;
    if (word.endsWith("s") && countries.byNational(word) != null) return EntityType.NORP;
    boolean state = countries.byName(word) != null && !NAMESAKES.contains(Folding.fold(word));
    return state ? EntityType.GPE : null;
  }

  /// States by initials that are no word, even in capitals.
  private static final Set<String> INITIALS =
      Set.of("U.S.", "U.S", "USA", "U.S.A.", "U.K.", "UK", "UAE", "U.A.E.", "PRC", "DPRK", "USSR");

  /// A state's name is a state's, whatever the network takes it for.
  private boolean isState(Copy copy, Name name, EntityType type) {
    String words = name.span().of(copy.text());
    if (type == EntityType.PER && NAMESAKES.contains(Folding.fold(words))) return false;
    boolean mistaken = type == EntityType.PER || type == EntityType.ORG || type == EntityType.MISC;
    // "US" and "UAE" as written; "Us" and "Car" are words
    boolean written = words.length() > 3 || words.equals(words.toUpperCase(Locale.ROOT));
    return mistaken && written && countries.byName(words) != null;
  }

  /// `norton` where `Norton Co.` is named: no person.
  private static Set<String> firmsByShortName(Copy copy, List<Name> names) {
    Set<String> firms = new HashSet<>();
    for (Name name : names) {
      String form = name.span().of(copy.text());
      String shorter = Folding.firm(form);
      // "Thami Lind" may well be the founder of Thami Lind Holdings
      boolean single = shorter.indexOf(' ') < 0;
      if (name.type() == EntityType.ORG && single && Folding.isFirm(form)) firms.add(shorter);
    }
    return firms;
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
