package org.copytaster.extract.rule;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a line of a rule file may say about an outlet's pages.
enum Field {
  /// Begins the rules of an outlet: its hosts, which stand for all hosts below them.
  HOST(false),
  /// The outlet's name, as it is to be printed.
  OUTLET(false),
  HEADLINE(true),
  ALTERNATIVE(true),
  DECK(true),
  SECTION(true),
  BYLINE(true),
  PUBLISHED(true),
  UPDATED(true),
  /// Elements that hold the copy; everything in them is copy that `remove` does not name.
  BODY(true),
  /// Elements that are taken off the page before it is read.
  REMOVE(true),
  CAPTION(true),
  /// The credit of a picture, within the element that holds picture and caption.
  CREDIT(true),
  TAG(true);

  private final boolean selects;

  Field(boolean selects) {
    this.selects = selects;
  }

  /// Whether a CSS selector follows, and not plain words.
  boolean selects() {
    return selects;
  }

  /// Whether all its lines count, and not the first that finds something.
  boolean gathers() {
    return this == BODY || this == REMOVE || this == CAPTION || this == CREDIT || this == TAG;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static @Nullable Field of(String word) {
    for (Field field : values()) if (field.word().equals(word)) return field;
    return null;
  }

  static String all() {
    return Stream.of(values()).map(Field::word).collect(Collectors.joining(", "));
  }
}
