package org.copytaster.annotate.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Name;
import org.copytaster.annotate.Reading;
import org.copytaster.annotate.WordReader;
import org.copytaster.annotate.lexicon.Lemmatiser;
import org.copytaster.model.AttributionCandidate;
import org.copytaster.model.EntityType;
import org.copytaster.model.Predicate;
import org.copytaster.model.Salience;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.text.ReferenceShelf;

/// Reads the words of a text: one small encoder, a head per task.
///
/// Any input is accepted, however long or odd. The same words give the same reading, whatever else
/// is read at the same time: each window is a call of its own. Safe for many threads; every call
/// computes on its caller's thread alone, so N callers use N cores.
///
/// ```
/// ReadingNetwork network = ReadingNetwork.open(shelf);
/// Reading reading = network.read(copy);
/// ```
public final class ReadingNetwork implements WordReader, AutoCloseable {
  private static final double EVENT = 0.5;

  private final WordPieces wordPieces;
  private final Labels labels;
  private final Graphs graphs;
  private final Lemmatiser lemmatiser;
  private final CueFinder cues;
  private final Settlement settlement;
  private final Confidence confidence;
  private final BestPath names;
  private final SalienceHead salience;

  private ReadingNetwork(
      WordPieces wordPieces,
      Labels labels,
      Graphs graphs,
      Lemmatiser lemmatiser,
      SalienceHead salience) {
    this.wordPieces = wordPieces;
    this.labels = labels;
    this.graphs = graphs;
    this.lemmatiser = lemmatiser;
    this.salience = salience;
    cues = new CueFinder(labels);
    settlement = new Settlement(labels.constant("nested"), labels.constant("kept"));
    confidence = Confidence.of(labels);
    names = BestPath.bio(labels.entities());
  }

  /// Takes `network/reader.onnx`, `attribution.onnx`, `labels.tsv`, `salience.tsv` and `vocab.txt`
  /// from the shelf; about 0.3 s and 60 MB.
  public static ReadingNetwork open(ReferenceShelf shelf) {
    return new ReadingNetwork(
        new WordPieces(shelf.bytes("network/vocab.txt")),
        Labels.of(shelf.table("network/labels.tsv")),
        new Graphs(shelf.buffer("network/reader.onnx"), shelf.buffer("network/attribution.onnx")),
        new Lemmatiser(shelf),
        new SalienceHead(shelf.table("network/salience.tsv")));
  }

  @Override
  public Reading read(Copy copy) {
    EncodedCopy encoded = EncodedCopy.of(copy.text(), copy.words(), copy.sentences(), wordPieces);
    Pages pages = new Pages(encoded);
    for (Window window : Window.cut(encoded)) pages.add(window, graphs.read(encoded, window, cues));
    return pages.reading();
  }

  /// The encoder's states, one row a word of the copy: what recipes learn heads from.
  public float[][] states(Copy copy) {
    EncodedCopy encoded = EncodedCopy.of(copy.text(), copy.words(), copy.sentences(), wordPieces);
    float[][] states = new float[encoded.size()][];
    for (Window window : Window.cut(encoded)) {
      float[] read = graphs.read(encoded, window, cues).states();
      int width = read.length / window.size();
      for (int i = 0; i < window.size(); i++)
        states[window.start() + i] = Arrays.copyOfRange(read, i * width, (i + 1) * width);
    }
    return states;
  }

  @Override
  public void close() {
    graphs.close();
  }

  /// Collects what the windows of one text say.
  private final class Pages {
    private final EncodedCopy copy;
    private final Token[] tokens;
    private final Salience[] saliences;
    private final List<Name> found = new ArrayList<>();
    private final List<Predicate> predicates = new ArrayList<>();
    private final List<Candidate> candidates = new ArrayList<>();

    Pages(EncodedCopy copy) {
      this.copy = copy;
      tokens = new Token[copy.size()];
      saliences = new Salience[copy.size()];
    }

    void add(Window window, Graphs.Scores scores) {
      for (int from = 0; from < window.size(); ) {
        int to = from + 1;
        while (to < window.size() && isSameSentence(window, from, to)) to++;
        addTokens(window, scores, from, to);
        addNames(window, scores, from, to);
        from = to;
      }
      addPredicates(window, scores);
      for (int c = 0; c < scores.candidates().size(); c++) {
        int[] cue = scores.candidates().get(c);
        double probability = scores.cue()[cue[0]][1];
        Candidate candidate = cues.candidate(cue, probability, scores.roles()[c], window.start());
        if (candidate != null) candidates.add(candidate);
      }
    }

    private boolean isSameSentence(Window window, int a, int b) {
      return copy.sentences()[window.start() + a] == copy.sentences()[window.start() + b];
    }

    private void addTokens(Window window, Graphs.Scores scores, int from, int to) {
      double[][] arcs = new double[to - from][to - from + 1];
      for (int i = from; i < to; i++) {
        arcs[i - from][0] = scores.arcs()[i][0];
        for (int j = from; j < to; j++) arcs[i - from][j - from + 1] = scores.arcs()[i][j + 1];
      }
      int[] heads = Tree.heads(arcs);
      for (int i = from; i < to; i++) {
        int head = heads[i - from];
        String relation = labels.relations().get((int) scores.relation()[i]);
        if (head == 0) relation = "root";
        else if (relation.equals("root")) relation = "parataxis";
        int word = window.start() + i;
        saliences[word] = salience.of(scores.states(), i);
        String part = labels.parts().get((int) scores.part()[i]);
        tokens[word] =
            new Token(
                copy.words().get(word),
                part,
                lemmatiser.lemma(copy.word(word), part),
                head == 0 ? Token.ROOT : window.start() + from + head - 1,
                relation);
      }
    }

    private void addNames(Window window, Graphs.Scores scores, int from, int to) {
      int[] path = names.of(scores.entity(), from, to);
      for (int i = 0; i < path.length; ) {
        if (path[i] == 0) {
          i++;
          continue;
        }
        String label = labels.entities().get(path[i]);
        int end = i + 1;
        while (end < path.length && goesOn(label, labels.entities().get(path[end]))) end++;
        Span span = span(window.start() + from + i, window.start() + from + end);
        found.add(new Name(span, EntityType.valueOf(label.substring(2))));
        i = end;
      }
    }

    /// Of 70,000 names of worldwide-ner, CoNLL-2003 and wikigold two are of people and stand side
    /// by side with nothing between them: "Donald" and "Trump" are one.
    private static boolean goesOn(String label, String next) {
      return next.startsWith("I-") || next.equals("B-PER") && label.endsWith("-PER");
    }

    private void addPredicates(Window window, Graphs.Scores scores) {
      for (int i = 0; i < window.size(); i++) {
        if (scores.event()[i] < EVENT) continue;
        Token token = tokens[window.start() + i];
        double factuality = Math.clamp(scores.factuality()[i], -3, 3);
        predicates.add(new Predicate(token.span(), token.lemma(), factuality));
      }
    }

    private Span span(int first, int end) {
      return new Span(copy.words().get(first).start(), copy.words().get(end - 1).end());
    }

    Reading reading() {
      List<AttributionCandidate> attributions = new ArrayList<>();
      for (Candidate c : settlement.of(candidates)) {
        double likely = confidence.of(c);
        if (likely < confidence.least()) continue;
        int[] cue = new int[c.lastCueWord() - c.firstCueWord() + 1];
        for (int i = 0; i < cue.length; i++) cue[i] = c.firstCueWord() + i;
        int[] content = c.content().keySet().stream().mapToInt(Integer::intValue).toArray();
        attributions.add(
            new AttributionCandidate(spans(c.source()), spans(cue), spans(content), likely));
      }
      return new Reading(
          Arrays.asList(tokens), found, predicates, attributions, Arrays.asList(saliences));
    }

    /// Words to stretches: neighbours on one line are one stretch.
    private List<Span> spans(int[] words) {
      List<Span> spans = new ArrayList<>();
      for (int k = 0; k < words.length; k++) {
        boolean joins = k > 0 && words[k] == words[k - 1] + 1 && !copy.opensParagraph()[words[k]];
        if (joins) {
          Span last = spans.removeLast();
          spans.add(new Span(last.start(), copy.words().get(words[k]).end()));
        } else {
          spans.add(copy.words().get(words[k]));
        }
      }
      return spans;
    }
  }
}
