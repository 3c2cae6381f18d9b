package org.copytaster.code.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.Annotations;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Participant;
import org.copytaster.model.Reference;
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
          authority unit brass counterpart colleague enclave mission court panel tribunal squad assembly chamber donor inspector guard agent
          monitor observer\
          """);

  private static final Set<String> NOMINAL = Set.of("DET", "ADJ", "NUM", "NOUN", "PROPN");

  private final Annotations annotations;
  private final References references;
  private final RoleNouns roles;
  private final PublicLife publicLife;
  private final Codes codes;
  private final Set<String> sites;

  /// @param sites nouns for what can be hit or seized
  public Naming(Annotations annotations, RoleNouns roles, Set<String> sites) {
    this.annotations = annotations;
    this.references = new References(annotations);
    this.roles = roles;
    this.publicLife = new PublicLife(annotations, roles);
    this.sites = sites;
    this.codes = new Codes(annotations, roles, sites);
  }

  /// Whether those it names are of public life.
  public PublicLife publicLife() {
    return publicLife;
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
    if (isTime(reading, phrase) || isMoney(reading, phrase)) return false;
    int head = head(reading, phrase);
    Word noun = reading.word(head);
    Mention mention = mentionAt(noun.span());
    if (mention != null) return canAct(mention.type()) || noun.isAny(PEOPLE);
    if (noun.pos().equals("PROPN") && !CALENDAR.contains(noun.lower())) return true;
    if (noun.pos().equals("ADJ") && phrase.to() - phrase.from() == 1) return false;
    // "his opposition to the plan" is no party
    if (noun.is("opposition") && reading.is(head + 1, "to")) return false;
    return noun.isAny(PEOPLE) || roles.endingAt(reading.words(), head) != null;
  }

  /// Of what sort an attack is ("terrorist attacks"): nobody.
  static boolean isSort(Word word) {
    return Set.of("terrorist", "terror", "suicide").contains(word.lower());
  }

  /// "major" in "a major offensive" is no officer.
  boolean isMereAdjective(Word word) {
    return word.pos().equals("ADJ") && mentionAt(word.span()) == null;
  }

  /// True where a word is part of a name: "Armed" in "Armed Conflict Database".
  public boolean isInName(Word word) {
    Mention mention = mentionAt(word.span());
    return mention != null && mention.span().length() > word.span().length();
  }

  /// True where both words stand in one name.
  boolean isOneName(Word one, Word other) {
    Mention mention = mentionAt(one.span());
    return mention != null && mention.span().contains(other.span());
  }

  /// True for a place behind one of these prepositions: where, not whom.
  public boolean isWhere(Reading reading, Phrase phrase, Set<String> prepositions) {
    int before = phrase.from() - 1;
    if (before < 0 || !prepositions.contains(reading.word(before).lower())) return false;
    Word noun = reading.word(phrase.head());
    if (STREETS.contains(noun.lower())) return true;
    Mention mention = mentionAt(noun.span());
    return mention != null
        && (mention.type() == EntityType.GPE
            || mention.type() == EntityType.LOC
            || mention.type() == EntityType.FAC);
  }

  private static final Set<String> STREETS =
      Set.of("street", "streets", "square", "capital", "centre", "center", "city", "town", "road");

  /// "US and British forces": the noun at the end is both states'.
  List<Participant> shared(Reading reading, List<Phrase> role, List<Participant> cast) {
    if (role.size() != cast.size() || cast.size() < 2) return cast;
    String last = cast.getLast().code();
    Phrase noun = role.getLast();
    boolean common = reading.word(noun.head()).pos().equals("NOUN");
    boolean owned =
        mentionAt(reading.word(noun.from()).span()) != null && noun.from() < noun.head();
    if (last == null || last.length() != 6 || !common || !owned) return cast;
    List<Participant> shared = new ArrayList<>();
    for (int i = 0; i < cast.size(); i++) {
      Participant one = cast.get(i);
      String code = one.code();
      boolean state = code != null && code.length() == 3 && publicLife.isOf(one);
      boolean bare = role.get(i).head() + 1 == role.get(i).to();
      shared.add(
          state && bare
              ? new Participant(one.spans(), one.entity(), code + last.substring(3))
              : one);
    }
    return shared;
  }

  /// True for a noun of those who bear arms by trade or cause: "police", "rebels".
  boolean isArmed(Reading reading, Phrase phrase) {
    List<String> sectors = roles.endingAt(reading.words(), phrase.head());
    return sectors != null
        && sectors.stream().anyMatch(Set.of("COP", "MIL", "REB", "UAF", "PRM")::contains);
  }

  /// "rebel demands", "a government offer": the noun before the last that is somebody of public
  /// life by trade; `null` where none stands there.
  @Nullable Phrase ruling(Reading reading, Phrase thing) {
    int at = thing.head() - 1;
    if (at < thing.from() || !reading.word(at).isNoun() || reading.word(at).isAny(sites))
      return null;
    List<String> sectors = roles.endingAt(reading.words(), at);
    boolean rules = sectors != null && sectors.stream().anyMatch(RULING::contains);
    return rules ? new Phrase(thing.from(), at + 1, at) : null;
  }

  private static final Set<String> RULING =
      Set.of("GOV", "MIL", "COP", "JUD", "LEG", "REB", "OPP", "LAB");

  /// The noun that says who: behind "of" where the phrase's own only counts.
  static int head(Reading reading, Phrase phrase) {
    int end = end(reading, phrase);
    if (end == phrase.to() || !reading.word(phrase.head()).isAny(COUNTING)) return phrase.head();
    return nounBefore(reading, end, phrase.to());
  }

  private static int nounBefore(Reading reading, int end, int from) {
    for (int i = end - 1; i > from; i--) if (reading.word(i).isNoun()) return i;
    return end - 1;
  }

  /// "CA$10.8 million": a sum is given to somebody, and is nobody.
  private static boolean isMoney(Reading reading, Phrase phrase) {
    boolean sum = false;
    for (int i = phrase.from(); i < phrase.to(); i++)
      sum |=
          reading.word(i).text().matches(".*[$€£¥].*")
              || reading.is(i, "dollar")
              || reading.is(i, "euro");
    return sum && !reading.is(phrase.to(), "of");
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
    if (next == end + 1) return end;
    // "accused the rebels of the attack": the attack is no part of the rebels
    Word inner = reading.word(next - 1);
    boolean apart = inner.relation().startsWith("obl") && inner.head() != phrase.head();
    return apart ? end : next;
  }

  public List<Participant> participants(Reading reading, List<Phrase> role) {
    List<Participant> cast = new ArrayList<>();
    for (Phrase phrase : role) cast.add(participant(reading, phrase));
    return shared(reading, role, cast);
  }

  public Participant participant(Reading reading, Phrase phrase) {
    int from = phrase.from();
    while (from + 1 < phrase.to() && reading.word(from).pos().equals("DET")) from++;
    // "at least ten villagers": the count is theirs
    if (reading.isAny(from, Set.of("least", "most")) && reading.is(from - 1, "at")) from--;
    int end = end(reading, phrase);
    // "found the regime guilty": what is said of somebody is not his name
    while (end == phrase.to()
        && end - 1 > phrase.head()
        && reading.word(end - 1).pos().equals("ADJ")) end--;
    Span span = reading.span(from, end);
    Mention mention = mentionAt(reading.word(head(reading, phrase)).span());
    if (mention == null) mention = person(span);
    if (mention != null)
      return new Participant(
          List.of(span),
          mention.entity(),
          codes.of(reading, phrase, codes.actor(mention.entity())));
    Reference noun = references.at(reading.word(head(reading, phrase)).span());
    if (noun == null || noun.kind() != Reference.Kind.NOUN)
      return new Participant(List.of(span), null, codes.of(reading, phrase, null));
    return new Participant(
        List.of(span), noun.entity(), codes.of(reading, phrase, codes.actor(noun.entity())));
  }

  /// Whom a pronoun stands for, by the words that named them last before it; `null` where reading
  /// left it open.
  @Nullable Participant meant(Word pronoun) {
    Reference reference = references.at(pronoun.span());
    if (reference == null || reference.kind() != Reference.Kind.PRONOUN) return null;
    Span named = references.before(reference);
    if (named == null) return null;
    return new Participant(List.of(named), reference.entity(), codes.of(reference.entity()));
  }

  /// True where reading was not sure whom a pronoun stands for.
  boolean isDoubtful(Word pronoun) {
    Reference reference = references.at(pronoun.span());
    return reference != null && reference.confidence() < SURE;
  }

  /// Of nine owners of acts from .50 to .75 in 800 train articles eight were right (28 November
  /// 2026); below it the subject is taken for whoever it acts on.
  private static final double SURE = 0.5;

  /// True for a town, a state or a building that stands bare before a noun, so that it says where:
  /// "Paris attacks"; a state by its adjective or initials ("Israeli", "U.S.") says who.
  boolean isPlace(Reading reading, Phrase phrase) {
    boolean owns = reading.isPossessive(phrase.to());
    Word noun = reading.word(phrase.head());
    if (owns || noun.text().contains(".") || noun.text().length() < 4) return false;
    Mention mention = mentionAt(noun.span());
    if (mention == null) return noun.isAny(sites);
    if (noun.pos().equals("ADJ")) return false;
    return mention.type() == EntityType.GPE
        || mention.type() == EntityType.FAC
        || mention.type() == EntityType.LOC;
  }

  /// True for a plural noun: "the villagers".
  boolean isMany(Reading reading, Phrase phrase) {
    Word noun = reading.word(head(reading, phrase));
    return noun.pos().equals("NOUN") && noun.lower().endsWith("s")
        || noun.is("people")
        || noun.is("police");
  }

  /// True for one person or the forces of order, by name or noun.
  public boolean isOnePerson(Reading reading, Phrase phrase) {
    if (isPerson(reading, phrase)) return true;
    String code = codes.of(reading, phrase, null);
    if (code != null && code.endsWith("COP")) return true;
    Word noun = reading.word(head(reading, phrase));
    boolean one = reading.isAny(phrase.from(), Set.of("a", "an", "one"));
    return one
        && noun.pos().equals("NOUN")
        && phrase.to() == end(reading, phrase)
        && !noun.isAny(PEOPLE)
        && !noun.isAny(COUNTING)
        && !noun.lower().endsWith("s");
  }

  /// True if one person's name is the phrase's noun.
  boolean isPerson(Reading reading, Phrase phrase) {
    Mention mention = mentionAt(reading.word(head(reading, phrase)).span());
    return mention != null && mention.type() == EntityType.PER;
  }

  /// The participant that a statement's source is.
  public Participant source(Reading reading, Source source) {
    String entity = source.entity();
    String code = codes.of(entity);
    for (Word word : reading.words()) {
      if (code != null) break;
      boolean inside = source.spans().stream().anyMatch(span -> span.contains(word.span()));
      if (!inside) continue;
      Reference reference = references.at(word.span());
      if (reference != null && codes.of(reference.entity()) != null) {
        entity = reference.entity();
        code = codes.of(entity);
      } else if (roles.endingAt(reading.words(), word.index()) != null)
        code = codes.of(reading, new Phrase(word.index(), word.index() + 1, word.index()), null);
    }
    return new Participant(source.spans(), entity, code);
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
