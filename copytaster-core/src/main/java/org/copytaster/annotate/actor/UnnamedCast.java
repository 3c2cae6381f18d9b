package org.copytaster.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.annotate.entity.NounPhrase;
import org.copytaster.model.Actor;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Reference;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// The unnamed actors of one text while they are being gathered.
final class UnnamedCast {
  // ours, not measured yet: a phrase led back to a name is a little less sure than one that stands
  // for itself
  private static final double NAMED = 0.85;
  private static final double OWN = 0.9;

  private static final Set<String> BODIES =
      WordList.of(
          """
          government administration regime cabinet ministry parliament congress senate legislature
          court tribunal army navy military police force forces troops intelligence agency service
          party opposition company firm bank union board commission committee council authority
          authorities junta militia gang cartel mafia church university college school institute
          hospital newspaper broadcaster media ngo charity judiciary department clinic factory plant
          farm shop store restaurant hotel business supermarket brewery mosque temple synagogue
          monastery prison jail embassy consulate mission television tv radio station website
          network industry manufacturer publisher airline carmaker insurer\
          """);

  private static final Set<String> HARDWARE =
      WordList.of(
          """
          warplane warship destroyer fleet jet jets missile drone frigate submarine helicopter tank
          carrier gunboat aircraft artillery bomber\
          """);

  private final String text;
  private final List<Token> tokens;
  private final List<Entity> entities;
  private final List<Reference> references = new ArrayList<>();
  private final Map<String, String> byNoun = new HashMap<>();
  private final Map<String, String> named = new HashMap<>();

  UnnamedCast(String text, List<Token> tokens, List<Entity> named) {
    this.text = text;
    this.tokens = tokens;
    this.entities = new ArrayList<>(named);
  }

  void refer(NounPhrase phrase, String entity) {
    references.add(new Reference(phrase.span(tokens), Reference.Kind.NOUN, entity, NAMED));
    if (phrase.isBareDefinite()) named.putIfAbsent(noun(phrase), entity);
  }

  /// The entity that is named in the text and that the same bare noun meant before: who is "the
  /// company" once stays it, whoever else is named meanwhile.
  @Nullable String namedAs(NounPhrase phrase) {
    return named.get(noun(phrase));
  }

  private String noun(NounPhrase phrase) {
    return tokens.get(phrase.head()).span().of(text).toLowerCase(java.util.Locale.ROOT);
  }

  /// A phrase that means nobody who is named. `a soldier` is a new one; the next `soldier` is he.
  void add(NounPhrase phrase, RoleWords.Match role, Actor actor) {
    Span span = phrase.span(tokens);
    String key = noun(phrase) + " " + actor.code();
    String known = phrase.isIndefinite() ? null : byNoun.get(key);
    if (known == null) {
      known = "e" + (entities.size() + 1);
      String name = span.of(text).replace('\n', ' ');
      entities.add(new Entity(known, name, type(role), null, actor));
      byNoun.put(key, known);
    }
    references.add(new Reference(span, Reference.Kind.NOUN, known, OWN));
  }

  private static EntityType type(RoleWords.Match role) {
    String noun = role.role().substring(role.role().lastIndexOf(' ') + 1);
    if (HARDWARE.contains(noun)) return EntityType.PRODUCT;
    return BODIES.contains(noun) ? EntityType.ORG : EntityType.PER;
  }

  List<Reference> references() {
    return references;
  }

  List<Entity> entities() {
    return entities;
  }
}
