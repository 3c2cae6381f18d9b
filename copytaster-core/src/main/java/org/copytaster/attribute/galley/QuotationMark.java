package org.copytaster.attribute.galley;

/// The families of quotation marks. Which side a mark stands on is told by its shape where it has
/// one, else by its neighbours.
enum QuotationMark {
  CURLY('“', '”'),
  STRAIGHT('"', '"'),
  LOW('„', '“'),
  ANGLE('«', '»'),
  SINGLE('‘', '’'),
  TYPEWRITER('\'', '\'');

  final char opening;
  final char closing;

  QuotationMark(char opening, char closing) {
    this.opening = opening;
    this.closing = closing;
  }

  /// Single marks are also apostrophes: left open, they were never marks.
  boolean isSingle() {
    return this == SINGLE || this == TYPEWRITER;
  }

  /// True if `mark` may close what this family opened; typists mix the families.
  boolean isClosedBy(char mark) {
    return mark == closing
        || (!isSingle() && this != ANGLE && (mark == '”' || mark == '"'))
        || (this == TYPEWRITER && mark == '’')
        || (this == SINGLE && mark == '\'');
  }
}
