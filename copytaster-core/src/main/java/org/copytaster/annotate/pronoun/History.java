package org.copytaster.annotate.pronoun;

import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Whom the pronouns so far meant, newest first: one way of reading the text up to here. Never
/// changes; each answer makes a new one.
final class History {
  static final History NONE = new History(null, null, null);

  /// Further back nobody remembers.
  private static final int REACH = 80;

  private final @Nullable History before;
  private final @Nullable Pronoun pronoun;
  private final @Nullable Group group;

  private History(@Nullable History before, @Nullable Pronoun pronoun, @Nullable Group group) {
    this.before = before;
    this.pronoun = pronoun;
    this.group = group;
  }

  History with(Pronoun next, @Nullable Group meant) {
    return new History(this, next, meant);
  }

  /// @param group `null` where nobody among the candidates was meant
  record Answer(int token, @Nullable Group group) {}

  /// What the last pronoun of a kind meant.
  @Nullable Answer last(Pronoun.Kind kind) {
    int steps = 0;
    for (History at = this; at != null && at.pronoun != null && steps < REACH; at = at.before) {
      if (at.pronoun.kind() == kind) return new Answer(at.pronoun.token(), at.group);
      steps++;
    }
    return null;
  }

  /// The last pronoun that meant the group.
  Group.@Nullable Seen last(Group group) {
    int steps = 0;
    for (History at = this; at != null && at.pronoun != null && steps < REACH; at = at.before) {
      int token = at.pronoun.token();
      if (at.group == group) return new Group.Seen(token, token, token, new Span(0, 0), "", true);
      steps++;
    }
    return null;
  }

  /// How many of the last pronouns of a kind meant the group.
  int count(Pronoun.Kind kind, Group group) {
    int count = 0;
    int steps = 0;
    for (History at = this; at != null && at.pronoun != null && steps < REACH; at = at.before) {
      if (at.group == group && at.pronoun.kind() == kind) count++;
      steps++;
    }
    return count;
  }
}
