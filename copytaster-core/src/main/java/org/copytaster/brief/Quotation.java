package org.copytaster.brief;

import java.util.List;
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

  Line line(Material material) {
    return material.lines().of(report, statement, source, role, content, material.echoes().of(at));
  }

  /// True where the passage holds some of what was said.
  boolean covers(Passage passage) {
    if (!passage.report().id().equals(report.id())) return false;
    return content.stream().anyMatch(passage.span()::overlaps);
  }
}
