package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.code.modality.Frames;
import org.copytaster.code.role.Naming;
import org.copytaster.code.role.RoleNouns;
import org.copytaster.code.trigger.EventLexicon;
import org.copytaster.code.trigger.Figurative;
import org.copytaster.code.trigger.TriggerFinder;
import org.copytaster.code.words.Forms;
import org.copytaster.code.words.Reading;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Event;
import org.copytaster.model.Sentence;
import org.copytaster.model.Statement;
import org.copytaster.text.ReferenceShelf;

/// Codes articles: finds who did what to whom, and how true it is said to be.
///
/// Stateless after construction and safe to share. A text without events gives an empty list; no
/// input throws.
public final class Coder {
  private final Forms forms;
  private final SentenceCoder sentences;
  private final RoleNouns roles;
  private final Set<String> sites;
  private final Goldstein goldstein;
  private final Figurative figurative;

  /// @param shelf holds `events.tsv`, `event-words.tsv`, `irregular.tsv`, `figurative.tsv`,
  ///   `roles.tsv`, `goldstein.tsv`, `event-confidence.tsv`
  public Coder(ReferenceShelf shelf) {
    forms = new Forms(shelf);
    figurative = new Figurative(shelf);
    EventLexicon lexicon = new EventLexicon(shelf);
    sites = lexicon.words("site");
    sentences =
        new SentenceCoder(
            new TriggerFinder(lexicon), figurative, new Confidence(shelf), lexicon.words("common"));
    roles = new RoleNouns(shelf);
    goldstein = new Goldstein(shelf);
  }

  /// The events of an article in text order, each once however often it is told. Only
  /// [org.copytaster.model.Modality#ASSERTED] ones may be counted as having happened.
  public List<Event> code(Article article, Annotations annotations, List<Statement> statements) {
    return numbered(drafts(article, annotations, statements));
  }

  /// What each event of [#code] was weighed by, in the same order: what the recipe of
  /// `event-confidence.tsv` learns from.
  public List<Weighing> weighings(
      Article article, Annotations annotations, List<Statement> statements) {
    return drafts(article, annotations, statements).stream().map(Draft::weighing).toList();
  }

  private List<Draft> drafts(Article article, Annotations annotations, List<Statement> statements) {
    if (figurative.isUnreal(article)) return List.of();
    SentenceCoder.Page page =
        new SentenceCoder.Page(
            new Naming(annotations, roles, sites),
            new Circumstances(article, annotations),
            new Frames(statements),
            annotations,
            figurative.subject(article));
    List<Draft> rows = new ArrayList<>();
    Reading before = null;
    for (Sentence sentence : annotations.sentences()) {
      if (!isCopy(article, sentence)) continue;
      Reading reading = Reading.of(article, annotations, sentence, forms);
      rows.addAll(sentences.code(reading, before, page));
      before = reading;
    }
    return new Merger(article.text(), annotations.mentions()).merge(rows);
  }

  private static boolean isCopy(Article article, Sentence sentence) {
    return article.parts().stream()
        .filter(part -> part.span().overlaps(sentence.span()))
        .allMatch(part -> part.kind().isCopy());
  }

  private List<Event> numbered(List<Draft> rows) {
    List<Event> events = new ArrayList<>();
    for (Draft row : rows)
      events.add(
          new Event(
              "v" + (events.size() + 1),
              row.type(),
              row.mode(),
              row.contexts(),
              row.cameo(),
              goldstein.of(row.cameo()),
              row.modality(),
              row.trigger(),
              row.actors(),
              row.recipients(),
              row.time(),
              row.place(),
              row.statement(),
              row.confidence()));
    return List.copyOf(events);
  }
}
