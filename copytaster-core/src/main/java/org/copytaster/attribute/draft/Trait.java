package org.copytaster.attribute.draft;

/// Something notable about a draft that a [Trust] may have a weight for.
///
/// @param value how much of it; 1 for what is there or not
public record Trait(String name, double value) {
  static Trait of(String name) {
    return new Trait(name, 1);
  }
}
