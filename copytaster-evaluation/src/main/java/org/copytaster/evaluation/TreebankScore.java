package org.copytaster.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.WordReader;
import org.copytaster.model.Part;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.models.BundledShelf;
import org.copytaster.text.SentenceSplitter;
import org.copytaster.text.Tokenizer;

/// Parts of speech and dependencies against a treebank: on its own words and sentences, per cent
/// right; and on running text with ours, F1 over words with the same span, as the CoNLL 2018 shared
/// task counts. Relations without subtypes.
public final class TreebankScore {
  private final Treebank treebank;
  private final WordReader reader;

  private TreebankScore(Treebank treebank, WordReader reader) {
    this.treebank = treebank;
    this.reader = reader;
  }

  /// Words, sentences and both readings.
  public static Map<String, Double> of(Path file, WordReader reader) throws IOException {
    TreebankScore score = new TreebankScore(Treebank.read(file), reader);
    Map<String, Double> figures = new LinkedHashMap<>();
    Copy ours = score.ours();
    figures.put(
        "sentences F1", score.f1(ours.sentences().stream().map(Sentence::span).toList(), true));
    figures.put("tokens F1", score.f1(ours.words(), false));
    score.into(figures, "raw", ours);
    score.into(figures, "gold tokens", score.gold());
    return figures;
  }

  /// The treebank's words for a peer that parses; the same figures.
  public static Map<String, Double> onGoldTokens(Path file, WordReader reader) throws IOException {
    TreebankScore score = new TreebankScore(Treebank.read(file), reader);
    Map<String, Double> figures = new LinkedHashMap<>();
    score.into(figures, "gold tokens", score.gold());
    return figures;
  }

  private double f1(List<Span> found, boolean sentences) {
    List<Span> gold = sentences ? treebank.sentences() : treebank.tokens();
    return Segmentation.score(new java.util.HashSet<>(found), gold).f1();
  }

  private Copy ours() {
    Tokenizer tokenizer = new Tokenizer();
    SentenceSplitter splitter = new SentenceSplitter(BundledShelf::open);
    List<Span> words = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    for (Span paragraph : treebank.paragraphs()) {
      List<Span> own = tokenizer.tokens(treebank.text(), paragraph);
      List<Sentence> ownSentences = splitter.sentences(treebank.text(), own, words.size());
      words.addAll(own);
      sentences.addAll(ownSentences);
      ownSentences.forEach(_ -> parts.add(new Part(Part.Kind.PARAGRAPH, paragraph)));
    }
    return new Copy(treebank.text(), words, sentences, parts);
  }

  private Copy gold() {
    List<Sentence> sentences = new ArrayList<>();
    List<Part> parts = new ArrayList<>();
    int first = 0;
    int paragraph = 0;
    for (Span span : treebank.sentences()) {
      while (treebank.paragraphs().get(paragraph).end() < span.end()) paragraph++;
      int end = first;
      while (end < treebank.tokens().size() && treebank.tokens().get(end).end() <= span.end())
        end++;
      sentences.add(new Sentence(span, first, end));
      parts.add(new Part(Part.Kind.PARAGRAPH, treebank.paragraphs().get(paragraph)));
      first = end;
    }
    return new Copy(treebank.text(), treebank.tokens(), sentences, parts);
  }

  private void into(Map<String, Double> figures, String name, Copy copy) {
    List<Token> read = reader.read(copy).tokens();
    Map<Span, Integer> goldOf = new HashMap<>();
    for (int i = 0; i < treebank.tokens().size(); i++) goldOf.put(treebank.tokens().get(i), i);
    int pos = 0;
    int heads = 0;
    int both = 0;
    for (Token token : read) {
      Integer at = goldOf.get(token.span());
      if (at == null) continue;
      Treebank.Word word = treebank.words().get(at);
      if (word.pos().equals(token.pos())) pos++;
      boolean head =
          word.head() < 0
              ? token.head() == Token.ROOT
              : token.head() >= 0
                  && treebank.tokens().get(word.head()).equals(read.get(token.head()).span());
      if (!head) continue;
      heads++;
      String relation = token.relation() == null ? "" : token.relation().split(":", 2)[0];
      if (word.relation().equals(relation)) both++;
    }
    double of = (read.size() + treebank.tokens().size()) / 200.0;
    figures.put("UPOS " + name, pos / of);
    figures.put("UAS " + name, heads / of);
    figures.put("LAS " + name, both / of);
  }
}
