package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Span;

/// "Four people were killed when gunmen opened fire": who did it stands in the clause that tells
/// how.
final class Sequel {
  private static final Set<String> HOW = Set.of("when", "after", "as");
  private static final int REACH = 14;

  /// Words between an act and "in which": "the firing on its activists at a village in the hills of
  /// the north, in which".
  private static final int REACH_OF_WHICH = 20;

  private Sequel() {}

  static List<Draft> joined(Reading reading, List<Draft> rows) {
    List<Draft> joined = new ArrayList<>();
    for (Draft row : rows) joined.add(isSuffered(row) ? row.by(doers(reading, row, rows)) : row);
    return joined;
  }

  private static boolean isSuffered(Draft row) {
    return row.type() == EventType.ASSAULT
        && row.modality() == Modality.ASSERTED
        && row.actors().isEmpty()
        && !row.recipients().isEmpty();
  }

  private static List<Participant> doers(Reading reading, Draft suffered, List<Draft> rows) {
    List<Participant> own = doersOfAct(reading, suffered, rows);
    if (!own.isEmpty()) return own;
    List<Participant> before = doersOfWhich(reading, suffered, rows);
    if (!before.isEmpty() || isToldOfACause(suffered)) return before;
    int opener = opener(reading, suffered.trigger().getLast().end());
    if (opener < 0) return List.of();
    int from = reading.word(opener).span().end();
    int to = reading.word(Math.min(reading.size() - 1, opener + REACH)).span().end();
    for (Draft other : rows) {
      Span act = other.trigger().getFirst();
      boolean follows = act.start() >= from && act.end() <= to;
      if (!follows || other.type() != EventType.ASSAULT || other.modality() != suffered.modality())
        continue;
      boolean first =
          !other.actors().isEmpty()
              && other.actors().stream()
                  .flatMap(actor -> actor.spans().stream())
                  .allMatch(span -> span.start() >= from && span.end() <= act.start());
      if (first) return other.actors();
    }
    return List.of();
  }

  /// "An attack on a bank killed three as police fought protesters": what killed them is told, and
  /// the police were only busy elsewhere.
  private static boolean isToldOfACause(Draft suffered) {
    int hit = suffered.recipients().getFirst().spans().getFirst().start();
    return hit > suffered.trigger().getFirst().start();
  }

  /// "A raid by soldiers killed three", "three were killed in a raid by soldiers": whoever did the
  /// act that is the subject, or that it happened in.
  private static List<Participant> doersOfAct(Reading reading, Draft suffered, List<Draft> rows) {
    for (Word word : reading.words()) {
      Span verb = suffered.trigger().getFirst();
      if (!isSubjectOf(reading, word, verb) && !isWhereIn(reading, word, verb)) continue;
      for (Draft other : rows)
        if (other.type() == EventType.ASSAULT
            && other.modality() == suffered.modality()
            && other.trigger().stream().anyMatch(word.span()::overlaps)) return other.actors();
    }
    return List.of();
  }

  private static boolean isWhereIn(Reading reading, Word word, Span verb) {
    return word.relation().equals("obl")
        && word.head() >= 0
        && verb.overlaps(reading.word(word.head()).span())
        && reading.words().stream()
            .anyMatch(one ->
                one.head() == word.index()
                    && one.relation().equals("case")
                    && Set.of("in", "during").contains(one.lower()));
  }

  /// Also for one of several subjects in a row.
  private static boolean isSubjectOf(Reading reading, Word word, Span verb) {
    if (word.head() < 0) return false;
    Word head = reading.word(word.head());
    if (word.relation().equals("conj")) return head != word && isSubjectOf(reading, head, verb);
    return word.relation().equals("nsubj") && verb.overlaps(head.span());
  }

  /// "soldiers raided a camp, in which three people were killed", "carried out a raid that killed
  /// three": whoever did what the relative stands for.
  private static List<Participant> doersOfWhich(Reading reading, Draft suffered, List<Draft> rows) {
    int relative = relative(reading, suffered);
    if (relative < 1) return List.of();
    int end = reading.word(relative).span().start();
    int from = reading.word(Math.max(0, relative - REACH_OF_WHICH)).span().start();
    for (Draft other : rows.reversed()) {
      Span act = other.trigger().getLast();
      boolean precedes = act.start() >= from && act.end() <= end;
      if (!precedes || other.type() != EventType.ASSAULT) continue;
      return other.modality() == suffered.modality() ? other.actors() : List.of();
    }
    return List.of();
  }

  /// The index of "which" behind "in" or "during" before those who suffer, or of the "that" or
  /// "which" whose verb this is; -1 where there is none.
  private static int relative(Reading reading, Draft suffered) {
    int hit = suffered.recipients().getFirst().spans().getFirst().start();
    int act = suffered.trigger().getFirst().start();
    for (int i = 1; i < reading.size(); i++) {
      if (!Set.of("which", "that").contains(reading.word(i).lower())) continue;
      int end = reading.word(i).span().end();
      boolean within = Set.of("in", "during").contains(reading.word(i - 1).lower());
      if (within && hit > end && hit - end < NEAR && act > hit) return i;
      if (!within && act - end == 1 && act < hit) return i;
    }
    return -1;
  }

  /// How far behind "in which" those may stand who suffer, in characters: an article, a few numbers
  /// ("in which at least 120").
  private static final int NEAR = 12;

  /// The first word behind that opens a clause of how; -1 where another clause comes first.
  private static int opener(Reading reading, int behind) {
    for (Word word : reading.words()) {
      if (word.span().start() < behind) continue;
      if (reading.breaks(word.index())) return -1;
      if (HOW.contains(word.lower())) return word.index();
      if (word.isAny(Reading.OPENERS)) return -1;
    }
    return -1;
  }
}
