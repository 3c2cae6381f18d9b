package org.copytaster.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtEnvironment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Reading;
import org.copytaster.model.Part;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.models.BundledShelf;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Holds the library to the training recipe: `copytaster-models/training/parity/sentences.json` has
/// invented sentences with what the recipe makes of them.
class ReadingNetworkTest {
  private static ReadingNetwork network;
  private static WordPieces wordPieces;
  private static List<JsonNode> sentences;

  @BeforeAll
  static void open() throws IOException {
    network = ReadingNetwork.open(BundledShelf::open);
    wordPieces = new WordPieces(BundledShelf.open("network/vocab.txt").readAllBytes());
    JsonNode fixture = new ObjectMapper().readTree(Files.readString(fixturePath()));
    sentences = StreamSupport.stream(fixture.get("sentences").spliterator(), false).toList();
  }

  @AfterAll
  static void close() {
    network.close();
  }

  private static Path fixturePath() {
    return Path.of(System.getProperty("copytaster.home", "."))
        .resolve("copytaster-models/training/parity/sentences.json");
  }

  @Test
  void textBecomesTheSameNumbersAsInTraining() {
    for (JsonNode s : sentences) {
      EncodedCopy copy = EncodedCopy.of(text(s), words(s), sentencesOf(s), wordPieces);
      Inputs in = Inputs.of(copy, Window.cut(copy).getFirst());
      assertThat(in.ids()).as(text(s)).containsExactly(longs(s, "ids"));
      assertThat(in.shapes()).as(text(s)).containsExactly(longs(s, "shape"));
      assertThat(in.quotes()).as(text(s)).containsExactly(longs(s, "quote"));
      assertThat(in.first()).as(text(s)).containsExactly(longs(s, "first"));
    }
  }

  @Test
  void eightBitsReadAlmostAsThirtyTwo() {
    int words = 0;
    int sameHead = 0;
    int statements = 0;
    int sameStatement = 0;
    for (JsonNode s : sentences) {
      Reading reading = read(s);
      for (int i = 0; i < reading.tokens().size(); i++) {
        Token token = reading.tokens().get(i);
        words++;
        long head = s.get("head").get(i).asLong();
        if (token.head() == head - 1) sameHead++;
      }
      List<String> got =
          reading.attributions().stream().map(a -> a.cue() + " " + a.content()).toList();
      for (JsonNode statement : s.get("statements")) {
        statements++;
        if (got.contains(spans(statement.get("cue")) + " " + spans(statement.get("content"))))
          sameStatement++;
      }
    }
    assertThat((double) sameHead / words).isGreaterThan(0.93);
    assertThat((double) sameStatement / statements).isGreaterThan(0.75);
  }

  @Test
  void companionsAndThreadsChangeNothing() {
    List<Reading> alone = sentences.stream().map(ReadingNetworkTest::read).toList();
    List<Reading> together = sentences.parallelStream().map(ReadingNetworkTest::read).toList();
    assertThat(together).isEqualTo(alone);
  }

  @Test
  void anythingIsReadWithoutComplaint() {
    Random random = new Random(20260101);
    List<String> odd =
        new ArrayList<>(
            List.of("", " ", "\n\n", "😀", "東京都知事は辞任した。", "قال الوزير إن الاتفاق انتهى."));
    odd.add("word ".repeat(10_000));
    odd.add("x".repeat(50_000));
    odd.add("“".repeat(700) + "a");
    odd.add("\uD800 lone surrogate \uDC00");
    odd.add(
        random
            .ints(3000, 1, 0x2FFFF)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString());
    for (String text : odd) {
      List<Span> words = split(text);
      List<Sentence> one =
          words.isEmpty()
              ? List.of()
              : List.of(new Sentence(Span.covering(words), 0, words.size()));
      Reading reading = network.read(copy(text, words, one));
      assertThat(reading.tokens()).hasSize(words.size());
      assertThat(reading.names())
          .allSatisfy(name -> assertThat(name.span().end()).isLessThanOrEqualTo(text.length()));
    }
  }

  /// ONNX Runtime 1.29.0 sends events to its maker unless told not to: docs/decisions/005.
  @Test
  void theRuntimeIsOneThatDoesNotReportHome() {
    assertThat(OrtEnvironment.getEnvironment().getVersion()).isEqualTo("1.28.0");
  }

  @Test
  void everySentenceIsATree() {
    for (JsonNode s : sentences) {
      List<Token> tokens = read(s).tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int at = i;
        int steps = 0;
        while (tokens.get(at).head() != Token.ROOT && steps++ <= tokens.size())
          at = tokens.get(at).head();
        assertThat(steps).isLessThanOrEqualTo(tokens.size());
      }
    }
  }

  private static Reading read(JsonNode s) {
    return network.read(copy(text(s), words(s), sentencesOf(s)));
  }

  private static Copy copy(String text, List<Span> words, List<Sentence> sentences) {
    Part part = new Part(Part.Kind.PARAGRAPH, new Span(0, text.length()));
    return new Copy(text, words, sentences, Collections.nCopies(sentences.size(), part));
  }

  private static String text(JsonNode s) {
    return s.get("text").asText();
  }

  private static List<Span> words(JsonNode s) {
    return spans(s.get("words"));
  }

  private static List<Span> spans(JsonNode pairs) {
    return StreamSupport.stream(pairs.spliterator(), false)
        .map(pair -> new Span(pair.get(0).asInt(), pair.get(1).asInt()))
        .toList();
  }

  private static List<Sentence> sentencesOf(JsonNode s) {
    List<Span> words = words(s);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i < words.size()
          && s.get("sentence").get(i).asInt() == s.get("sentence").get(i - 1).asInt()) continue;
      sentences.add(new Sentence(Span.covering(words.subList(start, i)), start, i));
      start = i;
    }
    return sentences;
  }

  private static long[] longs(JsonNode s, String name) {
    return IntStream.range(0, s.get(name).size())
        .mapToLong(i -> s.get(name).get(i).asLong())
        .toArray();
  }

  private static List<Span> split(String text) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean blank = i == text.length() || Character.isWhitespace(text.charAt(i));
      if (blank && start >= 0) words.add(new Span(start, i));
      if (blank) start = -1;
      else if (start < 0) start = i;
    }
    return words;
  }
}
