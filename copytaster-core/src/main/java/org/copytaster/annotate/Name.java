package org.copytaster.annotate;

import org.copytaster.model.EntityType;
import org.copytaster.model.Span;

/// A name in the text, not yet known to be anybody's.
public record Name(Span span, EntityType type) {}
