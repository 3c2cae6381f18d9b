package org.copytaster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.copytaster.json.ReportJson;
import org.copytaster.model.Problem;
import org.copytaster.model.Report;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;
import org.copytaster.text.RandomText;
import org.junit.jupiter.api.Test;

/// Copy as it should not be: every stage must bear it, and what one text gives must not depend on
/// what is read beside it.
class OddCopyTest {
  private static final Newsroom NEWSROOM = new Newsroom(BundledShelf::open);

  private static Report read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return NEWSROOM.report(new Reader().read("odd.txt", bytes).getFirst());
  }

  private static void spansAreRight(Report report) {
    String text = report.article().text();
    List<Token> tokens = report.annotations().tokens();
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      end = token.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
    int next = 0;
    for (Sentence sentence : report.annotations().sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      next = sentence.endToken();
    }
    assertThat(next).isEqualTo(tokens.size());
    List<Span> spans = new ArrayList<>();
    report.annotations().mentions().forEach(mention -> spans.add(mention.span()));
    report.statements().forEach(statement -> spans.addAll(statement.content()));
    report.statements().forEach(statement -> spans.addAll(statement.cue()));
    for (Span span : spans) {
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      boolean cutsPair =
          span.start() > 0
              && Character.isSurrogatePair(
                  text.charAt(span.start() - 1), text.charAt(span.start()));
      assertThat(cutsPair).isFalse();
    }
  }

  @Test
  void aSentenceOfTenThousandWordsIsReadToItsEnd() {
    Report report =
        read("The mayor said " + "that the harbour and the bridge ".repeat(1_700) + "stay.");
    assertThat(report.annotations().tokens().size()).isGreaterThan(10_000);
    spansAreRight(report);
  }

  @Test
  void aMegabyteOnOneLineIsRead() {
    String line = "Mara Oduya said the bridge was safe. ".repeat(2_000) + "x".repeat(1_000_000);
    spansAreRight(read(line));
  }

  @Test
  void emojiJoinersAndMarksOfDirectionBreakNoSpan() {
    for (String text :
        List.of(
            "👩‍🚒 Mara Oduya 😀 said: “We 👍🏽 won.” 🇺🇦",
            "Zero\u200bwidth Mara\u200dOduya said\ufeff “no\u200b”.",
            "\u202eMara Oduya said it\u202c was e\u0301te\u0301.",
            "Mara Oduya قال شرق said 北京 the bridge “北京” closed.")) spansAreRight(read(text));
  }

  @Test
  void copyInAnotherLanguageHasSentencesAndNoStatementsAndSaysSo() {
    for (String text :
        List.of(
            "El alcalde dijo que el puente no se abre por ahora. «Es para la seguridad», dijo.",
            "قال رئيس البلدية إن الجسر مغلق. وأضاف أن الميناء مفتوح.",
            "市长说:“大桥仍然关闭。”他没有说明原因。")) {
      Report report = read(text);
      spansAreRight(report);
      assertThat(report.annotations().sentences()).isNotEmpty();
      assertThat(report.statements()).isEmpty();
      assertThat(report.events()).isEmpty();
      assertThat(report.annotations().mentions()).isEmpty();
      assertThat(report.article().language()).isIn("es", "ar", "zh");
      assertThat(report.annotations().problems())
          .extracting(Problem::kind)
          .containsExactly(Problem.Kind.LANGUAGE);
    }
  }

  @Test
  void whatIsReadDependsOnNeitherOrderNorThreads() throws Exception {
    long seed = Long.getLong("test.seed", 11);
    Random random = new Random(seed);
    List<String> texts = new ArrayList<>();
    texts.add("Mara Oduya said: “We won.” She told the Halyard Courier that talks would go on.");
    for (int i = 0; i < 12; i++) texts.add("Mara said so. " + RandomText.of(random, 150));
    List<String> alone = texts.stream().map(OddCopyTest::written).toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < 3 * texts.size(); i++) order.add(i % texts.size());
    Collections.shuffle(order, random);
    try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
      List<Future<String>> together = new ArrayList<>();
      for (int i : order) together.add(pool.submit(() -> written(texts.get(i))));
      for (int k = 0; k < order.size(); k++)
        assertThat(together.get(k).get()).as("seed " + seed).isEqualTo(alone.get(order.get(k)));
    }
  }

  private static String written(String text) {
    return ReportJson.write(read(text));
  }
}
