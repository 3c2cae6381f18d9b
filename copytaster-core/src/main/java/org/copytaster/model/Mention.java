package org.copytaster.model;

/// A name, or a phrase that stands for one, in the text.
///
/// @param entity id of the [Entity] it refers to, within the report
public record Mention(Span span, EntityType type, String entity) {}
