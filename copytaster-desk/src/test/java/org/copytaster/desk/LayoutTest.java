package org.copytaster.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.brief.BriefWriter;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.store.Edition;
import org.copytaster.desk.store.SqliteStore;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LayoutTest {
  @TempDir private Path folder;

  private static Story story(String id) {
    Article article =
        new Article(
            id,
            id + ".txt",
            null,
            null,
            null,
            null,
            "en",
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "Ferry " + id + " sails.",
            List.of(),
            List.of(),
            List.of());
    Report report = new Report(article, Annotations.NONE, List.of(), List.of(), List.of());
    return new Story("story-" + id, List.of(report), Map.of(), List.of());
  }

  @Test
  void aStoryThatCannotBeBriefedIsToldAndKeepsNoOtherFromBeingPublished() {
    List<Trouble> troubles = new ArrayList<>();
    BriefWriter writer = new BriefWriter();
    Edition edition;
    try (SqliteStore store = new SqliteStore(folder.resolve("desk.db"))) {
      Archive archive = new Archive(folder.resolve("archive"), InstantSource.system(), _ -> {});
      Layout layout =
          new Layout(
              story -> {
                if (story.id().equals("story-b"))
                  throw new IllegalStateException("a poisoned page");
                return writer.write(story);
              },
              new PictureDesk(
                  store, new Catalogue(archive, store, new Extractor()), InstantSource.system()),
              troubles::add);
      edition = layout.edition(List.of(story("a"), story("b"), story("c")), new Pile());
    }
    assertThat(edition.stories())
        .extracting(one -> one.card().id())
        .containsExactly("story-a", "story-c");
    assertThat(edition.reports()).hasSize(3);
    assertThat(troubles).singleElement().asString().contains("[story-b]", "a poisoned page");
  }
}
