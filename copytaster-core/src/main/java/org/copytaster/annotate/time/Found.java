package org.copytaster.annotate.time;

import org.copytaster.model.TimeExpression;

/// Words of time that a rule has read.
///
/// @param end index after the last word, in its [Line]
record Found(int end, TimeExpression.Kind kind, Meaning meaning) {
  static Found date(int end, Meaning meaning) {
    return new Found(end, TimeExpression.Kind.DATE, meaning);
  }

  static Found time(int end, Meaning meaning) {
    return new Found(end, TimeExpression.Kind.TIME, meaning);
  }

  static Found duration(int end, String value) {
    return new Found(end, TimeExpression.Kind.DURATION, Meaning.always(value));
  }

  Found to(int newEnd) {
    return new Found(newEnd, kind, meaning);
  }

  boolean isDate() {
    return kind == TimeExpression.Kind.DATE;
  }
}
