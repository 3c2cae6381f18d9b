package org.copytaster.annotate.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.annotate.Reading;
import org.copytaster.annotate.WordReader;
import org.copytaster.model.Predicate;
import org.copytaster.model.Token;
import org.copytaster.text.ReferenceShelf;

/// Reads with word lists: good enough to work without the network's weights, no better. Sentences
/// are not parsed; every finite or participial main verb is a predicate of unknown factuality.
public final class LexiconReader implements WordReader {
  private final PartsOfSpeech partsOfSpeech;
  private final Lemmatiser lemmatiser;
  private final NameFinder nameFinder;

  public LexiconReader(ReferenceShelf shelf) {
    partsOfSpeech = new PartsOfSpeech(shelf);
    lemmatiser = new Lemmatiser(shelf);
    nameFinder = new NameFinder(shelf);
  }

  @Override
  public Reading read(Copy copy) {
    List<Token> tokens = tokens(copy);
    List<Name> names = nameFinder.names(copy, tokens);
    return new Reading(tokens, names, predicates(tokens), List.of(), List.of());
  }

  private List<Token> tokens(Copy copy) {
    String[] tags = partsOfSpeech.of(copy);
    List<Token> tokens = new ArrayList<>(tags.length);
    for (int i = 0; i < tags.length; i++) {
      String lemma = lemmatiser.lemma(copy.word(i), tags[i]);
      tokens.add(new Token(copy.words().get(i), tags[i], lemma, Token.UNPARSED, null));
    }
    return tokens;
  }

  private static List<Predicate> predicates(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.pos().equals("VERB"))
        .map(token -> new Predicate(token.span(), token.lemma(), 0))
        .toList();
  }
}
