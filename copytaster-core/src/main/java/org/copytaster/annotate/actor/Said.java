package org.copytaster.annotate.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// What words about somebody say: role, country, and whether the role is over or yet to come.
///
/// @param former true for `former`, `ex-`, `retired`, `ousted` …
/// @param elect true for `president-elect`
record Said(
    RoleWords.@Nullable Role role, @Nullable String country, boolean former, boolean elect) {
  private static final Set<String> FORMER =
      WordList.of("former ex retired ousted deposed late onetime disgraced");
  private static final Set<String> GOVERNS_IF_STATE =
      WordList.of("president chancellor secretary premier minister");
  private static final int LONGEST_COUNTRY = 4;

  static Said of(String text, RoleWords roles, Countries countries, OfficeTable table) {
    List<String> words = words(text);
    boolean former = words.stream().anyMatch(FORMER::contains);
    boolean elect = words.contains("elect");
    return new Said(roles.find(words), country(text, countries, table), former, elect);
  }

  /// What a description of a person says. `President of the teachers' union` governs nothing.
  static Said ofPerson(String text, RoleWords roles, Countries countries, OfficeTable table) {
    Said said = of(text, roles, countries, table);
    List<String> words = words(text);
    RoleWords.Role role = roles.described(words);
    int of = words.indexOf("of");
    boolean office = role != null && GOVERNS_IF_STATE.contains(role.phrase());
    if (role != null
        && office
        && said.country() == null
        && of > 0
        && !role.phrase().contains(" of ")) {
      RoleWords.Role rest = roles.find(words.subList(of, words.size()));
      role = new RoleWords.Role(role.phrase(), rest == null ? List.of() : rest.sectors());
    }
    return new Said(role, said.country(), said.former(), said.elect());
  }

  /// Lower-case words without marks; a possessive loses its `s`.
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) start = i;
      if (inside || start < 0) continue;
      String word = text.substring(start, i).toLowerCase(Locale.ROOT);
      if (!word.equals("s")) words.add(word);
      start = -1;
    }
    return words;
  }

  /// The first country named or adjective of one.
  private static @Nullable String country(String text, Countries countries, OfficeTable table) {
    String[] words = text.replace("'s", "").replace("’s", "").split("[\\s\\-,]+");
    for (int i = 0; i < words.length; i++) {
      if (words[i].isEmpty() || !Character.isUpperCase(words[i].codePointAt(0))) continue;
      for (int end = Math.min(words.length, i + LONGEST_COUNTRY); end > i; end--) {
        String window = String.join(" ", List.of(words).subList(i, end));
        String country = country(window, i, words, countries, table);
        if (country != null) return country;
      }
    }
    return null;
  }

  /// Georgia is left to the places: it is a state of two kinds.
  private static @Nullable String country(
      String name, int at, String[] words, Countries countries, OfficeTable table) {
    String country = countries.byNational(name);
    if (country == null && !name.equals("Georgia")) country = countries.byName(name);
    if (country == null) country = countries.byRegion(name);
    if (country == null) country = table.country(name);
    boolean owner = at == 0 || !words[at - 1].equals("in") && !words[at - 1].equals("at");
    return country == null && owner ? countries.byCapital(name) : country;
  }
}
