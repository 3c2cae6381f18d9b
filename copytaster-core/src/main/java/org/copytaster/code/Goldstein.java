package org.copytaster.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// The Goldstein scale by CAMEO code; a code without a value has its parent's.
final class Goldstein {
  private final Map<String, Double> values = new HashMap<>();

  Goldstein(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("goldstein.tsv"))
      values.put(row.get(0), Double.valueOf(row.get(1)));
  }

  @Nullable Double of(String cameo) {
    Double value = values.get(cameo);
    if (value != null || cameo.length() <= 3) return value;
    return values.get(cameo.substring(0, 3));
  }
}
