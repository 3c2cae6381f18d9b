package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.attribute.cue.CueLexicon;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Settlement;
import org.copytaster.attribute.draft.Trait;
import org.copytaster.attribute.draft.Trust;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
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
/// List<Statement> statements = new Attributor(shelf).attribute(article, annotations).statements();
/// ```
public final class Attributor {
  private final CueLexicon lexicon;
  private final Trust trust;
  private final Trust weights;
  private final Threshold threshold;
  private final Outlets outlets;

  public Attributor(ReferenceShelf shelf) {
    lexicon = new CueLexicon(shelf);
    trust = new Trust(shelf, "attribution-trust.tsv");
    weights = new Trust(shelf, "attribution-weights.tsv");
    double least = weights.constant("least", 0);
    threshold =
        new Threshold(
            least,
            weights.constant("least quoted", least),
            weights.constant("least sourceless", least));
    outlets = new Outlets(shelf);
  }

  /// The confidence from which a draft is told; one with spoken words in it is told from less,
  /// since quotation marks leave little doubt that somebody speaks, and one without a source ("it
  /// is said"), which are few and never sure.
  private record Threshold(double plain, double quoted, double sourceless) {
    static final Threshold NONE = new Threshold(0, 0, 0);

    boolean isMetBy(Draft draft, Galley galley) {
      return draft.confidence() >= plain
          || draft.confidence() >= sourceless && draft.subject() == null
          || draft.confidence() >= quoted && holdsQuotedWords(draft, galley);
    }

    private static boolean holdsQuotedWords(Draft draft, Galley galley) {
      for (Run run : draft.content())
        for (int t = run.from(); t < run.to(); t++) if (galley.isQuoted(t)) return true;
      return false;
    }
  }

  /// What was found in an article.
  ///
  /// @param statements in text order; one inside another's content says so in [Statement#within()]
  /// @param problems quotation marks that do not balance; what they opened was ended with its
  ///   sentence or block
  public record Attribution(List<Statement> statements, List<Problem> problems) {}

  /// A statement, told or not, and what its confidence was weighed from.
  public record Weighed(Statement statement, List<Trait> traits) {}

  public Attribution attribute(Article article, Annotations annotations) {
    Galley galley = new Galley(article, annotations);
    List<Draft> told = drafts(galley, annotations, threshold);
    return new Attribution(statements(galley, annotations, told), List.copyOf(galley.problems()));
  }

  /// What could be told, however unlikely: what the weights are fitted to.
  public List<Weighed> weighed(Article article, Annotations annotations) {
    Galley galley = new Galley(article, annotations);
    List<Draft> drafts = drafts(galley, annotations, Threshold.NONE);
    List<Statement> statements = statements(galley, annotations, drafts);
    List<Weighed> weighed = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++)
      weighed.add(new Weighed(statements.get(i), drafts.get(i).traits()));
    return weighed;
  }

  private List<Draft> drafts(Galley galley, Annotations annotations, Threshold from) {
    RuleReader reader = new RuleReader(galley, lexicon, trust);
    List<Draft> rules = reader.drafts();
    List<Draft> network =
        new Candidates(galley, new Subjects(galley), reader.sites())
            .drafts(annotations.attributions());
    Chain chain = new Chain(galley, outlets);
    Speechless speechless = new Speechless(galley);
    List<Draft> likely = new ArrayList<>();
    for (Draft draft : new Collation(network, rules, reader::traitsOf, weights).drafts())
      if (from.isMetBy(draft, galley) && speechless.speaks(draft)) likely.add(draft);
    return new Settlement(galley).settle(chain.withoutRelays(likely));
  }

  private List<Statement> statements(Galley galley, Annotations annotations, List<Draft> drafts) {
    int[] holder = Settlement.holders(drafts);
    StatementWriter writer = new StatementWriter(galley, annotations, outlets);
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < holder.length; i++) {
      String within = holder[i] < 0 ? null : "s" + (holder[i] + 1);
      statements.add(writer.write(drafts.get(i), "s" + (i + 1), within));
    }
    return List.copyOf(statements);
  }
}
