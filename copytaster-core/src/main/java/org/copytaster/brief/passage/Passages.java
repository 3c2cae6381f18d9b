package org.copytaster.brief.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Report;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// Cuts a report into the passages that a brief may print.
///
/// Captions, credits and headings are not passages: a picture's words are not the report's claim.
public final class Passages {
  /// A quotation that runs over more sentences than this is not printed.
  private static final int LONGEST_RUN = 5;

  /// `SANTA BRISA (Halyard) –`, `IMBAR, March 2 -`, `PORTO LUME —`: where a report was written is
  /// not a part of what it says.
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{Lu}.'’ -]{2,}(, \\p{Lu}[\\p{L}.]+( [\\p{L}.]+)?)?(, \\p{L}+\\.? \\d{1,2})?"
              + " ?(\\([^()]{2,40}\\))? ?[-–—:] ?(?=[\\p{Lu}“\"‘])");

  /// Passages that may stand before the dateline: bullets that sum the report up.
  private static final int DATELINE_WITHIN = 6;

  private final Report report;
  private final int year;
  private final String text;
  private final List<Passage> passages = new ArrayList<>();
  private @Nullable Span heading;

  private Passages(Report report, int year) {
    this.report = report;
    Moment moment = Passage.moment(report.article());
    this.year = moment == null ? year : moment.day().getYear();
    this.text = report.article().text();
  }

  /// @param year for a report that says no date
  public static List<Passage> of(Report report, int year) {
    Passages cutting = new Passages(report, year);
    List<Part> parts = report.article().parts();
    for (int i = 0; i < parts.size(); i++) cutting.part(parts.get(i), i);
    return List.copyOf(cutting.passages);
  }

  private void part(Part part, int index) {
    switch (part.kind()) {
      case HEADING -> heading = Headings.isHeading(part.span().of(text)) ? part.span() : null;
      case PARAGRAPH, QUOTE, LIST, DECK -> sentences(part, index);
      case HEADLINE, CAPTION, CREDIT, TABLE, CORRECTION -> {}
    }
  }

  private void sentences(Part part, int index) {
    List<Span> sentences = new ArrayList<>();
    for (Sentence sentence : report.annotations().sentences())
      if (part.span().contains(sentence.span())) sentences.add(sentence.span());
    if (sentences.isEmpty()) sentences.add(part.span());
    for (int i = 0; i < sentences.size(); i++) {
      int last = endOfQuotation(sentences, i);
      if (last < 0) continue;
      add(part, index, new Span(sentences.get(i).start(), sentences.get(last).end()));
      i = last;
    }
  }

  /// Index of the sentence that closes what the first one opens; -1 where none does.
  private int endOfQuotation(List<Span> sentences, int first) {
    int end = Math.min(sentences.size(), first + LONGEST_RUN);
    for (int last = first; last < end; last++) {
      int from = sentences.get(first).start();
      if (Quotes.balanced(text.substring(from, sentences.get(last).end()))) return last;
    }
    return -1;
  }

  private void add(Part part, int index, Span untrimmed) {
    Span span = withoutDateline(trim(text, untrimmed));
    if (span.isEmpty()) return;
    String words = span.of(text);
    List<Statement> statements =
        report.statements().stream()
            .filter(s -> s.content().stream().anyMatch(span::overlaps))
            .toList();
    passages.add(
        new Passage(
            report,
            part.kind(),
            heading,
            index,
            passages.size(),
            span,
            words,
            Terms.of(words),
            Terms.of(withoutSources(span, statements)),
            statements,
            report.events().stream()
                .filter(e -> e.trigger().stream().anyMatch(span::contains))
                .toList(),
            year));
  }

  private String withoutSources(Span span, List<Statement> statements) {
    StringBuilder claim = new StringBuilder(span.of(text));
    for (Statement statement : statements) {
      List<Span> said = new ArrayList<>(statement.cue());
      if (statement.source() != null) {
        said.addAll(statement.source().spans());
        if (statement.source().role() != null) said.add(statement.source().role());
      }
      for (Span words : said)
        if (span.contains(words))
          for (int at = words.start(); at < words.end(); at++)
            claim.setCharAt(at - span.start(), ' ');
    }
    return claim.toString();
  }

  private Span withoutDateline(Span span) {
    if (passages.size() > DATELINE_WITHIN) return span;
    Matcher dateline = DATELINE.matcher(span.of(text));
    if (!dateline.find()) return span;
    // further down "MARTIN: …" is a speaker of a transcript
    boolean speaker = dateline.group().contains(":") && !passages.isEmpty();
    return speaker ? span : new Span(span.start() + dateline.end(), span.end());
  }

  public static Span trim(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && blank(text.charAt(start))) start++;
    while (end > start && blank(text.charAt(end - 1))) end--;
    return new Span(start, end);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }
}
