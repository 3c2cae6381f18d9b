package org.copytaster.desk.compare;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// One statement or event that a later state of an article has no longer, has newly, or tells in
/// another way.
///
/// ```java
/// for (Change change : Change.between(earlier, later)) System.out.println(change.json());
/// ```
public final class Change {
  /// Share of the words that two tellings must have in common to be one thing told in another way.
  private static final double LIKE = 0.5;

  private final @Nullable Telling before;
  private final @Nullable Telling after;

  private Change(@Nullable Telling before, @Nullable Telling after) {
    this.before = before;
    this.after = after;
  }

  /// In order of the later text, then what it no longer has in order of the earlier one.
  public static List<Change> between(Report earlier, Report later) {
    List<Telling> gone = new ArrayList<>(Telling.of(earlier));
    List<Telling> fresh = new ArrayList<>();
    for (Telling telling : Telling.of(later))
      if (!gone.removeIf(new First(telling))) fresh.add(telling);
    List<Change> changes = paired(gone, fresh);
    for (Telling telling : fresh) changes.add(new Change(null, telling));
    changes.sort(
        Comparator.comparingInt(change -> change.after == null ? 0 : change.after.start()));
    for (Telling telling : gone) changes.add(new Change(telling, null));
    return changes;
  }

  /// The likest first, each once.
  private static List<Change> paired(List<Telling> gone, List<Telling> fresh) {
    List<Change> changes = new ArrayList<>();
    while (true) {
      Telling before = null;
      Telling after = null;
      double best = LIKE;
      for (Telling one : gone)
        for (Telling other : fresh) {
          double likeness = one.likeness(other);
          if (likeness < best || likeness == best && before != null) continue;
          best = likeness;
          before = one;
          after = other;
        }
      if (before == null) return changes;
      gone.remove(before);
      fresh.remove(after);
      changes.add(new Change(before, after));
    }
  }

  /// `{"change":"changed","what":"statement","fields":["speaker"],"before":{…},"after":{…}}`.
  public String json() {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    if (before != null && after != null) {
      node.put("change", "changed").put("what", before.what());
      before.differences(after).forEach(node.putArray("fields")::add);
    } else if (before != null) node.put("change", "removed").put("what", before.what());
    else if (after != null) node.put("change", "added").put("what", after.what());
    if (before != null) node.set("before", before.json());
    if (after != null) node.set("after", after.json());
    return node.toString();
  }

  /// True for the first telling that tells the same, and for no other.
  private static final class First implements java.util.function.Predicate<Telling> {
    private final Telling sought;
    private boolean found;

    First(Telling sought) {
      this.sought = sought;
    }

    @Override
    public boolean test(Telling telling) {
      boolean first = !found && telling.isSame(sought);
      found |= first;
      return first;
    }
  }
}
