package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Statement;
import org.copytaster.text.ReferenceShelf;

/// Finds who says what. Stateless after construction and safe to share between threads.
///
/// ```
/// List<Statement> statements = new Attributor(shelf).attribute(article, annotations);
/// ```
public final class Attributor {
  /// Confidence from which a brief may publish a statement.
  public static final double PUBLISHABLE = 0.9;

  private final CueLexicon lexicon;
  private final Trust trust;

  public Attributor(ReferenceShelf shelf) {
    lexicon = new CueLexicon(shelf);
    trust = new Trust(shelf);
  }

  /// The article's statements in text order. Statements inside another's content say so in
  /// [Statement#within()].
  public List<Statement> attribute(Article article, Annotations annotations) {
    Galley galley = new Galley(article, annotations);
    List<Draft> drafts = drafts(galley);
    int[] holder = Settlement.holders(drafts);
    StatementWriter writer = new StatementWriter(galley);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < holder.length; i++) {
      String within = holder[i] < 0 ? null : "s" + (holder[i] + 1);
      statements.add(writer.write(drafts.get(i), "s" + (i + 1), within));
    }
    return List.copyOf(statements);
  }

  private List<Draft> drafts(Galley galley) {
    return new Settlement(galley).settle(new RuleReader(galley, lexicon, trust).drafts());
  }

  /// The traits of each statement's draft, in the statements' order: what trust is counted from.
  List<List<String>> traits(Article article, Annotations annotations) {
    Galley galley = new Galley(article, annotations);
    RuleReader reader = new RuleReader(galley, lexicon, trust);
    return new Settlement(galley).settle(reader.drafts()).stream().map(reader::traitsOf).toList();
  }
}
