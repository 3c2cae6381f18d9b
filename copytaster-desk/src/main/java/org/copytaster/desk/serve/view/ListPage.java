package org.copytaster.desk.serve.view;

import java.util.List;
import org.copytaster.desk.store.Tally;

/// Outlets or speakers, each with how much there is of them.
///
/// @param base where each leads to, such as `/outlets/`
public record ListPage(Frame frame, String heading, String base, List<Tally> tallies) {
  public ListPage {
    tallies = List.copyOf(tallies);
  }
}
