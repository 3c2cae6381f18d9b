/// Words that attribute: the cue lexicon, where its cues stand in the copy, and the clauses around
/// them.
@NullMarked
package org.copytaster.attribute.cue;

import org.jspecify.annotations.NullMarked;
