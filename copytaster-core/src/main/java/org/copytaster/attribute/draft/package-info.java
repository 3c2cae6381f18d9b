/// Statements on their way: what was recognised, what is notable about it, how far that can be
/// trusted, and which of two that claim the same words gives way.
@NullMarked
package org.copytaster.attribute.draft;

import org.jspecify.annotations.NullMarked;
