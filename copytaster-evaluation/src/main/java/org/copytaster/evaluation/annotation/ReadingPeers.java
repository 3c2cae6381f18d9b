package org.copytaster.evaluation.annotation;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.StringTokenizer;
import java.util.stream.Stream;
import org.copytaster.annotate.WordReader;
import org.copytaster.evaluation.TreebankScore;
import org.copytaster.evaluation.gold.GoldRecord;

/// The peers that the Maven profile `readers` has built (CoreNLP's models are half a gigabyte):
///
/// ```
/// ./mvnw -q -Preaders -Dquick -DskipTests -pl copytaster-evaluation -am package
/// COPYTASTER_OPTS=-Xmx8g ./copytaster evaluate annotation --gold DIR
/// ```
///
/// They have a class loader of their own, so that none of them is ever on the product's class path.
record ReadingPeers(List<ReadingPeer> peers) {

  /// @param home the project's folder
  static ReadingPeers of(Path home) throws IOException {
    Path built = home.resolve("copytaster-evaluation/target/readers");
    if (!Files.isDirectory(built.resolve("lib"))) return new ReadingPeers(List.of());
    List<URL> path = new ArrayList<>(List.of(built.resolve("classes").toUri().toURL()));
    try (Stream<Path> jars = Files.list(built.resolve("lib"))) {
      for (Path jar : jars.sorted().toList()) path.add(jar.toUri().toURL());
    }
    // Stays open: peers load classes as they go, and the process ends with the evaluation.
    ClassLoader loader =
        new URLClassLoader(path.toArray(URL[]::new), ReadingPeers.class.getClassLoader());
    return new ReadingPeers(
        ServiceLoader.load(ReadingPeer.class, loader).stream()
            .map(ServiceLoader.Provider::get)
            .toList());
  }

  /// Each peer's figures for the set, as far as it does the same task.
  Map<String, Map<String, Double>> figures(GoldSet set, Path file) throws IOException {
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    for (ReadingPeer peer : peers) {
      WordReader parser = peer.parser();
      Map<String, Double> theirs =
          set.isNames()
              ? names(peer, file)
              : set.isTreebank() && parser != null ? parsed(file, parser) : Map.of();
      if (!theirs.isEmpty()) figures.put(peer.name(), theirs);
    }
    return figures;
  }

  /// Without parts of speech, which the peers take from the Penn treebank.
  private static Map<String, Double> parsed(Path file, WordReader parser) throws IOException {
    Map<String, Double> figures = TreebankScore.onGoldTokens(file, parser);
    figures.keySet().removeIf(figure -> figure.startsWith("UPOS"));
    return figures;
  }

  private static Map<String, Double> names(ReadingPeer peer, Path file) throws IOException {
    List<GoldRecord> gold = GoldRecord.read(file);
    Map<String, Map<org.copytaster.model.Span, String>> found = new LinkedHashMap<>();
    long words = 0;
    long start = System.nanoTime();
    for (GoldRecord record : gold) {
      found.put(record.id(), peer.names(record.text()));
      words += new StringTokenizer(record.text()).countTokens();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    Map<String, Double> figures = new LinkedHashMap<>(MentionScore.ofNames(gold, found));
    figures.put("words per second", words / seconds);
    return figures;
  }
}
