package org.copytaster.annotate.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// States by their names, their nationals and their seats of government.
public final class Countries {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> nationals = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, String> twoLetters = new HashMap<>();

  private final Map<String, String> regions = new HashMap<>();

  public Countries(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("regions.tsv"))
      if (!row.get(1).isEmpty()) put(regions, row.get(0), row.get(1));
    for (List<String> row : shelf.table("countries.tsv")) {
      put(names, row.get(2), row.get(0));
      put(nationals, row.get(3), row.get(0));
      put(capitals, row.get(4), row.get(0));
      twoLetters.put(row.get(1), row.get(0));
    }
  }

  private static void put(Map<String, String> map, String words, String code) {
    for (String word : words.split("\\|"))
      if (word.length() > 1) map.putIfAbsent(Folding.fold(word), code);
  }

  /// ISO 3166 alpha-3 of a state's name.
  public @Nullable String byName(String name) {
    return names.get(Folding.fold(name));
  }

  /// ISO 3166 alpha-3 of a demonym or adjective such as `Ukrainian`.
  public @Nullable String byNational(String word) {
    return nationals.get(Folding.fold(word));
  }

  /// ISO 3166 alpha-3 of the state whose government sits there.
  public @Nullable String byCapital(String name) {
    return capitals.get(Folding.fold(name));
  }

  /// ISO 3166 alpha-3 of the state that a region such as `Chechnya` or `Scotland` lies in.
  public @Nullable String byRegion(String name) {
    return regions.get(Folding.fold(name));
  }

  /// Alpha-3 for alpha-2.
  public @Nullable String byTwoLetters(String code) {
    return twoLetters.get(code);
  }
}
