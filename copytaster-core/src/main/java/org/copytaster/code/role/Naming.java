package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Participant;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Whom a phrase names: the entity of a mention in it, and its PLOVER code. Country and sector are
/// the entity's where it is cast; a noun says the sector of those that no name stands for.
///
/// Who a phrase is hangs on its noun, never on a word inside: "lower Dutch tax rates" is nobody.
public final class Naming {
  private static final Set<String> CALENDAR = Phrases.CALENDAR;

  private static final Set<String> TIME =
      WordList.of(
          "hour minute second day week month year decade century today yesterday tomorrow night"
              + " morning afternoon evening weekend time moment midnight noon");

  /// Nouns that only count what "of" hangs on them.
  private static final Set<String> COUNTING =
      WordList.of(
          """
          ten dozen hundred thousand million score number group lot majority plenty series handful band
          pair couple crowd team scores member part rest half third most many some all one two
          several wave column convoy share quarter percent %\
          """);

  /// People and bodies by words that are no roles.
  private static final Set<String> PEOPLE =
      WordList.of(
          """
          side coalition alliance faction community nation country state republic capital delegation
          force group team organization organisation movement bloc body camp neighbor neighbour ally
          enemy partner power town city village region province others everyone everybody anyone
          somebody nobody none party opponent rival foe superpower convoy patrol base ship vessel
          boat tanker office agency department ministry committee council commission embassy consulate
          authority unit brass mission court panel tribunal squad assembly chamber donor inspector guard agent
          monitor observer\
          """);

  private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");

  private final Annotations annotations;
  private final RoleNouns roles;
  private final Set<String> sites;

  /// @param sites nouns for what can be hit or seized
  public Naming(Annotations annotations, RoleNouns roles, Set<String> sites) {
    this.annotations = annotations;
    this.roles = roles;
    this.sites = sites;
  }

  /// True for somebody, and for a place or building that can be hit.
  public boolean isTarget(Reading reading, Phrase phrase) {
    Word noun = reading.word(phrase.head());
    boolean name = noun.pos().equals("PROPN") && !isTime(reading, phrase);
    return name || noun.isAny(sites) || names(reading, phrase);
  }

  /// True for "Monday", "18 September", "three days": when, never who.
  static boolean isTime(Reading reading, Phrase phrase) {
    Word head = reading.word(phrase.head());
    return head.isAny(TIME)
        || CALENDAR.contains(head.lower())
        || CALENDAR.contains(reading.word(phrase.from()).lower());
  }

  /// True if the phrase names somebody who can act: a person, people, a body, a state, or an agent
  /// noun such as "troops".
  public boolean names(Reading reading, Phrase phrase) {
    if (isTime(reading, phrase)) return false;
    int head = head(reading, phrase);
    Word noun = reading.word(head);
    Mention mention = mentionAt(noun.span());
    if (mention != null) return canAct(mention.type()) || noun.isAny(PEOPLE);
    if (noun.pos().equals("PROPN") && !CALENDAR.contains(noun.lower())) return true;
    return noun.isAny(PEOPLE) || roles.endingAt(reading.words(), head) != null;
  }

  /// The noun that says who: behind "of" where the phrase's own only counts.
  private static int head(Reading reading, Phrase phrase) {
    int end = end(reading, phrase);
    if (end == phrase.to() || !reading.word(phrase.head()).isAny(COUNTING)) return phrase.head();
    return nounBefore(reading, end, phrase.to());
  }

  private static int nounBefore(Reading reading, int end, int from) {
    for (int i = end - 1; i > from; i--) if (reading.word(i).isNoun()) return i;
    return end - 1;
  }

  private static boolean canAct(EntityType type) {
    return switch (type) {
      case PER, ORG, GPE, NORP -> true;
      case LOC, FAC, PRODUCT, EVENT, MISC -> false;
    };
  }

  /// With what "of" hangs on it: "thousands of workers", "the government of Turkey".
  static int end(Reading reading, Phrase phrase) {
    int end = phrase.to();
    if (!reading.is(end, "of")) return end;
    int next = end + 1;
    while (next < reading.size() && NOMINAL.contains(reading.word(next).pos())) next++;
    return next > end + 1 ? next : end;
  }

  public Participant participant(Reading reading, Phrase phrase) {
    int from = phrase.from();
    while (from + 1 < phrase.to() && reading.word(from).pos().equals("DET")) from++;
    Span span = reading.span(from, end(reading, phrase));
    Mention mention = mentionAt(reading.word(head(reading, phrase)).span());
    if (mention == null) mention = person(span);
    String entity = mention == null ? null : mention.entity();
    return new Participant(List.of(span), entity, code(reading, phrase, mention));
  }

  private @Nullable String code(Reading reading, Phrase phrase, @Nullable Mention mention) {
    Actor cast = mention == null ? null : actor(mention);
    if (cast != null && cast.country() != null && !cast.sectors().isEmpty()) return cast.code();
    String country = cast == null ? null : cast.country();
    if (country == null) country = country(reading.span(phrase.from(), end(reading, phrase)));
    String sector =
        cast != null && !cast.sectors().isEmpty()
            ? cast.sectors().getFirst()
            : sector(reading, phrase);
    String code = (country == null ? "" : country) + (sector == null ? "" : sector);
    return code.isEmpty() ? null : code;
  }

  /// By the noun, or by what stands before it or hangs on it where the noun has none: "rebel
  /// leader", "spokesman for the army".
  private @Nullable String sector(Reading reading, Phrase phrase) {
    List<String> own = roles.endingAt(reading.words(), head(reading, phrase));
    if (own == null) return null;
    if (!own.isEmpty()) return own.getFirst();
    for (int i = end(reading, phrase) - 1; i >= phrase.from(); i--) {
      List<String> other = roles.endingAt(reading.words(), i);
      if (other != null && !other.isEmpty()) return other.getFirst();
    }
    return null;
  }

  private @Nullable String country(Span phrase) {
    for (Mention mention : annotations.mentions()) {
      if (!phrase.contains(mention.span())) continue;
      Actor actor = actor(mention);
      if (actor != null && actor.country() != null) return actor.country();
    }
    return null;
  }

  private @Nullable Actor actor(Mention mention) {
    return annotations.entity(mention.entity()).map(Entity::actor).orElse(null);
  }

  /// The code of an entity; `null` where it is not cast.
  @Nullable String code(@Nullable String entity) {
    if (entity == null) return null;
    Actor actor = annotations.entity(entity).map(Entity::actor).orElse(null);
    return actor == null || actor.code().isEmpty() ? null : actor.code();
  }

  /// True for a town, a state or a building that stands bare before a noun, so that it says where:
  /// "Paris attacks"; a state by its adjective or initials ("Israeli", "U.S.") says who.
  boolean isPlace(Reading reading, Phrase phrase) {
    int next = phrase.to();
    boolean owns =
        next < reading.size() && Set.of("'s", "’s", "'", "’").contains(reading.word(next).lower());
    Word noun = reading.word(phrase.head());
    if (owns || noun.text().contains(".") || noun.text().length() < 4) return false;
    Mention mention = mentionAt(noun.span());
    if (mention == null) return noun.isAny(sites);
    if (noun.pos().equals("ADJ")) return false;
    return mention.type() == EntityType.GPE
        || mention.type() == EntityType.FAC
        || mention.type() == EntityType.LOC;
  }

  /// True for somebody whose trade is words: a politician, a party, a person without a sector.
  public boolean isOfWords(Participant participant) {
    String code = participant.code();
    String sector = code == null || code.length() < 3 ? "" : code.substring(code.length() - 3);
    boolean person =
        participant.entity() != null
            && annotations
                .entity(participant.entity())
                .map(e -> e.type() == EntityType.PER)
                .orElse(false);
    return person && !Set.of("MIL", "REB", "UAF", "COP", "CRM").contains(sector)
        || Set.of("PTY", "LEG", "ELI").contains(sector);
  }

  /// True for a plural noun: "the villagers".
  boolean isMany(Reading reading, Phrase phrase) {
    Word noun = reading.word(head(reading, phrase));
    return noun.pos().equals("NOUN") && noun.lower().endsWith("s")
        || noun.is("people")
        || noun.is("police");
  }

  /// True if one person's name is the phrase's noun.
  boolean isPerson(Reading reading, Phrase phrase) {
    Mention mention = mentionAt(reading.word(head(reading, phrase)).span());
    return mention != null && mention.type() == EntityType.PER;
  }

  /// True if the sentence names a state, or somebody who rules, fights or judges.
  public boolean isPolitical(Reading reading) {
    for (Mention mention : annotations.mentions()) {
      if (!reading.sentence().span().contains(mention.span())) continue;
      Actor actor = actor(mention);
      if (mention.type() == EntityType.GPE && actor != null && actor.country() != null) return true;
      if (actor != null && actor.sectors().stream().anyMatch(RULING::contains)) return true;
    }
    for (Word word : reading.words()) {
      List<String> role = word.isNoun() ? roles.endingAt(reading.words(), word.index()) : null;
      if (role != null && role.stream().anyMatch(RULING::contains)) return true;
    }
    return false;
  }

  /// True for a state, a body between states, or somebody of a sector that rules, fights or judges;
  /// a firm or a private person of some country is not.
  public boolean isPolitical(Participant participant) {
    String code = participant.code();
    if (code == null) return false;
    String sector = code.substring(code.length() - 3);
    if (RULING.contains(sector) || BODIES.contains(code.substring(0, 3))) return true;
    if (code.length() > 3 || PRIVATE.contains(code)) return false;
    EntityType type =
        participant.entity() == null
            ? null
            : annotations.entity(participant.entity()).map(Entity::type).orElse(null);
    return type == EntityType.GPE || type == EntityType.NORP || type == null;
  }

  private static final Set<String> BODIES = Set.of("UNO", "IGO", "EUR", "ISM", "IMG", "NGO");
  private static final Set<String> PRIVATE =
      Set.of("CVL", "BUS", "JRN", "EDU", "MED", "AGR", "REL", "CRM", "SOC", "UNK", "MNC");
  private static final Set<String> RULING =
      Set.of(
          "GOV", "MIL", "COP", "JUD", "LEG", "PTY", "REB", "PRM", "SPY", "UAF", "OPP", "ELI", "NGO",
          "REF", "LAB");

  /// The participant that a statement's source is.
  public Participant source(Reading reading, Source source) {
    String code = code(source.entity());
    for (Word word : reading.words()) {
      if (code != null) break;
      boolean inside = source.spans().stream().anyMatch(span -> span.contains(word.span()));
      if (inside && roles.endingAt(reading.words(), word.index()) != null)
        code = code(reading, new Phrase(word.index(), word.index() + 1, word.index()), null);
    }
    return new Participant(source.spans(), source.entity(), code);
  }

  private @Nullable Mention mentionAt(Span noun) {
    for (Mention mention : annotations.mentions())
      if (mention.span().overlaps(noun)) return mention;
    return null;
  }

  /// "Prime minister Ann Lee's": the person in a phrase whose noun is none.
  private @Nullable Mention person(Span phrase) {
    Mention last = null;
    for (Mention mention : annotations.mentions())
      if (phrase.contains(mention.span()) && mention.type() == EntityType.PER) last = mention;
    return last;
  }
}
