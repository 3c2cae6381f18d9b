package org.copytaster.model;

/// What a mention names: people, organisations, states and their parts, other places, nationalities
/// and creeds, buildings, things made, named happenings, the rest.
public enum EntityType {
  PER,
  ORG,
  GPE,
  LOC,
  NORP,
  FAC,
  PRODUCT,
  EVENT,
  MISC
}
