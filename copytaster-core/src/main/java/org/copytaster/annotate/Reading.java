package org.copytaster.annotate;

import java.util.List;
import org.copytaster.model.AttributionCandidate;
import org.copytaster.model.Predicate;
import org.copytaster.model.Salience;
import org.copytaster.model.Token;

/// What a [WordReader] saw.
///
/// @param tokens one for each word of the copy, with the same span
/// @param names in text order, not overlapping
/// @param attributions empty where the reader proposes none
/// @param saliences one for each token, or none at all
public record Reading(
    List<Token> tokens,
    List<Name> names,
    List<Predicate> predicates,
    List<AttributionCandidate> attributions,
    List<Salience> saliences) {
  public Reading {
    tokens = List.copyOf(tokens);
    names = List.copyOf(names);
    predicates = List.copyOf(predicates);
    attributions = List.copyOf(attributions);
    saliences = List.copyOf(saliences);
  }
}
