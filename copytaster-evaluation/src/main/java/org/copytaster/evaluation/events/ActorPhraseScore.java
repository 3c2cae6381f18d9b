package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.copytaster.annotate.actor.ActorBook;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.place.PlaceFinder;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Actor;
import org.copytaster.models.BundledShelf;
import org.jspecify.annotations.Nullable;

/// Phrases that stand for actors: country and first sector as expected; what is expected empty must
/// be empty. Cases without a date are asked as of June 2022, when they were written.
public final class ActorPhraseScore {
  private static final LocalDate WRITTEN = LocalDate.of(2022, 6, 1);

  private ActorPhraseScore() {}

  public static Map<String, Double> of(Path file) throws IOException {
    ActorBook book =
        new ActorBook(
            BundledShelf::open,
            new Countries(BundledShelf::open),
            new PlaceFinder(BundledShelf::open));
    int cases = 0;
    int right = 0;
    Tally country = new Tally();
    Tally sector = new Tally();
    for (GoldRecord record : GoldRecord.read(file)) {
      JsonNode expected = record.json().path("expect");
      if (!expected.has("country") && !expected.has("code_1")) continue;
      Actor actor = book.actor(record.json().path("phrase").asText(""), day(record.json()));
      cases++;
      boolean countryFits =
          fits(expected, "country", actor == null ? null : actor.country(), country);
      String first = actor == null || actor.sectors().isEmpty() ? null : actor.sectors().getFirst();
      boolean sectorFits = fits(expected, "code_1", first, sector);
      if (countryFits && sectorFits) right++;
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("cases", (double) cases);
    figures.put("country and sector", 100.0 * right / Math.max(1, cases));
    figures.put("country", country.precision());
    figures.put("sector", sector.precision());
    return figures;
  }

  private static boolean fits(JsonNode expected, String key, @Nullable String found, Tally tally) {
    if (!expected.has(key)) return true;
    String wanted = expected.path(key).asText("");
    tally.predicted(1);
    boolean fits = wanted.equals(Objects.toString(found, ""));
    if (fits) tally.right(1);
    return fits;
  }

  private static LocalDate day(JsonNode record) {
    String day = record.path("options").path("query_date").asText("");
    if (day.isEmpty()) return WRITTEN;
    return !day.contains(" ")
        ? LocalDate.parse(day)
        : LocalDate.parse(day, DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH));
  }
}
