package org.copytaster.attribute;

import java.util.List;
import org.copytaster.model.Hedge;
import org.copytaster.model.Modality;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// Turns settled drafts into statements: offsets, form, and what the words around say about source
/// and force.
final class StatementWriter {
  private final Galley galley;

  StatementWriter(Galley galley) {
    this.galley = galley;
  }

  Statement write(Draft draft, String id, @Nullable String within) {
    List<Span> content = draft.content().stream().map(galley::span).toList();
    return new Statement(
        id,
        form(draft),
        source(draft),
        draft.cue().stream().map(galley::span).toList(),
        content,
        draft.site() == null ? Modality.ASSERTED : draft.site().cue().modality(),
        Hedge.NONE,
        List.of(),
        within,
        draft.confidence());
  }

  private @Nullable Source source(Draft draft) {
    Subject subject = draft.subject();
    if (subject == null) return null;
    Run role = subject.role();
    return new Source(
        List.of(galley.span(subject.name())), null, role == null ? null : galley.span(role));
  }

  /// By the share of the content's letters that stand in quotation marks, as PolNeAR derives it.
  private Statement.Form form(Draft draft) {
    int letters = 0;
    int quoted = 0;
    for (Run run : draft.content())
      for (int t = run.from(); t < run.to(); t++) {
        int length = galley.isMark(t) ? 0 : galley.span(t).length();
        letters += length;
        if (galley.isQuoted(t)) quoted += length;
      }
    if (quoted >= 0.95 * letters) return Statement.Form.DIRECT;
    return quoted <= 0.05 * letters ? Statement.Form.INDIRECT : Statement.Form.MIXED;
  }
}
