package org.copytaster.evaluation.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copytaster.extract.Extractor;
import org.copytaster.read.Reader;

/// Pages per second of one thread's CPU time on the article-extraction-benchmark, third pass, ours
/// and each peer's in one run on the same text. Ours reads everything that an article has.
final class Speed {
  private static final int PASSES = 3;

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
    row(
        out,
        "copytaster, from bytes, everything",
        pages.size(),
        i -> {
          for (var capture : new Reader().read(Path.of("page").toString(), bytes.get(i)))
            extractor.extract(capture);
        });
    for (PagePeer peer : peers.pages())
      row(
          out,
          peer.name() + ", from text",
          pages.size(),
          i -> peer.extract(html.get(i), pages.get(i).url()));
    out.flush();
  }

  private interface Work {
    void on(int page);
  }

  private static void row(PrintWriter out, String name, int pages, Work work) {
    var threads = ManagementFactory.getThreadMXBean();
    double seconds = 0;
    for (int pass = 0; pass < PASSES; pass++) {
      long before = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < pages; i++) attempt(work, i);
      seconds = (threads.getCurrentThreadCpuTime() - before) / 1e9;
    }
    out.printf(Locale.ROOT, "| %s | %.0f |%n", name, pages / seconds);
  }

  private static void attempt(Work work, int page) {
    try {
      work.on(page);
    } catch (RuntimeException | StackOverflowError e) {
      // a peer that fails on a page has spent its time all the same
    }
  }
}
