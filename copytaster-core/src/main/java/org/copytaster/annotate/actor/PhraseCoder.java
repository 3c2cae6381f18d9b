package org.copytaster.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.model.EntityType;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Reads a noun phrase: the state, the role, and names that the table knows.
///
/// The role is the last one before the first preposition, as English puts the head there ("Armenian
/// prime minister", "foreign military intelligence agency"). Heads that say nothing of a sector by
/// themselves ("chairman", "spokesman"), or that any body may have ("president"), give way to what
/// they are heads of ("president of the Chadian Human Rights League").
final class PhraseCoder {
  private static final int LONGEST_NAME = 7;
  private static final Set<String> HEADS =
      WordList.of(
          """
          president chairman chairwoman chair chief head leader director member secretary spokesman
          spokeswoman spokesperson representative official officer founder governor commissioner
          commander\
          """);
  private static final Set<String> STATES =
      WordList.of("republic country nation state federation union kingdom government self");
  private static final Set<String> FILLERS =
      WordList.of("the a an two three four five several some many of all both more than");

  private final Offices offices;
  private final RoleWords roles;
  private final States states;

  PhraseCoder(Offices offices, RoleWords roles, States states) {
    this.offices = offices;
    this.roles = roles;
    this.states = states;
  }

  Coding code(String text) {
    Phrase phrase = Phrase.of(text);
    List<Office> named = named(phrase);
    States.Found found = states.in(phrase);
    States.Found state = found != null && isSomebody(phrase, found) ? null : found;
    RoleWords.Match role = role(phrase, state);
    boolean whole = role == null && state != null && isWhole(phrase, state);
    return new Coding(
        state == null ? null : state.country(),
        state == null ? null : state.by(),
        whole,
        role == null ? List.of() : role.sectors(),
        role == null ? null : role.role(),
        phrase.isFormer(),
        phrase.isFuture(),
        named,
        last(phrase));
  }

  /// "Bush's campaign" has to do with no town of that name.
  private boolean isSomebody(Phrase phrase, States.Found found) {
    if (found.by() != States.By.TOWN) return false;
    for (Office office : offices.of(phrase.words(found.first(), found.end())))
      if (office.type() == EntityType.PER) return true;
    return false;
  }

  private static @Nullable String last(Phrase phrase) {
    int last = phrase.size() - 1;
    return last > 0 && phrase.isUpperAt(last) ? phrase.words(last, last + 1) : null;
  }

  private static boolean isWhole(Phrase phrase, States.Found state) {
    for (int i = 0; i < phrase.size(); i++)
      if ((i < state.first() || i >= state.end()) && !FILLERS.contains(phrase.lower().get(i)))
        return false;
    return true;
  }

  /// The first of the longest names that the table knows.
  private List<Office> named(Phrase phrase) {
    for (int length = Math.min(LONGEST_NAME, phrase.size()); length > 0; length--)
      for (int i = 0; i + length <= phrase.size(); i++) {
        if (!isNameAt(phrase, i, length)) continue;
        List<Office> found = offices.of(phrase.words(i, i + length));
        if (!found.isEmpty()) return found;
      }
    return List.of();
  }

  private static boolean isNameAt(Phrase phrase, int first, int length) {
    return phrase.isUpperAt(first) || length > 1 && phrase.isUpperAt(first + length - 1);
  }

  // ---- roles

  private RoleWords.@Nullable Match role(Phrase phrase, States.@Nullable Found state) {
    List<RoleWords.Match> segments = segments(phrase, state);
    RoleWords.Match head = segments.isEmpty() ? null : segments.getFirst();
    if (head == null) return null;
    boolean open = head.sectors().isEmpty();
    if (!open && !HEADS.contains(head.role())) return head;
    for (RoleWords.Match other : segments.subList(1, segments.size())) {
      if (other.sectors().isEmpty()) continue;
      if (open || !other.sectors().getFirst().equals("GOV"))
        return new RoleWords.Match(head.first(), head.end(), head.role(), other.sectors());
    }
    return state == null && isOfABody(phrase, head.end())
        ? new RoleWords.Match(head.first(), head.end(), head.role(), List.of())
        : head;
  }

  /// "president of the Harbour Chess Club" governs nothing; "president of the republic" does.
  private static boolean isOfABody(Phrase phrase, int of) {
    List<String> words = phrase.lower();
    return of + 2 < words.size()
        && words.get(of).equals("of")
        && words.get(of + 1).equals("the")
        && !STATES.contains(words.get(of + 2));
  }

  /// The governing role of each stretch between prepositions that has one.
  private List<RoleWords.Match> segments(Phrase phrase, States.@Nullable Found state) {
    List<RoleWords.Match> segments = new ArrayList<>();
    RoleWords.Match last = null;
    for (int i = 0; i < phrase.size(); ) {
      boolean named = state != null && i >= state.first() && i < state.end();
      RoleWords.Match match = named ? null : roles.at(phrase.lower(), i);
      if (match != null) {
        last = merge(last, match);
        i = match.end();
      } else {
        if (phrase.breaksAt(i) && last != null) {
          segments.add(last);
          last = null;
        }
        i++;
      }
    }
    if (last != null) segments.add(last);
    return segments;
  }

  /// "Muslim leaders", "foreign ministry spokesman", "police officials": a head that says nothing
  /// by itself keeps its name and takes the sector before it.
  private static RoleWords.Match merge(RoleWords.@Nullable Match before, RoleWords.Match head) {
    boolean open = head.sectors().isEmpty() || HEADS.contains(head.role());
    if (before == null || before.sectors().isEmpty() || !open) return head;
    return new RoleWords.Match(before.first(), head.end(), head.role(), before.sectors());
  }
}
