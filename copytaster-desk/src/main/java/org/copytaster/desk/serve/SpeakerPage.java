package org.copytaster.desk.serve;

import java.util.List;
import org.copytaster.desk.store.Saying;

/// One speaker: what they are reported to have said, in order of publication.
public record SpeakerPage(Frame frame, String speaker, List<Saying> sayings) {
  public SpeakerPage {
    sayings = List.copyOf(sayings);
  }
}
