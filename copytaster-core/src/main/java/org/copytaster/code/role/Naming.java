package org.copytaster.code.role;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Participant;
import org.copytaster.model.Span;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Whom a phrase names: the entity of a mention in it, and its PLOVER code.
public final class Naming {
  private static final Set<String> CALENDAR =
      WordList.of(
          """
          monday tuesday wednesday thursday friday saturday sunday january february march april may
          june july august september october november december christmas easter ramadan bc ad am pm\
          """);

  private static final Set<String> TIME =
      WordList.of(
          "hour minute second day week month year decade century today yesterday tomorrow night"
              + " morning afternoon evening weekend time moment midnight noon");

  private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");

  private final Annotations annotations;
  private final ActorCodes codes;

  public Naming(Annotations annotations, ActorCodes codes) {
    this.annotations = annotations;
    this.codes = codes;
  }

  /// True for "Monday", "18 September", "three days": when, never who.
  static boolean isTime(Reading reading, Phrase phrase) {
    return reading.word(phrase.head()).isAny(TIME)
        || CALENDAR.contains(reading.word(phrase.head()).lower());
  }

  /// True if the phrase names somebody who can act: a person, people, a body, a state, or an agent
  /// noun such as "troops".
  public boolean names(Reading reading, Phrase phrase) {
    if (isTime(reading, phrase)) return false;
    Span span = reading.span(phrase.from(), end(reading, phrase));
    for (Mention mention : annotations.mentions())
      if (mention.span().overlaps(span) && canAct(mention.type())) return true;
    Word head = reading.word(phrase.head());
    if (head.pos().equals("PROPN") && !CALENDAR.contains(head.lower())) return true;
    return codes.code(words(reading, phrase)) != null;
  }

  private static boolean canAct(EntityType type) {
    return switch (type) {
      case PER, ORG, GPE, NORP -> true;
      case LOC, FAC, PRODUCT, EVENT, MISC -> false;
    };
  }

  private static List<Word> words(Reading reading, Phrase phrase) {
    return reading.words().subList(phrase.from(), end(reading, phrase));
  }

  /// With what "of" hangs on it: "thousands of workers", "the government of Turkey".
  private static int end(Reading reading, Phrase phrase) {
    int end = phrase.to();
    if (!reading.is(end, "of")) return end;
    int next = end + 1;
    while (next < reading.size() && NOMINAL.contains(reading.word(next).pos())) next++;
    return next > end + 1 ? next : end;
  }

  @Nullable String code(List<Word> words) {
    return codes.code(words);
  }

  public Participant participant(Reading reading, Phrase phrase) {
    int from = phrase.from();
    while (from + 1 < phrase.to() && reading.word(from).pos().equals("DET")) from++;
    Span span = reading.span(from, end(reading, phrase));
    Mention mention = mention(span, reading.word(phrase.head()).span());
    Optional<Entity> entity =
        mention == null ? Optional.empty() : annotations.entity(mention.entity());
    String known =
        entity
            .map(Entity::actor)
            .map(actor -> actor.code())
            .filter(code -> !code.isEmpty())
            .orElse(null);
    String code = known != null ? known : codes.code(words(reading, phrase));
    return new Participant(List.of(span), entity.map(Entity::id).orElse(null), code);
  }

  /// The mention at the phrase's noun, or the last one inside it.
  private @Nullable Mention mention(Span phrase, Span head) {
    Mention last = null;
    for (Mention mention : annotations.mentions()) {
      if (mention.span().overlaps(head)) return mention;
      if (phrase.contains(mention.span()) && mention.type() == EntityType.PER) last = mention;
    }
    return last;
  }
}
