package org.copytaster.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Picture;
import org.copytaster.read.Reader;
import org.junit.jupiter.api.Test;

/// A page saved with its pictures names them by paths beside itself.
class PicturesBesideThePageTest {
  private static Article page(String picture) {
    String html =
        """
        <!doctype html><html><head><title>The bridge is open again</title></head><body><article>
        <h1>The bridge is open again</h1>
        %s
        <p>The bridge reopened on Monday, said Ada Moss, the mayor of Quay, after three weeks of work
        on its northern pillar, which a barge had struck in the fog of the second of February.</p>
        <p>The first ferry passed under it at noon, and the harbour board counted forty lorries in the
        first hour, which is more than in all of the week before the accident.</p>
        </article></body></html>
        """
            .formatted(picture);
    return new Extractor()
        .extract(new Reader().read("page.html", html.getBytes(StandardCharsets.UTF_8)).getFirst());
  }

  private static List<String> urls(String picture) {
    return page(picture).pictures().stream().map(Picture::url).toList();
  }

  @Test
  void aRelativeAddressIsKeptWhereThePageDoesNotSayItsOwn() {
    assertThat(
            urls(
                "<figure><img src='../pictures/bridge.jpg'><figcaption>The bridge on Monday"
                    + "</figcaption></figure>"))
        .containsExactly("../pictures/bridge.jpg");
  }

  @Test
  void aDrawingWithACaptionIsThePagesOwn() {
    assertThat(
            urls(
                "<figure><img src='bridge.svg'><figcaption>The bridge on"
                    + " Monday</figcaption></figure>"))
        .containsExactly("bridge.svg");
  }

  @Test
  void aDrawingWithoutACaptionIsASignOfThePage() {
    assertThat(urls("<img src='bridge.svg'>")).isEmpty();
  }
}
