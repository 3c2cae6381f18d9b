package org.copytaster.desk.serve.view;

import java.util.List;
import org.copytaster.desk.actors.Figure;
import org.copytaster.desk.store.Deed;

/// One actor: who it is, what it is reported to have said, and what it took part in.
public record ActorPage(Frame frame, Figure figure, List<Said> said, List<Deed> deeds) {
  public ActorPage {
    said = List.copyOf(said);
    deeds = List.copyOf(deeds);
  }

  /// Country and office in words, as far as known.
  public String description() {
    String country = figure.country() == null ? "" : figure.country();
    String role = figure.role() == null ? "" : figure.role();
    return role.isEmpty() || country.isEmpty() ? role + country : role + ", " + country;
  }
}
