package org.copytaster.annotate.actor;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.copytaster.model.EntityType;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// The actors' table by name. Short names in capitals are looked up as written, so that "who" is
/// not the World Health Organization; all others without case and accents.
final class Offices {
  private static final int SHORT = 5;

  /// What the table gives as still so when it was written is trusted up to here.
  private static final LocalDate TRUSTED = LocalDate.of(2026, 12, 31);

  private final Map<String, List<Office>> byName = new HashMap<>();
  private final Map<String, List<Office>> bySurname = new HashMap<>();

  Offices(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("actors.tsv")) {
      Office office =
          new Office(
              EntityType.valueOf(row.get(1)),
              row.get(2).isEmpty() ? null : row.get(2),
              words(row.get(3)),
              row.get(4).isEmpty() ? null : row.get(4),
              date(row.get(5), false),
              date(row.get(6), true));
      for (String name : row.get(0).split("\\|"))
        byName.computeIfAbsent(key(name), unused -> new ArrayList<>()).add(office);
      if (office.type() == EntityType.PER) addSurname(row.get(0).split("\\|")[0], office);
    }
  }

  private void addSurname(String name, Office office) {
    String key = key(name);
    bySurname
        .computeIfAbsent(key.substring(key.lastIndexOf(' ') + 1), unused -> new ArrayList<>())
        .add(office);
  }

  /// Who bears a surname and holds the office that the words name on that day; empty unless just
  /// one does. Without a day, whoever held it at any time, if all are of one state.
  List<Office> titled(String surname, Coding said, @Nullable LocalDate day) {
    String role = said.role();
    if (role == null || said.former() || surname.indexOf(' ') >= 0) return List.of();
    List<Office> fitting =
        bySurname.getOrDefault(key(surname), List.of()).stream()
            .filter(office -> day == null || office.isAt(day))
            .filter(office -> office.role() != null && office.role().contains(role))
            .filter(
                office -> !said.namesState() || Objects.equals(said.country(), office.country()))
            .toList();
    boolean sure = day == null ? isOneState(fitting) : fitting.size() == 1;
    return sure ? fitting : List.of();
  }

  private static boolean isOneState(List<Office> offices) {
    return offices.stream().map(Office::country).distinct().count() == 1;
  }

  /// False for an office without an end on a day so late that the table cannot know.
  static boolean isTrusted(Office office, LocalDate day) {
    return office.to() != null || !office.isDated() || !day.isAfter(TRUSTED);
  }

  /// All lines for a name; empty where it is unknown.
  List<Office> of(String name) {
    String key = key(name);
    List<Office> lines = byName.get(key);
    return lines != null ? lines : byName.getOrDefault(plain(key), List.of());
  }

  /// Without middle initials and `Jr.`: `joseph r biden jr` becomes `joseph biden`.
  private static String plain(String key) {
    List<String> words = new ArrayList<>(List.of(key.split(" ")));
    if (words.size() < 3) return key;
    if (words.getLast().equals("jr") || words.getLast().equals("sr")) words.removeLast();
    for (int i = words.size() - 2; i > 0; i--) if (words.get(i).length() == 1) words.remove(i);
    return String.join(" ", words);
  }

  /// The line that holds at `date`, else the last that is over, else none. Where two hold at once,
  /// the one begun last.
  static @Nullable Office at(List<Office> offices, LocalDate date) {
    Comparator<Office> begun =
        Comparator.comparing(office -> office.from() == null ? LocalDate.MIN : office.from());
    return offices.stream()
        .filter(office -> office.isAt(date))
        .max(begun)
        .or(() -> offices.stream().filter(office -> office.isBefore(date)).max(begun))
        .orElse(null);
  }

  private static List<String> words(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(" "));
  }

  /// A day; of a month or year alone its first or last. Taken apart by hand: the library's parser,
  /// not yet compiled when a book is read, takes 18 ms for the 1,861 days of this one, and this 2.
  private static @Nullable LocalDate date(String iso, boolean last) {
    if (iso.isEmpty()) return null;
    int year = Integer.parseInt(iso, 0, 4, 10);
    int month = iso.length() < 7 ? (last ? 12 : 1) : Integer.parseInt(iso, 5, 7, 10);
    if (iso.length() == 10) return LocalDate.of(year, month, Integer.parseInt(iso, 8, 10, 10));
    return last ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, 1);
  }

  static String key(String name) {
    String plain = name.startsWith("the ") || name.startsWith("The ") ? name.substring(4) : name;
    if (plain.length() <= SHORT && plain.equals(plain.toUpperCase(Locale.ROOT))) return plain;
    String letters = Normalizer.normalize(plain, Normalizer.Form.NFD);
    StringBuilder key = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      if (Character.getType(c) == Character.NON_SPACING_MARK || c == '.') continue;
      key.append(c == '’' || c == '‘' ? '\'' : c == '-' ? ' ' : Character.toLowerCase(c));
    }
    // a key in small letters never equals a short name in capitals
    return key.toString();
  }
}
