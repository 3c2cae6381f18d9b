package org.copytaster.annotate.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One pronoun's candidates, side by side.
///
/// @param last of each candidate the phrase last before the pronoun; `null` where it comes only
///   behind
/// @param counts of each candidate how often it was spoken of before the pronoun
record Round(Pronoun pronoun, List<Group> groups, List<Place> last, List<Integer> counts) {
  /// As many as are looked at; in a text with more, those spoken of longest ago are left out.
  private static final int MOST = 60;

  /// A phrase, if there is one.
  record Place(Group.@Nullable Seen phrase) {}

  static Round of(Pronoun pronoun, List<Group> fitting, History history) {
    List<Group> groups = new ArrayList<>(fitting);
    if (groups.size() > MOST) {
      groups.sort(Comparator.comparingInt(group -> -position(group, pronoun, history)));
      groups.subList(MOST, groups.size()).clear();
    }
    return new Round(
        pronoun,
        groups,
        groups.stream().map(group -> new Place(last(group, pronoun, history))).toList(),
        groups.stream().map(group -> group.countBefore(pronoun.token())).toList());
  }

  private static Group.@Nullable Seen last(Group group, Pronoun pronoun, History history) {
    Group.Seen words = group.before(pronoun.token());
    Group.Seen meant = history.last(group);
    return words == null || meant != null && meant.head() > words.head() ? meant : words;
  }

  private static int position(Group group, Pronoun pronoun, History history) {
    Group.Seen last = last(group, pronoun, history);
    return last == null ? pronoun.token() : last.head();
  }

  /// Candidates spoken of between this phrase and the pronoun.
  int passed(Group.Seen phrase) {
    int passed = 0;
    for (Place other : last)
      if (other.phrase() != null && other.phrase().head() > phrase.head()) passed++;
    return passed;
  }

  /// How often the candidate is spoken of, by name or noun, that is spoken of most in the text.
  int mostInText() {
    int most = 0;
    for (Group group : groups) most = Math.max(most, group.count());
    return most;
  }

  boolean isMostSeen(int candidate) {
    for (int i = 0; i < counts.size(); i++)
      if (i != candidate && counts.get(i) >= counts.get(candidate)) return false;
    return true;
  }
}
