package org.copytaster.code;

import java.util.List;

/// Who did it and to whom, as phrases of the sentence.
record Roles(List<Phrase> actors, List<Phrase> recipients) {
  static final Roles NONE = new Roles(List.of(), List.of());

  Roles {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  boolean isEmpty() {
    return actors.isEmpty() && recipients.isEmpty();
  }
}
