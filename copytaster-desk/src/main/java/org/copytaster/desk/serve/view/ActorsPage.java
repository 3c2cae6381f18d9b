package org.copytaster.desk.serve.view;

import java.util.List;
import org.copytaster.desk.actors.Figure;

/// Who appears in the reports, most often first.
///
/// @param all how many there are, shown or not
public record ActorsPage(Frame frame, List<Figure> figures, int all) {
  public ActorsPage {
    figures = List.copyOf(figures);
  }
}
