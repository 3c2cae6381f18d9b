package org.copytaster.desk.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.desk.store.Note;
import org.copytaster.desk.store.Store;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// All figures of a desk, those with most appearances first.
public final class Register {
  private final Map<String, Figure> byId;

  private Register(Map<String, Figure> byId) {
    this.byId = byId;
  }

  /// Made from what the store holds.
  public static Register of(Store store) {
    List<Ruling> rulings = new ArrayList<>();
    for (Note note : store.notes(Ruling.SUBJECT)) {
      Ruling ruling = readable(note);
      if (ruling != null) rulings.add(ruling);
    }
    return of(store.reports(), rulings);
  }

  static Register of(List<Report> reports, List<Ruling> rulings) {
    Roll roll = new Roll();
    reports.stream()
        .sorted(
            Comparator.comparing(
                    Register::published, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Report::id))
        .forEach(roll::add);
    rulings.forEach(roll::apply);
    Map<String, Figure> byId = new LinkedHashMap<>();
    roll.figures().stream()
        .sorted(
            Comparator.comparing((Figure figure) -> -figure.appearances().size())
                .thenComparing(Figure::id))
        .forEach(figure -> byId.put(figure.id(), figure));
    return new Register(byId);
  }

  private static org.copytaster.model.@Nullable Moment published(Report report) {
    return report.article().published();
  }

  /// A note of a newer version, or one that was damaged, is passed over.
  private static @Nullable Ruling readable(Note note) {
    try {
      return Ruling.of(note.words());
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  public List<Figure> figures() {
    return List.copyOf(byId.values());
  }

  public Optional<Figure> figure(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
