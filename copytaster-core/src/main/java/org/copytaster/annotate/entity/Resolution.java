package org.copytaster.annotate.entity;

import java.util.List;
import org.copytaster.model.Entity;
import org.copytaster.model.Mention;

/// Names settled into entities, both in text order.
public record Resolution(List<Mention> mentions, List<Entity> entities) {}
