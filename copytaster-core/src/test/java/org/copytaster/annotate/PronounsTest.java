package org.copytaster.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.Reference;
import org.copytaster.models.BundledShelf;
import org.copytaster.text.RandomText;
import org.junit.jupiter.api.Test;

class PronounsTest {
  private static final Annotator ANNOTATOR = new Annotator(BundledShelf::open);

  /// Who is meant by each pronoun that is told, in order.
  private static List<String> meant(String text) {
    Annotations read = ANNOTATOR.annotate(Articles.of(text, null));
    return read.references().stream()
        .filter(reference -> reference.kind() == Reference.Kind.PRONOUN)
        .map(reference ->
            reference.span().of(text)
                + " = "
                + read.entity(reference.entity()).map(Entity::name).orElseThrow())
        .toList();
  }

  @Test
  void sheIsTheWomanAndHeIsTheMan() {
    String text =
        "Maria Lopez met Robert Lee in Boston. She asked him to sign. He signed on Friday.";
    assertThat(meant(text)).contains("She = Maria Lopez", "him = Robert Lee", "He = Robert Lee");
  }

  @Test
  void aTitleTellsWhatTheNameDoesNot() {
    assertThat(meant("Mrs. Okonta and Mr. Okoro came. She spoke for an hour."))
        .containsExactly("She = Okonta");
  }

  @Test
  void whereNobodyIsNamedNobodyIsMeant() {
    assertThat(meant("It rained. They stayed.")).isEmpty();
  }

  @Test
  void everyReferenceMeansAnEntityOfTheText() {
    for (long seed = 0; seed < 100; seed++) {
      String text = "He said " + RandomText.of(new Random(seed), 150) + " she and they, it.";
      Annotations read = ANNOTATOR.annotate(Articles.of(text, null));
      int start = 0;
      for (Reference reference : read.references()) {
        assertThat(read.entity(reference.entity())).as("seed %d", seed).isPresent();
        assertThat(reference.span().start()).as("seed %d", seed).isGreaterThanOrEqualTo(start);
        assertThat(reference.span().end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
        start = reference.span().start();
      }
    }
  }
}
