package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.model.Annotations;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// Turns settled drafts into statements: offsets, form, and what the words around say about source
/// and force.
final class StatementWriter {
  private final Galley galley;
  private final Speakers speakers;
  private final Chain chain;
  private final Force force;

  StatementWriter(Galley galley, Annotations annotations, Outlets outlets) {
    this.galley = galley;
    speakers = new Speakers(galley, annotations);
    chain = new Chain(galley, outlets);
    force = new Force(galley);
  }

  Statement write(Draft draft, String id, @Nullable String within) {
    List<Span> content = new ArrayList<>();
    for (Run run : draft.content()) addByBlock(run, content);
    return new Statement(
        id,
        form(draft),
        speakers.source(draft.subject()),
        draft.cue().stream().map(galley::span).toList(),
        content,
        force.modality(draft),
        force.hedge(draft),
        chain.of(draft),
        within,
        draft.confidence());
  }

  /// A span never reaches from one paragraph into the next.
  private void addByBlock(Run run, List<Span> spans) {
    for (int from = run.from(); from < run.to(); ) {
      int to = from + 1;
      while (to < run.to() && galley.blockIndex(to) == galley.blockIndex(from)) to++;
      spans.add(galley.span(new Run(from, to)));
      from = to;
    }
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
