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
    int opener = opener(reading, suffered.trigger().getLast().end());
    if (opener < 0) return List.of();
    int from = reading.word(opener).span().end();
    int to = reading.word(Math.min(reading.size() - 1, opener + REACH)).span().end();
    for (Draft other : rows) {
      Span act = other.trigger().getFirst();
      boolean follows = act.start() >= from && act.end() <= to;
      if (!follows || other.type() != EventType.ASSAULT || other.modality() != suffered.modality())
        continue;
      boolean own =
          !other.actors().isEmpty()
              && other.actors().stream()
                  .flatMap(actor -> actor.spans().stream())
                  .allMatch(span -> span.start() >= from && span.end() <= act.start());
      if (own) return other.actors();
    }
    return List.of();
  }

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
