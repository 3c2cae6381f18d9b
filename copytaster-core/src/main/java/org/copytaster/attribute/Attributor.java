package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.attribute.cue.CueLexicon;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Settlement;
import org.copytaster.attribute.draft.Trust;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Subjects;
import org.copytaster.attribute.rule.RuleReader;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Problem;
import org.copytaster.model.Statement;
import org.copytaster.text.ReferenceShelf;

/// Finds who says what. Stateless after construction and safe to share between threads.
///
/// ```
/// List<Statement> statements = new Attributor(shelf).attribute(article, annotations);
/// ```
public final class Attributor {
  /// Confidence from which a brief may publish a statement: from here on 92 % are right on PolNeAR
  /// dev, see docs/evaluation.md.
  public static final double PUBLISHABLE = 0.75;

  /// What is less likely is not told; the value with the best F1 on PolNeAR dev.
  static final double LEAST = 0.38;

  private final CueLexicon lexicon;
  private final Trust trust;
  private final Outlets outlets;

  public Attributor(ReferenceShelf shelf) {
    lexicon = new CueLexicon(shelf);
    trust = new Trust(shelf);
    outlets = new Outlets(shelf);
  }

  /// The article's statements in text order. Statements inside another's content say so in
  /// [Statement#within()].
  public List<Statement> attribute(Article article, Annotations annotations) {
    Galley galley = new Galley(article, annotations);
    List<Draft> drafts = drafts(galley, annotations);
    int[] holder = Settlement.holders(drafts);
    StatementWriter writer = new StatementWriter(galley, annotations, outlets);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < holder.length; i++) {
      String within = holder[i] < 0 ? null : "s" + (holder[i] + 1);
      statements.add(writer.write(drafts.get(i), "s" + (i + 1), within));
    }
    return List.copyOf(statements);
  }

  /// The quotation marks that do not balance; what they opened was ended with its sentence or
  /// block.
  public List<Problem> quotationProblems(Article article, Annotations annotations) {
    return List.copyOf(new Galley(article, annotations).problems());
  }

  private List<Draft> drafts(Galley galley, Annotations annotations) {
    RuleReader reader = new RuleReader(galley, lexicon, trust);
    List<Draft> rules = reader.drafts();
    List<Draft> network =
        new Candidates(galley, new Subjects(galley), reader.sites())
            .drafts(annotations.attributions());
    List<Draft> likely = new ArrayList<>();
    for (Draft draft : new Collation(network, rules).drafts())
      if (draft.confidence() >= LEAST) likely.add(draft);
    return new Settlement(galley).settle(likely);
  }

  /// The traits of each statement's draft as the rules alone read it, in text order: what
  /// `attribution-trust.tsv` is counted from.
  public List<List<String>> traits(Article article, Annotations annotations) {
    Galley galley = new Galley(article, annotations);
    RuleReader reader = new RuleReader(galley, lexicon, trust);
    return new Settlement(galley).settle(reader.drafts()).stream().map(reader::traitsOf).toList();
  }
}
