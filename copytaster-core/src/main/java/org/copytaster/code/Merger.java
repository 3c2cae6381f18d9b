package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copytaster.model.Mention;
import org.copytaster.model.Participant;
import org.copytaster.model.Span;

/// Puts the rows together that tell one happening: same type, modes that can both hold, same
/// modality, and participants that can be the same with at least one that is.
final class Merger {
  private static final Pattern WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> EMPTY =
      Set.of("the", "a", "an", "of", "in", "and", "his", "her", "their", "its", "on");

  private final String text;
  private final Set<String> named = new TreeSet<>();

  Merger(String text, List<Mention> mentions) {
    this.text = text;
    for (Mention mention : mentions) named.add(mention.entity());
  }

  List<Draft> merge(List<Draft> rows) {
    List<Draft> merged = new ArrayList<>();
    for (Draft row : rows) {
      int same = same(merged, row);
      if (same < 0) merged.add(row);
      else merged.set(same, merged.get(same).with(row));
    }
    return merged;
  }

  private int same(List<Draft> merged, Draft row) {
    for (int i = 0; i < merged.size(); i++) if (isSame(merged.get(i), row)) return i;
    return -1;
  }

  private boolean isSame(Draft one, Draft other) {
    if (one.type() != other.type() || one.modality() != other.modality()) return false;
    if (one.mode() != null && other.mode() != null && !one.mode().equals(other.mode()))
      return false;
    if (one.time() != null
        && other.time() != null
        && !Objects.equals(one.time().value(), other.time().value())) return false;
    int actors = agreement(one.actors(), other.actors());
    int recipients = agreement(one.recipients(), other.recipients());
    return actors >= 0 && recipients >= 0 && actors + recipients > (bothSides(one, other) ? 1 : 0);
  }

  /// Where both rows name both sides, both must agree.
  private static boolean bothSides(Draft one, Draft other) {
    return !one.actors().isEmpty()
        && !other.actors().isEmpty()
        && !one.recipients().isEmpty()
        && !other.recipients().isEmpty();
  }

  /// 1 if a participant is the same, 0 if one side is silent, -1 if they differ.
  private int agreement(List<Participant> some, List<Participant> others) {
    if (some.isEmpty() || others.isEmpty()) return 0;
    for (Participant one : some) for (Participant other : others) if (isSame(one, other)) return 1;
    return -1;
  }

  private boolean isSame(Participant one, Participant other) {
    boolean known = isNamed(one) && isNamed(other);
    if (known) return Objects.equals(one.entity(), other.entity());
    Set<String> mine = words(one);
    Set<String> theirs = words(other);
    if (mine.isEmpty() || theirs.isEmpty()) return false;
    // "two people" are others than "three people", and maybe than the next two
    if (!isNamed(one) && !isNamed(other)) return mine.equals(theirs);
    return mine.containsAll(theirs) || theirs.containsAll(mine);
  }

  private boolean isNamed(Participant participant) {
    return participant.entity() != null && named.contains(participant.entity());
  }

  private Set<String> words(Participant participant) {
    Set<String> words = new TreeSet<>();
    for (Span span : participant.spans())
      for (String word : WORD.split(span.of(text).toLowerCase(Locale.ROOT)))
        if (!word.isEmpty() && !EMPTY.contains(word)) words.add(word);
    return words;
  }
}
