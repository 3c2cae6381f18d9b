package org.copytaster.brief;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Line;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// Spoken words with speaker and role.
///
/// @param source the words that name the speaker
/// @param role the words that say who that is
/// @param content quotation marks included, in text order
/// @param at the passage it starts in
/// @param speaker for telling speakers apart
record Quotation(
    Report report,
    Statement statement,
    Span source,
    @Nullable Span role,
    List<Span> content,
    Passage at,
    String speaker) {
  /// Share of a passage that makes it a quotation; the rest may be "said" and commas.
  private static final double MOST = 0.7;

  Line line(Material material) {
    return material.lines().of(this, material.echoes().of(at), material.cuts().of(this));
  }

  /// For telling whether two reports mean one speaker.
  String surname() {
    return Terms.surname(speaker);
  }

  /// True where the passage holds nothing much but what was said and who says it.
  boolean fills(Passage passage) {
    if (!passage.report().id().equals(report.id())) return false;
    if (content.stream().noneMatch(passage.span()::overlaps)) return false;
    List<Span> told = new ArrayList<>(content);
    told.addAll(statement.cue());
    told.add(source);
    if (role != null) told.add(role);
    if (statement.source() != null) told.addAll(statement.source().spans());
    int inside = 0;
    for (int at = passage.span().start(); at < passage.span().end(); at++) {
      int unit = at;
      if (told.stream().anyMatch(span -> span.contains(unit))) inside++;
    }
    return inside >= MOST * passage.span().length();
  }
}
