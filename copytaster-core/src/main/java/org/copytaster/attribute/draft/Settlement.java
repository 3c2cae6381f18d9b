package org.copytaster.attribute.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.jspecify.annotations.Nullable;

/// Lets drafts compete for words. A draft that stands wholly inside another's content is nested in
/// it; words that two unnested drafts claim go to the one whose cue is nearer; nobody's content
/// holds its own cue or source.
public final class Settlement {
  private final Galley galley;

  public Settlement(Galley galley) {
    this.galley = galley;
  }

  /// In text order of first word.
  public List<Draft> settle(List<Draft> drafts) {
    List<Draft> settled = new ArrayList<>();
    for (Draft draft : drafts) {
      Draft clean = withoutOwnWords(draft);
      if (clean != null) settled.add(clean);
    }
    settled.sort(Comparator.comparingInt(Draft::start).thenComparingInt(d -> -d.length()));
    return withoutDoubles(settled);
  }

  /// For each draft the index of the draft whose content holds its cue most closely, or -1.
  public static int[] holders(List<Draft> drafts) {
    int[] holder = new int[drafts.size()];
    for (int i = 0; i < holder.length; i++) {
      holder[i] = -1;
      Draft inner = drafts.get(i);
      int at = inner.cue().isEmpty() ? -1 : inner.cue().getFirst().from();
      for (int j = 0; j < holder.length && at >= 0; j++) {
        Draft outer = drafts.get(j);
        if (i == j || !outer.covers(at) || holds(inner, outer)) continue;
        if (holder[i] < 0 || outer.length() < drafts.get(holder[i]).length()) holder[i] = j;
      }
    }
    return holder;
  }

  /// True if the other's cue stands in this one's content too; then neither holds the other.
  private static boolean holds(Draft draft, Draft other) {
    return !other.cue().isEmpty() && draft.covers(other.cue().getFirst().from());
  }

  private @Nullable Draft withoutOwnWords(Draft draft) {
    TreeSet<Integer> words = new TreeSet<>();
    for (Run run : draft.content())
      for (int t = run.from(); t < run.to(); t++) if (!galley.isAside(t)) words.add(t);
    for (Run run : draft.cue()) for (int t = run.from(); t < run.to(); t++) words.remove(t);
    if (draft.subject() != null)
      for (int t = draft.subject().whole().from(); t < draft.subject().whole().to(); t++)
        words.remove(t);
    while (!words.isEmpty() && isLoose(words.last())) words.pollLast();
    while (!words.isEmpty() && isLooseMark(words.first())) words.pollFirst();
    // "said: )" says nothing
    return words.stream().allMatch(galley::isMark) ? null : draft.withContent(Run.of(words));
  }

  private boolean isLoose(int last) {
    return isLooseMark(last) || galley.is(last, "and", "but", "or") && !galley.isQuoted(last);
  }

  private boolean isLooseMark(int token) {
    return galley.isMark(token)
        && !galley.isQuoted(token)
        && !galley.is(token, ")", "(", "%", "$", "?", "!", "]", "[", "#", "@");
  }

  /// Two drafts over the same content, or most of it by the same cue ("declined", "declined to
  /// say"): the surer one stays.
  private static List<Draft> withoutDoubles(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : drafts) {
      int twin = -1;
      for (int i = 0; i < kept.size() && twin < 0; i++) if (isTwin(draft, kept.get(i))) twin = i;
      if (twin < 0) kept.add(draft);
      else if (draft.confidence() > kept.get(twin).confidence()) kept.set(twin, draft);
    }
    return kept;
  }

  private static boolean isTwin(Draft a, Draft b) {
    if (a.content().equals(b.content())) return true;
    if (!a.sharesCue(b)) return false;
    int shared = 0;
    for (Run run : a.content())
      for (int t = run.from(); t < run.to(); t++) if (b.covers(t)) shared++;
    return 2 * shared > Math.min(a.length(), b.length());
  }
}
