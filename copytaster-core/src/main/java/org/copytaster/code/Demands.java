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
import org.jspecify.annotations.Nullable;

/// What a speaker says that somebody else must do is asked of them: "The agency said both armies
/// must ensure security" is a REQUEST by the agency to the armies, whatever the verb.
record Demands(Naming naming) {
  private static final Set<String> OUGHT = Set.of("must", "should", "ought");

  @Nullable Draft in(Reading reading, Phrases phrases, Frames frames) {
    for (Word word : reading.words()) {
      if (!OUGHT.contains(word.lower()) || Usage.isRegret(reading, word.index())) continue;
      Statement statement = frames.around(word.span());
      Source source = statement == null ? null : statement.source();
      List<Phrase> asked = subject(reading, phrases, word.index());
      if (statement == null || source == null || asked.isEmpty()) continue;
      Span first = reading.word(asked.getFirst().head()).span();
      if (source.spans().stream().anyMatch(first::overlaps)) continue;
      Participant speaker = naming.source(reading, source);
      if (speaker.code() == null && speaker.entity() == null) continue;
      List<Participant> parties = naming.participants(reading, asked);
      // a thing that must be sold is asked for nothing
      if (parties.stream().anyMatch(party -> party.code() == null)) continue;
      return draft(statement, speaker, parties, trigger(reading, word.index()));
    }
    return null;
  }

  private List<Phrase> subject(Reading reading, Phrases phrases, int modal) {
    Phrase phrase = phrases.endingAt(modal);
    if (phrase == null || reading.word(phrase.head()).pos().equals("PRON")) return List.of();
    List<Phrase> subject = SubjectFinder.climbed(reading, phrases, phrase);
    return subject.stream().allMatch(one -> naming.names(reading, one)) ? subject : List.of();
  }

  private static List<Span> trigger(Reading reading, int modal) {
    for (int i = modal + 1; i < reading.size() && i < modal + 4; i++)
      if (reading.word(i).pos().equals("VERB"))
        return List.of(reading.word(modal).span(), reading.word(i).span());
    return List.of(reading.word(modal).span());
  }

  private static Draft draft(
      Statement statement, Participant speaker, List<Participant> asked, List<Span> trigger) {
    return new Draft(
        EventType.REQUEST,
        null,
        List.of(),
        "100",
        Modality.ASSERTED,
        trigger,
        List.of(speaker),
        asked,
        null,
        null,
        statement.id(),
        0,
        null);
  }
}
