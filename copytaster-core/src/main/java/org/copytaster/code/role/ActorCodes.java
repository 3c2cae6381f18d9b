package org.copytaster.code.role;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copytaster.code.words.Word;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// PLOVER codes of phrases: country by name, people or seat of government, sector by agent noun.
/// `null` where neither is told.
public final class ActorCodes {
  private static final int LONGEST = 6;

  private final Map<String, String> countries = new HashMap<>();
  private final Map<String, String> peoples = new HashMap<>();
  private final Map<String, String> seats = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, String> sectors = new TreeMap<>();

  public ActorCodes(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("countries.tsv")) {
      put(countries, row.get(2), row.get(0));
      put(peoples, row.get(3), row.get(0));
      put(seats, row.get(4), row.get(0));
    }
    for (List<String> row : shelf.table("organisations.tsv"))
      put(bodies, row.get(2), row.get(0) + row.get(1));
    for (List<String> row : shelf.table("agents.tsv")) put(sectors, row.get(1), row.get(0));
  }

  private static void put(Map<String, String> map, String names, String code) {
    for (String name : names.split("[;|]"))
      if (!name.isBlank()) map.putIfAbsent(key(name), code.equals("XKX") ? "KOS" : code);
  }

  private static String key(String words) {
    return words.toLowerCase(Locale.ROOT);
  }

  @Nullable String code(List<Word> phrase) {
    String body = null;
    String country = null;
    String sector = null;
    boolean people = false;
    for (int from = 0; from < phrase.size(); from++) {
      for (int length = Math.min(LONGEST, phrase.size() - from); length > 0; length--) {
        String words = text(phrase, from, length);
        boolean capital = Character.isUpperCase(phrase.get(from).text().charAt(0));
        if (capital && body == null) body = bodies.get(words);
        String state = capital ? state(words) : null;
        if (state != null && country == null) {
          country = state;
          people = peoples.containsKey(words) && !countries.containsKey(words);
        }
        String agent = agent(words, length);
        if (agent != null) sector = agent;
        if (agent != null || state != null) {
          from += length - 1;
          break;
        }
      }
    }
    return put(body, country, sector, people);
  }

  private static @Nullable String put(
      @Nullable String body, @Nullable String country, @Nullable String sector, boolean people) {
    if (body != null)
      return sector == null || body.length() > 3 || sector.equals("GOV") ? body : body + sector;
    if (country == null) return sector;
    if (sector != null) return country + sector;
    return people ? country + "CVL" : country + "GOV";
  }

  private @Nullable String state(String words) {
    String country = countries.get(words);
    if (country == null && words.endsWith("-led"))
      return state(words.substring(0, words.length() - 4));
    if (country == null) country = peoples.get(words);
    return country == null ? seats.get(words) : country;
  }

  private @Nullable String agent(String words, int length) {
    String sector = sectors.get(words);
    return sector == null && length == 1 && words.endsWith("s")
        ? sectors.get(words.substring(0, words.length() - 1))
        : sector;
  }

  private static String text(List<Word> phrase, int from, int length) {
    StringBuilder text = new StringBuilder();
    for (Word word : phrase.subList(from, from + length)) {
      if (!text.isEmpty()
          && !Set.of("'s", "’s", "-", ".").contains(word.lower())
          && !text.toString().endsWith("-")) text.append(' ');
      text.append(word.lower());
    }
    return text.toString();
  }
}
