package org.copytaster.annotate;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.annotate.actor.Casting;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.entity.EntityResolver;
import org.copytaster.annotate.entity.Resolution;
import org.copytaster.annotate.network.ReadingNetwork;
import org.copytaster.annotate.place.PlaceFinder;
import org.copytaster.annotate.time.TimeTagger;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Part;
import org.copytaster.model.Place;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.SentenceSplitter;
import org.copytaster.text.Tokenizer;

/// Reads an article's words: sentences, tokens, names, who is meant, when and where.
///
/// Thread-safe: one annotator serves any number of callers.
public final class Annotator {
  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter;
  private final TimeTagger timeTagger = new TimeTagger();
  private final WordReader reader;
  private final EntityResolver resolver;
  private final Casting casting;
  private final PlaceFinder places;

  public Annotator(ReferenceShelf shelf) {
    this(shelf, ReadingNetwork.open(shelf));
  }

  /// For a reader other than the shelf's network, such as the lexicon reader.
  public Annotator(ReferenceShelf shelf, WordReader reader) {
    this.reader = reader;
    this.splitter = new SentenceSplitter(shelf);
    Countries countries = new Countries(shelf);
    this.resolver = new EntityResolver(shelf, countries);
    this.places = new PlaceFinder(shelf);
    this.casting = new Casting(shelf, countries, places);
  }

  /// Never throws for what an article says; where reading gave up, the annotations' problems tell.
  public Annotations annotate(Article article) {
    Copy copy = copy(article);
    Reading reading = reader.read(copy);
    Resolution settled = resolver.resolve(copy, reading);
    List<Place> where = places.find(article, reading.tokens(), settled.mentions());
    Resolution resolution = casting.cast(copy, reading, settled, where, article.published());
    return new Annotations(
        reading.tokens(),
        copy.sentences(),
        resolution.mentions(),
        resolution.references(),
        resolution.entities(),
        timeTagger.times(copy, reading, article.published()),
        where,
        reading.predicates(),
        reading.attributions(),
        List.of());
  }

  private Copy copy(Article article) {
    String text = article.text();
    List<Span> words = new ArrayList<>(text.length() / 5 + 1);
    List<Sentence> sentences = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Part part : article.parts()) {
      List<Span> own = tokenizer.tokens(text, part.span());
      List<Sentence> ownSentences = splitter.sentences(text, own, words.size());
      words.addAll(own);
      sentences.addAll(ownSentences);
      ownSentences.forEach(sentence -> parts.add(part));
    }
    return new Copy(text, words, sentences, parts);
  }
}
