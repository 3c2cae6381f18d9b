package org.copytaster.desk.serve.view;

import java.util.List;

/// One speaker: what they are reported to have said, in order of publication.
public record SpeakerPage(Frame frame, String speaker, List<Said> said) {
  public SpeakerPage {
    said = List.copyOf(said);
  }
}
