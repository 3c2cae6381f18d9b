package org.copytaster.code;

/// A way of finding the participants of an event. A role that cannot be linked to the trigger stays
/// empty.
interface Participants {
  Roles find(Reading reading, Phrases phrases, Trigger trigger);
}
