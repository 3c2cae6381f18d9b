package org.copytaster.desk.serve.view;

import java.util.List;
import org.copytaster.desk.store.StoryCard;

/// One outlet: the stories that it reports on, newest first.
public record OutletPage(Frame frame, String outlet, List<StoryCard> stories) {
  public OutletPage {
    stories = List.copyOf(stories);
  }
}
