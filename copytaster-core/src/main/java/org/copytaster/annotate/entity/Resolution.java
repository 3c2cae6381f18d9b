package org.copytaster.annotate.entity;

import java.util.List;
import org.copytaster.model.Entity;
import org.copytaster.model.Mention;
import org.copytaster.model.Reference;

/// Names settled into entities, and what else means one of them; mentions and references in text
/// order.
public record Resolution(
    List<Mention> mentions, List<Reference> references, List<Entity> entities) {}
