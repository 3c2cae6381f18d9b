package org.copytaster.evaluation.annotation;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.copytaster.Newsroom;
import org.copytaster.annotate.Annotator;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;

/// How fast texts are read, in a process of its own so that memory and start-up are its own too.
///
/// Words are what blanks part; core seconds are the whole process's CPU time, compiling and
/// collecting included, after a first pass over a part of the texts; flags are the launcher's for
/// `read`. Memory is the most that was ever resident.
public final class ReadingSpeed {
  private static final int WARM_UP = 20;

  private ReadingSpeed() {}

  /// Starts a process that reads the file's texts with so many callers.
  static Map<String, Double> of(Path file, int callers) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:SharedArchiveFile=" + launcher().resolve("classes.jsa"),
                "-Xshare:auto",
                "-Xlog:disable",
                "--enable-native-access=ALL-UNNAMED"));
    Path libraries = launcher().resolve("native");
    if (Files.isDirectory(libraries)) command.add("-Donnxruntime.native.path=" + libraries);
    // The C library's setting for the same comes with the launcher's environment.
    if (System.getProperty("os.name").equals("Linux")) command.add("-XX:+UseTransparentHugePages");
    command.addAll(
        List.of(
            "-cp",
            System.getProperty("java.class.path"),
            ReadingSpeed.class.getName(),
            file.toString(),
            Integer.toString(callers)));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    Map<String, Double> figures = new LinkedHashMap<>();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    said.lines()
        .map(line -> line.split("\t", -1))
        .forEach(cells -> figures.put(cells[0], Double.valueOf(cells[1])));
    return figures;
  }

  /// Where the launcher keeps the archive of classes and the libraries that a start with
  /// `./copytaster` uses.
  private static Path launcher() {
    return Path.of(System.getProperty("copytaster.home", "."), "copytaster-desk/target/launcher");
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Newsroom newsroom = new Newsroom(BundledShelf::open);
    say("ready s", (System.nanoTime() - start) / 1e9);
    String callers = arguments[1].equals("1") ? "one caller" : arguments[1] + " callers";
    List<Capture> captures = new ArrayList<>();
    long words = 0;
    for (GoldRecord record : GoldRecord.read(Path.of(arguments[0]))) {
      words += new StringTokenizer(record.text()).countTokens();
      captures.addAll(new Reader().read("speed.jsonl", record.asInput()));
    }
    try (ExecutorService pool = Executors.newFixedThreadPool(Integer.parseInt(arguments[1]))) {
      run(pool, captures.subList(0, Math.min(WARM_UP, captures.size())), newsroom::report);
      report("read, " + callers, words, () -> run(pool, captures, newsroom::report));
      say("RSS MB, " + callers, resident());
      // A second set of weights, so only now that memory was looked at.
      Annotator annotator = new Annotator(BundledShelf::open);
      List<Article> articles = captures.stream().map(newsroom::article).toList();
      run(pool, articles.subList(0, Math.min(WARM_UP, articles.size())), annotator::annotate);
      report("annotate, " + callers, words, () -> run(pool, articles, annotator::annotate));
    }
  }

  private static <T> void run(ExecutorService pool, List<T> texts, Consumer<T> reader) {
    List<Future<?>> futures = new ArrayList<>();
    for (T text : texts) futures.add(pool.submit(() -> reader.accept(text)));
    try {
      for (Future<?> future : futures) future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a text could not be read", e);
    }
  }

  private static void report(String what, long words, Runnable work) {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    work.run();
    say(what + ", words per core second", words * 1e9 / (system.getProcessCpuTime() - cpu));
    say(what + ", words per second", words * 1e9 / (System.nanoTime() - wall));
  }

  private static void say(String what, double figure) {
    System.out.println(String.format(Locale.ROOT, "%s\t%.3f", what, figure));
  }

  /// Not told where the system has no `/proc`.
  private static double resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) return Double.NaN;
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    }
  }
}
