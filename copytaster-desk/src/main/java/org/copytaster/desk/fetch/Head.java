package org.copytaster.desk.fetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Status line and headers of a response.
///
/// @param lines headers as sent, folded lines joined
public record Head(int status, List<String> lines) {
  public Head {
    lines = List.copyOf(lines);
  }

  /// All values of a header, in order.
  public List<String> all(String name) {
    List<String> values = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name))
        values.add(line.substring(colon + 1).strip());
    }
    return values;
  }

  /// The first value of a header.
  public Optional<String> first(String name) {
    return all(name).stream().findFirst();
  }

  /// The media type without its parameters, lower-case; empty if none is stated.
  public String type() {
    return first("Content-Type").orElse("").split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
