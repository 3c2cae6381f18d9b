package org.copytaster.code.role;

import java.util.List;
import org.copytaster.code.words.Phrase;

/// Who did it and to whom, as phrases of the sentence.
public record Roles(List<Phrase> actors, List<Phrase> recipients) {
  public static final Roles NONE = new Roles(List.of(), List.of());

  public Roles {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  public boolean isEmpty() {
    return actors.isEmpty() && recipients.isEmpty();
  }
}
