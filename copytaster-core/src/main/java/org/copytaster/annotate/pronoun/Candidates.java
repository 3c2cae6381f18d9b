package org.copytaster.annotate.pronoun;

import java.util.ArrayList;
import java.util.List;

/// Which groups a pronoun can mean at all: lately named, of a fitting kind, gender and number.
record Candidates(Scene scene) {
  private static final int REACH = 12;
  private static final int KNOWN = 3;
  private static final int FAR_REACH = 40;

  List<Group> of(Pronoun pronoun, History history) {
    List<Group> found = new ArrayList<>();
    for (Group group : scene.groups)
      if (fits(pronoun, group) && isNear(pronoun, group, history)) found.add(group);
    return found;
  }

  private boolean isNear(Pronoun pronoun, Group group, History history) {
    int here = scene.sentence[pronoun.token()];
    Group.Seen last = group.before(pronoun.token());
    Group.Seen meant = history.last(group);
    if (meant != null && (last == null || meant.head() > last.head())) last = meant;
    if (last != null) {
      int distance = here - scene.sentence[last.head()];
      int reach = group.named && group.countBefore(pronoun.token()) >= KNOWN ? FAR_REACH : REACH;
      return distance <= reach && last.last() < pronoun.token();
    }
    Group.Seen first = group.seen.getFirst();
    return group.named && scene.sentence[first.head()] == here;
  }

  static boolean fits(Pronoun pronoun, Group group) {
    boolean person = group.kind == Group.Kind.PERSON;
    return switch (pronoun.kind()) {
      case HE -> isSomebody(group) && group.gender != Genders.Gender.FEMALE;
      case SHE -> isSomebody(group) && group.gender != Genders.Gender.MALE;
      case IT -> !person && !group.plural && group.kind != Group.Kind.PEOPLE;
      case THEY ->
          group.plural
              || group.kind == Group.Kind.BODY
              || group.kind == Group.Kind.STATE
              || group.kind == Group.Kind.PEOPLE
              || person && group.gender == Genders.Gender.UNKNOWN;
    };
  }

  /// One person, or a name that may have been taken for something else.
  private static boolean isSomebody(Group group) {
    if (group.plural) return false;
    return group.kind == Group.Kind.PERSON || group.named && group.kind != Group.Kind.PEOPLE;
  }
}
