package org.copytaster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An attribution: a source, through a cue, says a content (PARC and PolNeAR's sense).
///
/// @param id `s1`, `s2`, … in text order
/// @param source `null` where nobody is named and where attribution abstains
/// @param cue the words that attribute; empty for a quotation without any
/// @param content what is said, in text order; quotation marks inside belong to it
/// @param via outlets or sources it came through, nearest first: "told Al Jazeera", "The Washington
///   Post reported"
/// @param within id of the statement whose content holds this one
/// @param confidence calibrated, 0 to 1
public record Statement(
    String id,
    Form form,
    @Nullable Source source,
    List<Span> cue,
    List<Span> content,
    Modality modality,
    Hedge hedge,
    List<String> via,
    @Nullable String within,
    double confidence) {

  /// Confidence from which a brief may publish a statement: from here on at least 92 % are right on
  /// PolNeAR dev, see docs/evaluation.md.
  public static final double PUBLISHABLE = 0.75;

  /// How the words of the content relate to the words that were spoken.
  public enum Form {
    /// All of the content stands in quotation marks.
    DIRECT,
    /// None of it does.
    INDIRECT,
    /// Some of it does.
    MIXED
  }

  public Statement {
    if (content.isEmpty())
      throw new IllegalArgumentException("statement " + id + " has no content");
    if (!(confidence >= 0 && confidence <= 1))
      throw new IllegalArgumentException("confidence " + confidence + " is outside [0, 1]");
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    via = List.copyOf(via);
  }

  /// Sure enough for a brief.
  public boolean isPublishable() {
    return confidence >= PUBLISHABLE;
  }
}
