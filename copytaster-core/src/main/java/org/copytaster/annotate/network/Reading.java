package org.copytaster.annotate.network;

import java.util.List;
import org.copytaster.model.AttributionCandidate;
import org.copytaster.model.EntityType;
import org.copytaster.model.Predicate;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// What the network reads in one text, in text order.
///
/// @param tokens one for each word given, with part of speech, lemma and governing word
/// @param names the names found, not yet resolved to entities
/// @param predicates event words with their factuality
/// @param attributions proposals, each with its confidence
public record Reading(
    List<Token> tokens,
    List<Name> names,
    List<Predicate> predicates,
    List<AttributionCandidate> attributions) {

  /// A name in the text.
  ///
  /// @param confidence lowest probability of its words' labels
  public record Name(Span span, EntityType type, double confidence) {}

  public Reading {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    predicates = List.copyOf(predicates);
    attributions = List.copyOf(attributions);
  }
}
