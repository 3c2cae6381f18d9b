package org.copytaster.evaluation.gold;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Event;
import org.copytaster.model.Predicate;
import org.copytaster.model.Report;

/// Gold and reports that tests of scorers make up.
public final class Constructed {
  private Constructed() {}

  public static GoldRecord gold(String id, String text, String json) throws IOException {
    return new GoldRecord(id, text, new ObjectMapper().readTree(json));
  }

  /// A report in which nothing is read but this.
  public static Report report(
      String id, String text, List<Predicate> predicates, List<Event> events) {
    Article article =
        new Article(
            id, id, null, null, null, null, "en", null, null, List.of(), List.of(), List.of(),
            List.of(), text, List.of(), List.of(), List.of());
    Annotations annotations =
        new Annotations(
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            predicates,
            List.of(),
            List.of(),
            List.of());
    return new Report(article, annotations, List.of(), events, List.of());
  }
}
