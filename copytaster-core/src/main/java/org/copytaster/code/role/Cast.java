package org.copytaster.code.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Participant;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// Turns phrases into participants. A pronoun stands for the speaker of the statement it is said
/// in, or for the only one named before it in the sentence; where neither holds it is left out.
public record Cast(Naming naming) {
  private static final Set<String> SPEAKER = Set.of("i", "we", "my", "our", "us", "me");
  private static final Set<String> OTHER = Set.of("he", "she", "it", "they");

  public List<Participant> of(
      Reading reading, Phrases phrases, List<Phrase> role, @Nullable Statement statement) {
    List<Participant> cast = new ArrayList<>();
    for (Phrase phrase : role) {
      Participant participant = participant(reading, phrases, phrase, statement);
      if (participant != null) cast.add(participant);
    }
    return cast;
  }

  /// True if somebody in the role is named or described as an agent; a pronoun that was resolved
  /// stands for one.
  public boolean isNamed(Reading reading, List<Phrase> role, List<Participant> cast) {
    if (cast.isEmpty()) return false;
    if (cast.stream().anyMatch(p -> p.code() != null || p.entity() != null)) return true;
    return role.stream()
        .anyMatch(phrase -> isPronoun(reading, phrase) || naming.names(reading, phrase));
  }

  private static boolean isPronoun(Reading reading, Phrase phrase) {
    Word head = reading.word(phrase.head());
    return phrase.to() - phrase.from() == 1
        && (head.pos().equals("PRON") || OTHER.contains(head.lower()));
  }

  private @Nullable Participant participant(
      Reading reading, Phrases phrases, Phrase phrase, @Nullable Statement statement) {
    Word head = reading.word(phrase.head());
    if (!isPronoun(reading, phrase)) return naming.participant(reading, phrase);
    boolean speaker = SPEAKER.contains(head.lower());
    if (!speaker && !OTHER.contains(head.lower())) return null;
    Source source = statement == null ? null : statement.source();
    boolean theirs = statement != null && (speaker || statement.form() != Statement.Form.DIRECT);
    if (theirs && source != null) return said(reading, source);
    return speaker ? null : onlyOneBefore(reading, phrases, phrase);
  }

  public Participant said(Reading reading, Source source) {
    List<Word> words = new ArrayList<>();
    for (Word word : reading.words())
      for (Span span : source.spans()) if (span.contains(word.span())) words.add(word);
    return new Participant(
        source.spans(), source.entity(), words.isEmpty() ? null : naming.code(words));
  }

  private @Nullable Participant onlyOneBefore(Reading reading, Phrases phrases, Phrase pronoun) {
    Phrase only = null;
    for (Phrase phrase : phrases.all()) {
      if (phrase.from() >= pronoun.from()) break;
      if (!naming.names(reading, phrase)) continue;
      if (only != null) return null;
      only = phrase;
    }
    return only == null ? null : naming.participant(reading, only);
  }
}
