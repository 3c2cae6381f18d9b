package org.copytaster.desk.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.copytaster.model.Capture;
import org.copytaster.read.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ReadingTest {
  private final List<String> results = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  private void read(Function<Capture, String> work) {
    List<Piece> pieces =
        IntStream.range(0, 40)
            .mapToObj(i ->
                Piece.resource(
                    "page-" + i,
                    null,
                    "text/plain",
                    ("Ferry " + i + " sails.").getBytes(StandardCharsets.UTF_8)))
            .toList();
    Reading.of(
        pieces.iterator(),
        4,
        work,
        _ -> List.of(),
        new Reading.Sink<String>() {
          @Override
          public void result(String result) {
            results.add(result);
          }

          @Override
          public void trouble(Trouble trouble) {
            troubles.add(trouble);
          }
        });
  }

  @Test
  void anItemOnWhichMemoryRunsOutIsTriedOnceMoreAloneAndThenToldAndTheRestIsRead() {
    Map<String, Integer> attempts = new ConcurrentHashMap<>();
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger companyAtSecond = new AtomicInteger();
    read(capture -> {
      int company = atWork.getAndIncrement();
      try {
        int attempt = attempts.merge(capture.origin(), 1, Integer::sum);
        if (attempt == 2) companyAtSecond.addAndGet(company);
        Thread.sleep(2);
        boolean large = capture.origin().equals("page-7") || capture.origin().equals("page-8");
        if (large || capture.origin().equals("page-20") && attempt == 1)
          throw new OutOfMemoryError("as if");
        return capture.origin();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      } finally {
        atWork.decrementAndGet();
      }
    });
    assertThat(results)
        .containsExactlyElementsOf(
            IntStream.range(0, 40)
                .filter(i -> i != 7 && i != 8)
                .mapToObj(i -> "page-" + i)
                .toList());
    assertThat(troubles)
        .extracting(Trouble::toString)
        .satisfiesExactly(
            first -> assertThat(first).startsWith("[page-7] too large: memory ran out twice"),
            second -> assertThat(second).startsWith("[page-8]"));
    assertThat(attempts).containsEntry("page-7", 2).containsEntry("page-20", 2);
    assertThat(companyAtSecond).hasValue(0);
  }
}
