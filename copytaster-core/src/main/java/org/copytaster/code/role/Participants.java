package org.copytaster.code.role;

import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;

/// A way of finding the participants of an event. A role that cannot be linked to the trigger stays
/// empty.
public interface Participants {
  Roles find(Reading reading, Phrases phrases, Trigger trigger);
}
