package org.copytaster.annotate.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.annotate.entity.Folding;
import org.copytaster.model.Actor;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// `actors.tsv` by name, and people by surname.
final class OfficeTable {
  /// What the table gives as still so when it was written is trusted up to here.
  private static final LocalDate TRUSTED = LocalDate.of(2026, 12, 31);

  private final Map<String, List<Office>> byName = new HashMap<>();
  private final Map<String, List<Office>> bySurname = new HashMap<>();

  OfficeTable(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("actors.tsv")) {
      Office office = Office.of(row);
      for (String name : row.get(0).split("\\|")) put(byName, Folding.fold(name), office);
      String folded = Folding.fold(office.name());
      if (office.type().equals("PER"))
        put(bySurname, folded.substring(folded.lastIndexOf(' ') + 1), office);
    }
  }

  private static void put(Map<String, List<Office>> map, String key, Office office) {
    map.computeIfAbsent(key, unused -> new ArrayList<>()).add(office);
  }

  /// The country of an organisation or people of this name.
  @Nullable String country(String name) {
    List<Office> offices = offices(name);
    return offices.isEmpty() || offices.getFirst().type().equals("PER")
        ? null
        : offices.getFirst().country();
  }

  List<Office> offices(String name) {
    String folded = Folding.fold(name);
    List<Office> offices = byName.get(folded);
    return offices != null ? offices : byName.getOrDefault(plain(folded), List.of());
  }

  /// Without middle initials and `Jr.`: `joseph r biden jr` becomes `joseph biden`.
  private static String plain(String folded) {
    List<String> words = new ArrayList<>(List.of(folded.split(" ")));
    if (words.size() < 3) return folded;
    if (words.getLast().length() == 2
        && (words.getLast().equals("jr") || words.getLast().equals("sr"))) words.removeLast();
    for (int i = words.size() - 2; i > 0; i--) if (words.get(i).length() == 1) words.remove(i);
    return String.join(" ", words);
  }

  /// What the table says of this name on that day; without a day, only what always holds.
  @Nullable Actor actor(List<Office> offices, @Nullable LocalDate day) {
    if (offices.isEmpty()) return null;
    if (day == null) return undated(offices);
    Office over = null;
    Office now = null;
    for (Office office : offices) {
      if (office.holdsOn(day)) now = office;
      else if (office.isOverBy(day)) over = office;
    }
    if (now != null)
      return now.to() == null && day.isAfter(TRUSTED) && !now.isAlways()
          ? now.countryOnly()
          : now.actor();
    if (over != null) return over.type().equals("PER") ? over.former() : over.countryOnly();
    return offices.getFirst().countryOnly();
  }

  private static @Nullable Actor undated(List<Office> offices) {
    Office first = offices.getFirst();
    boolean one =
        offices.stream()
            .allMatch(office -> java.util.Objects.equals(office.country(), first.country()));
    if (offices.size() == 1 && first.isAlways()) return first.actor();
    return one ? first.countryOnly() : null;
  }

  /// The office that somebody of this surname holds under this title; `null` unless just one does.
  @Nullable Office titled(String surname, String role, @Nullable String country, LocalDate day) {
    Office only = null;
    for (Office office : bySurname.getOrDefault(Folding.fold(surname), List.of())) {
      boolean fits = office.holdsOn(day) && office.role() != null && office.role().contains(role);
      if (!fits || country != null && !country.equals(office.country())) continue;
      if (only != null) return null;
      only = office;
    }
    return only;
  }
}
