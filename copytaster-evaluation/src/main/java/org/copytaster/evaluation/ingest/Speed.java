package org.copytaster.evaluation.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.read.Reader;

/// Pages per second of one thread's CPU time on the article-extraction-benchmark, tenth pass (the
/// compiler has settled by then), ours and each peer's in one run on the same text. Ours reads
/// everything that an article has.
final class Speed {
  private static final int PASSES = 10;

  /// The goal is 250 pages a second on the machine on which this peer makes 183.
  private static final String MEASURE = "crux";

  private static final double GOAL = 250.0 / 183;

  private Speed() {}

  static void print(GoldFolder gold, Peers peers, PrintWriter out)
      throws IOException, InterruptedException {
    List<Pages.Page> pages =
        new ArrayList<>(Pages.of(gold, "article-extraction-benchmark").values());
    List<String> html = new ArrayList<>();
    List<byte[]> bytes = new ArrayList<>();
    for (Pages.Page page : pages) {
      html.add(page.html());
      bytes.add(GoldFolder.bytes(page.file()));
    }
    out.println("| pages per CPU second, one thread | |");
    out.println("|---|---|");
    Extractor extractor = new Extractor();
    double ours =
        row(
            out,
            "copytaster, from bytes, everything",
            pages.size(),
            i -> {
              for (var capture : new Reader().read(Path.of("page").toString(), bytes.get(i)))
                extractor.extract(capture);
            });
    row(
        out,
        "copytaster, from text, everything",
        pages.size(),
        i -> extractor.extract(capture(html.get(i), pages.get(i).url())));
    for (PagePeer peer : peers.pages()) {
      double theirs =
          row(
              out,
              peer.name() + ", from text",
              pages.size(),
              i -> peer.extract(html.get(i), pages.get(i).url()));
      if (peer.name().equals(MEASURE)) ratio(out, ours / theirs);
    }
    out.flush();
  }

  private static Capture capture(String html, String url) {
    Declared declared = new Declared(null, url, null, null, null, null, null);
    return new Capture("page", Capture.Format.HTML, html, declared, List.of());
  }

  private static void ratio(PrintWriter out, double ratio) {
    out.printf(
        Locale.ROOT,
        "| copytaster, from bytes, to %s | %.2f (goal %.2f%s) |%n",
        MEASURE,
        ratio,
        GOAL,
        ratio >= GOAL ? "" : ", missed");
  }

  private interface Work {
    void on(int page);
  }

  /// @return pages per second
  private static double row(PrintWriter out, String name, int pages, Work work) {
    var threads = ManagementFactory.getThreadMXBean();
    double seconds = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      long before = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < pages; i++) attempt(work, i);
      seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }
    out.printf(Locale.ROOT, "| %s | %.0f |%n", name, pages / seconds);
    return pages / seconds;
  }

  private static void attempt(Work work, int page) {
    try {
      work.on(page);
    } catch (RuntimeException | StackOverflowError e) {
      // a peer that fails on a page has spent its time all the same
    }
  }
}
