package org.copytaster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.copytaster.model.Problem;
import org.copytaster.read.Reader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Pages of invented outlets, each odd in one way, beside what is to be made of them
/// (`<page>.article.txt`). `-Dgolden=update` writes the expectations anew, for review.
class GoldenPagesTest {
  private static final Path PAGES =
      Path.of(System.getProperty("copytaster.home", ".."))
          .resolve("copytaster-core/src/test/resources/extract");

  @TestFactory
  Stream<DynamicTest> everyPageGivesItsArticle() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertThat(pages).isNotEmpty();
      return pages.stream()
          .map(page ->
              DynamicTest.dynamicTest(PAGES.relativize(page).toString(), () -> compare(page)));
    }
  }

  private static void compare(Path page) throws IOException {
    List<Capture> captures =
        new Reader().read(PAGES.relativize(page).toString(), Files.readAllBytes(page));
    String proof = proof(new Extractor().extract(captures.getFirst()));
    Path expected = Path.of(page.toString().replaceFirst("\\.html$", ".article.txt"));
    if (System.getProperty("golden", "").equals("update")) Files.writeString(expected, proof);
    assertThat(proof).isEqualTo(Files.readString(expected));
  }

  private static String proof(Article article) {
    StringBuilder proof = new StringBuilder();
    line(proof, "outlet", article.outlet());
    line(proof, "section", article.section());
    line(proof, "language", article.language());
    line(proof, "canonical", article.canonical());
    line(proof, "published", article.published());
    line(proof, "updated", article.updated());
    line(proof, "byline", article.byline());
    line(proof, "agencies", article.agencies());
    line(proof, "tags", article.tags());
    for (Picture picture : article.pictures()) line(proof, "picture", picture.url());
    for (Part part : article.parts())
      line(proof, part.kind().toString(), part.span().of(article.text()));
    article.links().forEach(link -> line(proof, "link", link.url()));
    for (Problem problem : article.problems()) line(proof, "problem", problem);
    return proof.toString();
  }

  private static void line(
      StringBuilder proof, String name, @org.jspecify.annotations.Nullable Object value) {
    proof.append(name).append(": ").append(value).append('\n');
  }
}
