package org.copytaster.annotate;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.annotate.actor.Agents;
import org.copytaster.annotate.actor.Casting;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.entity.EntityResolver;
import org.copytaster.annotate.entity.Resolution;
import org.copytaster.annotate.network.ReadingNetwork;
import org.copytaster.annotate.place.PlaceFinder;
import org.copytaster.annotate.pronoun.PronounResolver;
import org.copytaster.annotate.time.TimeTagger;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Part;
import org.copytaster.model.Place;
import org.copytaster.model.Problem;
import org.copytaster.model.Reference;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.Token;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.SentenceSplitter;
import org.copytaster.text.Tokenizer;

/// Reads an article's words: sentences, tokens, names, who is meant, when and where.
///
/// Thread-safe: one annotator serves any number of callers.
public final class Annotator {
  private static final String READ = "en";

  private final Tokenizer tokenizer = new Tokenizer();
  private final SentenceSplitter splitter;
  private final TimeTagger timeTagger = new TimeTagger();
  private final WordReader reader;
  private final EntityResolver resolver;
  private final Casting casting;
  private final PlaceFinder places;
  private final PronounResolver pronouns;

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
    this.pronouns = new PronounResolver(shelf);
    this.casting = new Casting(shelf, countries, places);
  }

  /// Never throws for what an article says; where reading gave up, the annotations' problems tell.
  public Annotations annotate(Article article) {
    Copy copy = copy(article);
    String language = article.language();
    if (language != null && !language.equals(READ)) return unread(copy, language);
    Reading reading = reader.read(copy);
    Resolution settled = resolver.resolve(copy, reading);
    List<Place> where = places.find(article, reading.tokens(), settled.mentions());
    Resolution resolution = casting.cast(copy, reading, settled, where, article.published());
    List<TimeExpression> times = timeTagger.times(copy, reading, article.published());
    Annotations read =
        new Annotations(
            reading.tokens(),
            copy.sentences(),
            resolution.mentions(),
            resolution.references(),
            resolution.entities(),
            times,
            where,
            reading.predicates(),
            reading.attributions(),
            reading.saliences(),
            unresolved(article, times));
    List<Reference> references =
        PronounResolver.together(read.references(), pronouns.references(article.text(), read));
    Agents agents = new Agents(copy.text(), read.tokens(), read.mentions(), references);
    return read.with(references, agents.name(read.predicates()));
  }

  /// Says that relative times stay open for want of the report's date.
  private static List<Problem> unresolved(Article article, List<TimeExpression> times) {
    if (article.published() != null) return List.of();
    List<TimeExpression> open = times.stream().filter(time -> time.value() == null).toList();
    if (open.isEmpty()) return List.of();
    Span first = open.getFirst().span();
    return List.of(
        new Problem(
            Problem.Kind.DATE,
            "the report has no date, so that "
                + open.size()
                + " of its times cannot be told, the first is \""
                + first.of(article.text())
                + "\"",
            first));
  }

  /// Words and sentences alone, and why.
  private static Annotations unread(Copy copy, String language) {
    List<Token> tokens =
        copy.words().stream()
            .map(word -> new Token(word, "X", word.of(copy.text()), Token.UNPARSED, null))
            .toList();
    String why = "language is \"" + language + "\"; names and statements are read in English only";
    return new Annotations(
        tokens,
        copy.sentences(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(new Problem(Problem.Kind.LANGUAGE, why)));
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
