package org.copytaster.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.models.BundledShelf;
import org.copytaster.text.SentenceSplitter;
import org.copytaster.text.Tokenizer;

/// Sentence and token F1 on CoNLL-U treebanks, as the CoNLL 2018 shared task scores: exact spans
/// over the text that the treebank's sentences make, paragraph by paragraph.
///
/// Run: `Segmentation dev.conllu.gz [--errors]`.
public final class Segmentation {
  private final Set<Span> sentences = new HashSet<>();
  private final Set<Span> tokens = new HashSet<>();

  /// Exact matches against gold.
  public record Score(int right, int predicted, int gold) {
    public double f1() {
      return predicted + gold == 0 ? 0 : 200.0 * right / (predicted + gold);
    }
  }

  /// Both figures.
  record Scores(Score sentences, Score tokens) {}

  static Scores of(Treebank treebank) {
    Segmentation predicted = new Segmentation();
    predicted.split(treebank);
    return new Scores(
        score(predicted.sentences, treebank.sentences()),
        score(predicted.tokens, treebank.tokens()));
  }

  public static void main(String[] arguments) throws IOException {
    Treebank treebank = Treebank.read(Path.of(arguments[0]));
    Segmentation predicted = new Segmentation();
    predicted.split(treebank);
    PrintStream out = System.out;
    report(out, "sentences", predicted.sentences, treebank.sentences());
    report(out, "tokens", predicted.tokens, treebank.tokens());
    if (arguments.length > 1) predicted.errors(out, treebank);
  }

  private static void report(PrintStream out, String what, Set<Span> predicted, List<Span> gold) {
    Score score = score(predicted, gold);
    out.printf(
        Locale.ROOT,
        "%s F1 %.2f (%d right, %d predicted, %d gold)%n",
        what,
        score.f1(),
        score.right(),
        score.predicted(),
        score.gold());
  }

  static Score score(Set<Span> predicted, List<Span> gold) {
    Set<Span> right = new HashSet<>(gold);
    right.retainAll(predicted);
    return new Score(right.size(), predicted.size(), gold.size());
  }

  private void split(Treebank treebank) {
    Tokenizer tokenizer = new Tokenizer();
    SentenceSplitter splitter = new SentenceSplitter(BundledShelf::open);
    for (Span paragraph : treebank.paragraphs()) {
      List<Span> words = tokenizer.tokens(treebank.text(), paragraph);
      tokens.addAll(words);
      for (Sentence sentence : splitter.sentences(treebank.text(), words, 0))
        sentences.add(sentence.span());
    }
  }

  private void errors(PrintStream out, Treebank treebank) {
    Set<Span> gold = new HashSet<>(treebank.tokens());
    for (Span token : treebank.tokens())
      if (!tokens.contains(token)) out.println("T- " + context(treebank.text(), token));
    List<Span> extra = new ArrayList<>(tokens);
    extra.sort(null);
    for (Span token : extra)
      if (!gold.contains(token)) out.println("T+ " + context(treebank.text(), token));
    for (Span sentence : treebank.sentences())
      if (!sentences.contains(sentence)) out.println("S- " + sentence.of(treebank.text()));
    Set<Span> goldSentences = new HashSet<>(treebank.sentences());
    sentences.stream()
        .sorted()
        .filter(s -> !goldSentences.contains(s))
        .forEach(s -> out.println("S+ " + s.of(treebank.text())));
  }

  private static String context(String text, Span span) {
    return "["
        + span.of(text)
        + "] in "
        + text.substring(Math.max(0, span.start() - 15), Math.min(text.length(), span.end() + 15))
            .replace('\n', '|');
  }
}
