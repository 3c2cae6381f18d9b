package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Hedge;
import org.copytaster.model.Modality;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Finds who says what. Stateless after construction and safe to share between threads.
public final class Attributor {
  /// Confidence from which a brief may publish a statement.
  public static final double PUBLISHABLE = 0.9;

  private final CueLexicon lexicon;

  public Attributor(ReferenceShelf shelf) {
    lexicon = new CueLexicon(shelf);
  }

  /// The article's statements in text order.
  public List<Statement> attribute(Article article, Annotations annotations) {
    Galley galley = new Galley(article, annotations);
    List<Draft> drafts = new Settlement(galley).settle(rules(galley));
    List<Statement> statements = new ArrayList<>();
    int[] holder = Settlement.holders(drafts);
    for (int i = 0; i < holder.length; i++)
      statements.add(
          statement(galley, drafts.get(i), i + 1, holder[i] < 0 ? null : "s" + (holder[i] + 1)));
    return List.copyOf(statements);
  }

  private List<Draft> rules(Galley galley) {
    List<CueSite> sites = new CueFinder(galley, lexicon).sites();
    Map<Integer, CueSite> byFirst = new HashMap<>();
    for (CueSite site : sites) byFirst.put(site.group().from(), site);
    Clauses clauses = new Clauses(galley, byFirst);
    Subjects subjects = new Subjects(galley);
    ClauseRules clauseRules = new ClauseRules(galley, clauses, subjects);
    PhraseRules phraseRules = new PhraseRules(galley, clauses, subjects);
    List<Draft> drafts = new ArrayList<>(new TranscriptRules(galley, clauses).read());
    drafts.addAll(phraseRules.accordingTo());
    Draft previous = null;
    for (CueSite site : sites) {
      Draft draft = clauseRules.read(site, previous);
      if (draft == null) draft = phraseRules.impersonal(site);
      if (draft == null) draft = phraseRules.noun(site);
      if (draft == null) continue;
      drafts.add(draft);
      previous = draft;
    }
    return new QuoteRules(galley).complete(drafts);
  }

  private static Statement statement(
      Galley galley, Draft draft, int number, @Nullable String within) {
    List<Span> content = draft.content().stream().map(galley::span).toList();
    Source source =
        draft.subject() == null
            ? null
            : new Source(
                List.of(galley.span(draft.subject().name())),
                null,
                draft.subject().role() == null ? null : galley.span(draft.subject().role()));
    return new Statement(
        "s" + number,
        form(galley, draft),
        source,
        draft.cue().stream().map(galley::span).toList(),
        content,
        draft.site() == null ? Modality.ASSERTED : draft.site().cue().modality(),
        Hedge.NONE,
        List.of(),
        within,
        0.5);
  }

  private static Statement.Form form(Galley galley, Draft draft) {
    int letters = 0;
    int quoted = 0;
    for (Run run : draft.content())
      for (int t = run.from(); t < run.to(); t++) {
        int length = galley.span(t).length();
        letters += length;
        if (galley.isQuoted(t)) quoted += length;
      }
    if (quoted >= 0.95 * letters) return Statement.Form.DIRECT;
    return quoted <= 0.05 * letters ? Statement.Form.INDIRECT : Statement.Form.MIXED;
  }
}
