package org.copytaster.evaluation.ingest;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/// The peers that the Maven profile `peers` has built:
///
/// ```
/// ./mvnw -q -Ppeers -Dquick -DskipTests -pl copytaster-evaluation -am package
/// ```
///
/// They have a class loader of their own, so that none of them is ever on the product's class path.
///
/// @param pages none if they are not built
record Peers(List<PagePeer> pages, List<FeedPeer> feeds) {

  /// @param home the project's folder
  static Peers of(Path home) throws IOException {
    Path built = home.resolve("copytaster-evaluation/target/peers");
    if (!Files.isDirectory(built.resolve("lib"))) return new Peers(List.of(), List.of());
    List<URL> path = new ArrayList<>(List.of(built.resolve("classes").toUri().toURL()));
    for (Path jar : GoldFolder.files(built.resolve("lib"))) path.add(jar.toUri().toURL());
    // Stays open: peers load classes as they go, and the process ends with the evaluation.
    ClassLoader loader = new URLClassLoader(path.toArray(URL[]::new), Peers.class.getClassLoader());
    return new Peers(loaded(PagePeer.class, loader), loaded(FeedPeer.class, loader));
  }

  private static <P> List<P> loaded(Class<P> kind, ClassLoader loader) {
    return ServiceLoader.load(kind, loader).stream().map(ServiceLoader.Provider::get).toList();
  }
}
