package org.copytaster.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.copytaster.model.Article;
import org.copytaster.model.Entity;
import org.copytaster.model.Mention;
import org.copytaster.model.Report;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.text.Words;
import org.jspecify.annotations.Nullable;

/// Finds the quotations of a report.
///
/// Abstains where the speaker is only a pronoun that nobody resolved, or where what was said is not
/// wholly in quotation marks: then the sentence itself may still be printed.
final class Quotations {
  private static final int MOST_WORDS = 90;
  private static final double SURE = 0.5;
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "who", "which", "we", "i", "you", "one", "that", "this");

  private final Report report;
  private final Article article;
  private final String text;
  private final List<Passage> passages;
  private final List<Quotation> found = new ArrayList<>();

  private Quotations(Report report, List<Passage> passages) {
    this.report = report;
    this.article = report.article();
    this.text = article.text();
    this.passages = passages;
  }

  static List<Quotation> of(Report report, List<Passage> passages) {
    Quotations finding = new Quotations(report, passages);
    report.statements().forEach(finding::take);
    return finding.found;
  }

  private void take(Statement statement) {
    Source source = statement.source();
    if (statement.form() != Statement.Form.DIRECT || source == null) return;
    if (statement.confidence() < SURE || statement.within() != null) return;
    List<Span> content = new ArrayList<>();
    for (Span words : statement.content()) {
      Span quoted = withMarks(words);
      if (quoted == null) return;
      content.add(quoted);
    }
    Optional<Passage> at =
        passages.stream().filter(p -> p.span().overlaps(content.getFirst())).findFirst();
    Span name = name(source);
    if (at.isEmpty() || name == null || wordsIn(content) > MOST_WORDS) return;
    String speaker = speaker(source, name);
    if (!joinsLast(content, speaker, at.get()))
      found.add(
          new Quotation(report, statement, name, role(source, name), content, at.get(), speaker));
  }

  /// What the same speaker goes on saying in the same paragraph is one quotation.
  private boolean joinsLast(List<Span> content, String speaker, Passage at) {
    if (found.isEmpty()) return false;
    Quotation last = found.getLast();
    if (!last.speaker().equals(speaker) || last.at().paragraph() != at.paragraph()) return false;
    List<Span> joined = new ArrayList<>(last.content());
    joined.addAll(content);
    if (last.content().getLast().end() > content.getFirst().start()) return false;
    if (wordsIn(joined) > MOST_WORDS) return false;
    found.set(
        found.size() - 1,
        new Quotation(
            report,
            last.statement(),
            last.source(),
            last.role(),
            List.copyOf(joined),
            last.at(),
            speaker));
    return true;
  }

  /// The span with the quotation marks around it; `null` where it has none.
  private @Nullable Span withMarks(Span words) {
    int start = words.start();
    int end = words.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) start++;
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
    if (start < end && !Quotes.isMark(text.charAt(start)) && start > 0) start--;
    // a comma or full stop may stand before the closing mark
    for (int i = 0; i < 2 && end < text.length() && !isMark(end - 1); i++) end++;
    if (start >= end || !isMark(start) || !isMark(end - 1) || end - start < 4) return null;
    Span quoted = new Span(start, end);
    return Quotes.balanced(quoted.of(text)) ? quoted : null;
  }

  private boolean isMark(int at) {
    return Quotes.isMark(text.charAt(at));
  }

  private int wordsIn(List<Span> spans) {
    int words = 0;
    for (Span span : spans) words += Words.in(text, span).size();
    return words;
  }

  /// The fullest form of the speaker's name that the report prints, near the quotation if it can
  /// be.
  private @Nullable Span name(Source source) {
    Span words = Passages.trim(text, source.spans().getFirst());
    Optional<Entity> entity = entity(source);
    if (entity.isPresent()) {
      Span elsewhere = null;
      for (Mention mention : report.annotations().mentions()) {
        if (!mention.entity().equals(entity.get().id())) continue;
        if (!mention.span().of(text).equals(entity.get().name())) continue;
        if (words.contains(mention.span())) return mention.span();
        if (elsewhere == null) elsewhere = mention.span();
      }
      if (elsewhere != null) return elsewhere;
    }
    return words.isEmpty() || startsWithPronoun(words) ? null : words;
  }

  private boolean startsWithPronoun(Span words) {
    var all = Words.in(text, words);
    return all.isEmpty() || PRONOUNS.contains(all.getFirst().form());
  }

  private Optional<Entity> entity(Source source) {
    return source.entity() == null
        ? Optional.empty()
        : report.annotations().entity(source.entity());
  }

  private String speaker(Source source, Span name) {
    return entity(source).map(Entity::name).orElseGet(() -> Terms.lower(name.of(text)));
  }

  private @Nullable Span role(Source source, Span name) {
    Span role = source.role();
    if (role == null) role = entity(source).map(Entity::description).orElse(null);
    if (role == null) return null;
    Span trimmed = Passages.trim(text, role);
    boolean fits =
        !trimmed.isEmpty()
            && !trimmed.overlaps(name)
            && Words.in(text, trimmed).size() <= 20
            && Quotes.balanced(trimmed.of(text));
    return fits ? trimmed : null;
  }
}
