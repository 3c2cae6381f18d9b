package org.copytaster.annotate.pronoun;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copytaster.annotate.entity.NounPhrase;
import org.copytaster.annotate.entity.NounPhrases;
import org.copytaster.annotate.entity.PredicateNominals;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Reference;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// One text's candidates and pronouns.
final class Scene {
  private static final Set<String> MANY =
      WordList.of("people police troops forces authorities children men women both others data");

  final String text;
  final List<Token> tokens;
  final int[] sentence;
  final Set<Integer> firstTokens = new HashSet<>();
  final Quotes quotes;
  final List<Group> groups = new ArrayList<>();
  final List<Pronoun> pronouns = new ArrayList<>();
  private final Genders genders;
  private final Map<String, Group> byEntity = new HashMap<>();
  private final Map<String, Group> byNoun = new HashMap<>();

  Scene(String text, Annotations annotations, Genders genders) {
    this.text = text;
    this.tokens = annotations.tokens();
    this.genders = genders;
    this.sentence = new int[tokens.size()];
    List<Sentence> sentences = annotations.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      firstTokens.add(sentences.get(s).firstToken());
      for (int i = sentences.get(s).firstToken(); i < sentences.get(s).endToken(); i++)
        sentence[i] = s;
    }
    this.quotes = new Quotes(text, tokens);
    Map<String, Entity> entities = new HashMap<>();
    for (Entity entity : annotations.entities()) entities.put(entity.id(), entity);
    for (Mention mention : annotations.mentions())
      add(mention.span(), entities.get(mention.entity()), true);
    Map<Integer, String> unnamed = new HashMap<>();
    for (Reference reference : annotations.references())
      unnamed.put(reference.span().end(), reference.entity());
    NounPhrases phrases = new NounPhrases(text, tokens, sentences, annotations.mentions());
    PredicateNominals nominals = new PredicateNominals(tokens);
    for (NounPhrase phrase : phrases.all()) {
      String entity = unnamed.get(tokens.get(phrase.head()).span().end());
      if (entity != null || !nominals.isOne(phrase.head()))
        add(phrase, entity == null ? null : entities.get(entity));
    }
    for (int i = 0; i < tokens.size(); i++) {
      String relation = tokens.get(i).relation();
      Pronoun pronoun = Pronoun.of(lower(i), i, relation == null ? "" : relation);
      if (pronoun != null) pronouns.add(pronoun);
    }
  }

  // ---- candidates

  private void add(Span span, @Nullable Entity entity, boolean named) {
    if (entity == null) return;
    Group group = group(entity, named);
    int first = tokenAt(span.start());
    int last = tokenAt(span.end() - 1);
    group.seen.add(new Group.Seen(first, head(first, last), last, span, before(first), false));
    if (entity.type() == EntityType.PER && first > 0 && sentence[first - 1] == sentence[first])
      addressed(group, first - 1);
  }

  /// `Mrs Lee`, `actress Ann Lee`: a title outweighs the name, the name outweighs a noun.
  private void addressed(Group group, int before) {
    Genders.Gender title = genders.ofTitle(word(before));
    if (title != Genders.Gender.UNKNOWN) group.gender = title;
    else if (group.gender == Genders.Gender.UNKNOWN)
      group.gender = genders.ofNoun(tokens.get(before).lemma());
  }

  private Group group(Entity entity, boolean named) {
    Group known = byEntity.get(entity.id());
    if (known != null) return known;
    Group fresh = new Group(entity.id(), named, kind(entity.type()));
    if (entity.type() == EntityType.PER) fresh.gender = genders.ofName(entity.name());
    fresh.plural = entity.type() == EntityType.NORP && entity.name().endsWith("s");
    byEntity.put(entity.id(), fresh);
    groups.add(fresh);
    return fresh;
  }

  private static Group.Kind kind(EntityType type) {
    return switch (type) {
      case PER -> Group.Kind.PERSON;
      case ORG -> Group.Kind.BODY;
      case GPE -> Group.Kind.STATE;
      case LOC, FAC -> Group.Kind.PLACE;
      case NORP -> Group.Kind.PEOPLE;
      case PRODUCT, EVENT, MISC -> Group.Kind.THING;
    };
  }

  private void add(NounPhrase phrase, @Nullable Entity entity) {
    Group group = entity == null ? thing(phrase) : group(entity, false);
    Token noun = tokens.get(phrase.head());
    group.seen.add(
        new Group.Seen(
            phrase.first(),
            phrase.head(),
            phrase.head(),
            phrase.span(tokens),
            phrase.article(),
            false));
    Genders.Gender told = genders.ofNoun(noun.lemma());
    if (told != Genders.Gender.UNKNOWN && group.gender == Genders.Gender.UNKNOWN)
      group.gender = told;
    if (!group.named) group.plural = isPlural(phrase.head());
  }

  /// `a house` is a new one, `the house` the last one spoken of.
  private Group thing(NounPhrase phrase) {
    String noun = lower(phrase.head());
    Group known = byNoun.get(noun);
    if (known != null && phrase.isDefinite()) return known;
    boolean person = genders.isPerson(tokens.get(phrase.head()).lemma());
    Group fresh = new Group(null, false, person ? Group.Kind.PERSON : Group.Kind.THING);
    byNoun.put(noun, fresh);
    groups.add(fresh);
    return fresh;
  }

  private boolean isPlural(int token) {
    String noun = lower(token);
    if (MANY.contains(noun)) return true;
    return noun.endsWith("s") && !tokens.get(token).lemma().equalsIgnoreCase(noun);
  }

  // ---- words

  /// The token whose governor lies outside; the last where there is no parse.
  private int head(int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = tokens.get(i).head();
      if (tokens.get(i).isParsed() && (head < first || head > last)) return i;
    }
    return last;
  }

  private String before(int token) {
    return token > 0 && sentence[token - 1] == sentence[token] ? lower(token - 1) : "";
  }

  int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (tokens.get(middle).span().start() <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  String word(int token) {
    return tokens.get(token).span().of(text);
  }

  String lower(int token) {
    return word(token).toLowerCase(Locale.ROOT);
  }

  String relation(int token) {
    String relation = tokens.get(token).relation();
    if (relation == null) return "";
    return switch (relation) {
      case "nsubj", "nsubj:pass", "nsubj:outer", "csubj" -> "subj";
      case "obj", "iobj" -> "obj";
      case "obl", "obl:agent", "obl:tmod", "obl:npmod", "obl:unmarked" -> "obl";
      case "nmod:poss" -> "poss";
      case "nmod", "compound", "flat", "amod", "nmod:npmod" -> "in";
      case "conj" -> "conj";
      case "appos" -> "appos";
      case "root" -> "root";
      default -> "other";
    };
  }

  /// The verb or other governor of a phrase's noun, through coordination and apposition; -1 at a
  /// root.
  int governor(int token) {
    int at = token;
    for (int steps = 0; steps < 5; steps++) {
      String relation = tokens.get(at).relation();
      int head = tokens.get(at).head();
      if (head < 0 || relation == null) return -1;
      if (!relation.equals("conj") && !relation.equals("appos") && !relation.startsWith("flat"))
        return head;
      at = head;
    }
    return -1;
  }
}
