package org.copytaster.desk.serve.view;

import java.util.List;
import org.copytaster.desk.search.Hit;

/// What a search found, best first.
public record SearchPage(Frame frame, List<Hit> hits) {
  public SearchPage {
    hits = List.copyOf(hits);
  }
}
