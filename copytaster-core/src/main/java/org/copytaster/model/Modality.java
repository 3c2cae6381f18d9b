package org.copytaster.model;

/// How true a text says something is. Kept beside every statement and event; only [#ASSERTED] may
/// be counted as having happened.
public enum Modality {
  /// Said to have happened or to hold.
  ASSERTED,
  /// Somebody says that it did not happen or is not so.
  DENIED,
  /// Said to be uncertain: may, reportedly, allegedly.
  POSSIBLE,
  /// Under a condition, or imagined.
  HYPOTHETICAL,
  /// Expected, planned, threatened, promised.
  FUTURE,
  /// Told as background from before the news.
  HISTORICAL,
  /// Asked for, ordered, demanded.
  REQUESTED,
  /// Stated by the text not to have happened.
  NEGATED;

  /// What a reader is told beside a line of this kind; empty for what is told as having happened.
  public String caution() {
    return switch (this) {
      case ASSERTED -> "";
      case DENIED -> "denied";
      case POSSIBLE -> "not certain";
      case HYPOTHETICAL -> "hypothetical";
      case FUTURE -> "expected";
      case HISTORICAL -> "earlier";
      case REQUESTED -> "asked for";
      case NEGATED -> "did not happen";
    };
  }

  /// True where the two cannot both hold of one happening: the material of a dispute.
  public boolean opposes(Modality other) {
    return switch (this) {
      case ASSERTED -> other == DENIED || other == NEGATED;
      case DENIED, NEGATED -> other == ASSERTED;
      case POSSIBLE, HYPOTHETICAL, FUTURE, HISTORICAL, REQUESTED -> false;
    };
  }
}
