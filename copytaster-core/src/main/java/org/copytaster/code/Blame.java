package org.copytaster.code;

import java.util.List;
import java.util.Set;
import org.copytaster.code.modality.Frames;
import org.copytaster.code.role.Naming;
import org.copytaster.code.role.SubjectFinder;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Who says that somebody else is behind a wrong accuses them: "The ministry said the rebels were
/// responsible for the blast" is an ACCUSE by the ministry, whatever its verb.
record Blame(Naming naming) {
  private static final Set<String> BEING = Set.of("be");
  private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");

  /// Wrongs; "responsible for the budget" blames nobody.
  private static final Set<String> WRONG =
      WordList.of(
          """
          attack bombing bomb blast explosion killing kill death murder assassination shooting massacre
          kidnapping abduction poisoning hijacking ambush raid shelling violence atrocity abuse torture
          hack hacking cyberattack unrest crash downing leak arson genocide crime violation\
          """);

  @Nullable Draft in(Reading reading, Phrases phrases, Frames frames) {
    for (Word word : reading.words()) {
      int be = being(reading, word.index());
      if (be < 0 || !isOfWrong(reading)) continue;
      Statement statement = frames.around(word.span());
      Source source = statement == null ? null : statement.source();
      Phrase phrase = phrases.endingAt(be);
      if (statement == null || source == null || phrase == null) continue;
      List<Phrase> blamed = SubjectFinder.climbed(reading, phrases, phrase);
      if (blamed.isEmpty() || !blamed.stream().allMatch(one -> naming.names(reading, one)))
        continue;
      Span first = reading.word(blamed.getFirst().head()).span();
      if (source.spans().stream().anyMatch(first::overlaps)) continue;
      Participant speaker = naming.source(reading, source);
      if (speaker.code() == null && speaker.entity() == null) continue;
      List<Participant> parties = naming.participants(reading, blamed);
      if (parties.stream().anyMatch(party -> party.code() == null)) continue;
      return draft(statement, speaker, parties, List.of(reading.word(be).span(), word.span()));
    }
    return null;
  }

  /// Where the form of "be" stands before "responsible" or "behind"; -1 where none does.
  private static int being(Reading reading, int at) {
    if (!reading.isAny(at, Set.of("responsible", "behind"))) return -1;
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (reading.isAny(i, NOT)) return -1;
      if (reading.isAny(i, BEING)) return i;
    }
    return -1;
  }

  private static boolean isOfWrong(Reading reading) {
    return reading.words().stream().anyMatch(word -> word.isAny(WRONG));
  }

  private static Draft draft(
      Statement statement, Participant speaker, List<Participant> blamed, List<Span> trigger) {
    return new Draft(
        EventType.ACCUSE,
        "allege",
        List.of(),
        "112",
        Modality.ASSERTED,
        trigger,
        List.of(speaker),
        blamed,
        null,
        null,
        statement.id(),
        0,
        null);
  }
}
