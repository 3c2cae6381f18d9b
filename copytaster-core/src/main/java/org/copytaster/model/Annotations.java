package org.copytaster.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What reading the words gives: tokens, sentences, names, times, places, predicates. Lists are in
/// text order.
///
/// @param mentions the names
/// @param references phrases that mean one of the entities without naming it; may lie over mentions
/// @param attributions the network's proposals; empty where no network reads
/// @param saliences one for each token, for those who code; empty where no network reads, and in a
///   finished report, which has its events
/// @param problems where reading abstained
public record Annotations(
    List<Token> tokens,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<Reference> references,
    List<Entity> entities,
    List<TimeExpression> times,
    List<Place> places,
    List<Predicate> predicates,
    List<AttributionCandidate> attributions,
    List<Salience> saliences,
    List<Problem> problems) {

  public static final Annotations NONE =
      new Annotations(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of());

  public Annotations {
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    references = List.copyOf(references);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    places = List.copyOf(places);
    predicates = List.copyOf(predicates);
    attributions = List.copyOf(attributions);
    saliences = List.copyOf(saliences);
    if (!saliences.isEmpty() && saliences.size() != tokens.size())
      throw new IllegalArgumentException(
          saliences.size() + " saliences for " + tokens.size() + " tokens");
    problems = List.copyOf(problems);
  }

  /// Without references and saliences: what is read where nobody looks for unnamed actors and no
  /// network reads.
  public Annotations(
      List<Token> tokens,
      List<Sentence> sentences,
      List<Mention> mentions,
      List<Entity> entities,
      List<TimeExpression> times,
      List<Place> places,
      List<Predicate> predicates,
      List<AttributionCandidate> attributions,
      List<Problem> problems) {
    this(
        tokens,
        sentences,
        mentions,
        List.of(),
        entities,
        times,
        places,
        predicates,
        attributions,
        List.of(),
        problems);
  }

  /// False where the text is in a language that is not read: there are words, but nothing is known
  /// of them.
  public boolean isRead() {
    return problems.stream().noneMatch(problem -> problem.kind() == Problem.Kind.LANGUAGE);
  }

  /// The same with what a later stage met.
  public Annotations with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Annotations(
        tokens,
        sentences,
        mentions,
        references,
        entities,
        times,
        places,
        predicates,
        attributions,
        saliences,
        all);
  }

  /// The same with these references and predicates instead: who is meant, and who does what.
  public Annotations with(List<Reference> all, List<Predicate> done) {
    return new Annotations(
        tokens,
        sentences,
        mentions,
        all,
        entities,
        times,
        places,
        done,
        attributions,
        saliences,
        problems);
  }

  /// The same as a report keeps it.
  public Annotations withoutSaliences() {
    return new Annotations(
        tokens,
        sentences,
        mentions,
        references,
        entities,
        times,
        places,
        predicates,
        attributions,
        List.of(),
        problems);
  }

  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  public Optional<Entity> entity(String id) {
    return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
  }
}
