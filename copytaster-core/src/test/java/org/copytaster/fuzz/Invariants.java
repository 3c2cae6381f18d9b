package org.copytaster.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.copytaster.extract.Extractor;
import org.copytaster.json.ArticleJson;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.copytaster.model.Span;
import org.copytaster.read.Reader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What must hold whatever bytes arrive: nothing is thrown, nothing takes long, nothing is lost
/// without a word, every span lies inside, and what a page may be made of cannot execute.
final class Invariants {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /// A second of this thread's own time, since other work may hold the machine; more under
  /// instrumentation, which makes everything slower.
  private static final long LONGEST = Long.getLong("fuzz.longest.ms", 1000) * 1_000_000;

  private Invariants() {}

  /// @param reading gives what it reads to the sink
  static void hold(byte[] bytes, Consumer<Reader.Sink> reading) {
    long begun = THREADS.getCurrentThreadCpuTime();
    boolean told = read(reading);
    check(told || isBlank(bytes), bytes.length + " bytes were neither read nor told of");
    long took = THREADS.getCurrentThreadCpuTime() - begun;
    check(took < LONGEST, bytes.length + " bytes took " + took / 1_000_000 + " ms");
  }

  /// Whether anything was read or told of.
  static boolean read(Consumer<Reader.Sink> reading) {
    List<Capture> captures = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    reading.accept(
        new Reader.Sink() {
          @Override
          public void capture(Capture capture) {
            captures.add(capture);
          }

          @Override
          public void problem(String where, Problem problem) {
            problems.add(problem);
          }
        });
    for (Capture capture : captures) {
      if (capture.format() == Capture.Format.FEED_ENTRY) cannotExecute(capture.content());
      whole(EXTRACTOR.extract(capture));
    }
    return !captures.isEmpty() || !problems.isEmpty();
  }

  private static void whole(Article article) {
    int length = article.text().length();
    for (var picture : article.pictures()) {
      inside(picture.caption(), length);
      inside(picture.credit(), length);
      check(!isScript(picture.url()), "picture " + picture.url());
    }
    for (var link : article.links()) {
      inside(link.where(), length);
      check(link.url().startsWith("http"), "link " + link.url());
    }
    for (Problem problem : article.problems()) inside(problem.where(), length);
    if (article.dateline() != null) {
      inside(article.dateline().place(), length);
      inside(article.dateline().agency(), length);
    }
    Article again = ArticleJson.parse(ArticleJson.write(article));
    check(again.equals(article), "the article does not survive its own JSON");
  }

  private static void inside(@Nullable Span span, int length) {
    check(span == null || span.end() <= length, "span " + span + " in a text of " + length);
  }

  private static void cannotExecute(String html) {
    for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
      check(
          !element
              .normalName()
              .matches("script|iframe|object|embed|style|link|meta|form|base|svg|math"),
          "element " + element.normalName());
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        check(!name.startsWith("on") && !name.equals("style"), "attribute " + name);
        check(!isScript(attribute.getValue()) || name.equals("title"), attribute.toString());
      }
    }
  }

  private static boolean isScript(String address) {
    String bare = address.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
    return bare.startsWith("javascript:")
        || bare.startsWith("vbscript:")
        || bare.startsWith("data:text");
  }

  /// Nothing to read: blanks and control characters only, in whatever charset.
  private static boolean isBlank(byte[] bytes) {
    for (byte one : bytes) if (one > ' ' && one < 0x7f) return false;
    return true;
  }

  private static void check(boolean holds, String broken) {
    if (!holds) throw new AssertionError(broken);
  }
}
