package org.copytaster.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.Newsroom;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Capture;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Story;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;

/// The sample reports gone through the whole newsroom once, for all tests that ask what came out.
///
/// @param reports by the names that `samples/truth` uses: a path below `samples/reports`, with `#`
///   and an item's id in feed and wire files
public record SampleNewsroom(
    Map<String, Report> reports, List<Story> stories, Map<String, Brief> briefs) {
  private static final Path SAMPLES =
      Path.of(System.getProperty("copytaster.home", "..")).resolve("samples");
  private static final java.util.function.Supplier<SampleNewsroom> ONCE = new Once();

  public static SampleNewsroom open() {
    return ONCE.get();
  }

  /// Rows of a truth file as column name to value.
  public static List<Map<String, String>> truth(String file) {
    try {
      List<String> lines = Files.readAllLines(SAMPLES.resolve("truth").resolve(file));
      List<String> columns = List.of(lines.getFirst().split("\t", -1));
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        Map<String, String> row = new LinkedHashMap<>();
        String[] cells = line.split("\t", -1);
        for (int i = 0; i < columns.size(); i++)
          row.put(columns.get(i), i < cells.length ? cells[i] : "");
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Report report(String path) {
    Report report = reports.get(path);
    if (report == null) throw new AssertionError("no sample report " + path + " was read");
    return report;
  }

  public Story storyOf(String path) {
    String id = report(path).id();
    return stories.stream()
        .filter(story -> story.reports().stream().anyMatch(report -> report.id().equals(id)))
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " is in no story"));
  }

  /// Where the words of a truth file stand in the article, white space apart; every place where
  /// they do.
  public static List<Span> places(Article article, String words) {
    Pattern pattern =
        Pattern.compile(Pattern.quote(words.strip()).replaceAll("\\s+", "\\\\E\\\\s+\\\\Q"));
    Matcher matcher = pattern.matcher(article.text());
    List<Span> places = new ArrayList<>();
    while (matcher.find()) places.add(new Span(matcher.start(), matcher.end()));
    return places;
  }

  private static final class Once implements java.util.function.Supplier<SampleNewsroom> {
    private final java.util.concurrent.FutureTask<SampleNewsroom> task =
        new java.util.concurrent.FutureTask<>(SampleNewsroom::run);

    @Override
    public SampleNewsroom get() {
      task.run();
      try {
        return task.get();
      } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
        throw new AssertionError("the sample reports could not be read", e);
      }
    }
  }

  private static SampleNewsroom run() throws IOException {
    Newsroom newsroom = new Newsroom(BundledShelf::open);
    Map<String, Report> untraced = new LinkedHashMap<>();
    Path root = SAMPLES.resolve("reports");
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String path = root.relativize(file).toString().replace('\\', '/');
        for (Capture capture : new Reader().read(path, Files.readAllBytes(file)))
          untraced.put(name(path, capture), newsroom.report(capture));
      }
    }
    List<Story> stories = newsroom.stories(List.copyOf(untraced.values()));
    Map<String, Report> byId = new LinkedHashMap<>();
    for (Story story : stories) for (Report report : story.reports()) byId.put(report.id(), report);
    Map<String, Report> reports = new LinkedHashMap<>();
    untraced.forEach((path, report) -> reports.put(path, byId.getOrDefault(report.id(), report)));
    Map<String, Brief> briefs = new LinkedHashMap<>();
    for (Story story : stories) briefs.put(story.id(), newsroom.brief(story));
    return new SampleNewsroom(reports, stories, briefs);
  }

  /// Feeds and wire files hold many items; the truth files name each by its own id.
  private static String name(String path, Capture capture) {
    String id = capture.declared().id();
    return capture.origin().equals(path) || id == null
        ? path
        : path + "#" + id.substring(id.lastIndexOf('/') + 1);
  }

  /// Bytes of a sample by its origin.
  public static byte[] bytes(String origin) {
    try {
      return Files.readAllBytes(SAMPLES.resolve("reports").resolve(origin));
    } catch (IOException e) {
      throw new UncheckedIOException(
          new String(origin.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8), e);
    }
  }
}
