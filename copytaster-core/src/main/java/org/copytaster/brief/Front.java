package org.copytaster.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.brief.passage.Certainty;
import org.copytaster.brief.passage.Heads;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Passages;
import org.copytaster.brief.passage.Past;
import org.copytaster.brief.passage.Quotes;
import org.copytaster.brief.passage.Standing;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.text.Words;
import org.jspecify.annotations.Nullable;

/// What stands above the text: headline, deck, picture.
///
/// @param principal the report whose headline is taken
/// @param printed the words of headline and deck
/// @param told the sentences of reports that stand for a headline or a deck
record Front(
    Report principal,
    Line title,
    @Nullable Line deck,
    Brief.@Nullable Illustration picture,
    List<Terms> printed,
    List<Passage> told) {
  private static final int LONGEST_DECK_WORDS = 110;

  /// What the newest day is worth beside twice the likeness of a headline to what all tell.
  private static final double RECENT = 0.25;

  /// Days after which a headline no longer says what the story is now.
  private static final long CURRENT_DAYS = 2;

  /// More than likeness to all that was told since can make up for.
  private static final double OVERTAKEN = 2.5;

  private static final Pattern LIVE =
      Pattern.compile(
          "^(live|watch|opinion|analysis|editorial|letters?|podcast|quiz|photos|in pictures"
              + "|profile|morning briefing|.*round-?up)\\b.*|.*\\?$");

  /// "The weekly also reports that": what it comes on top of is missing above.
  private static final Pattern ALSO = Pattern.compile("\\balso\\b");

  static Front of(Material material, FigureDisputes figures) {
    Report principal = principal(material, figures);
    Passage leading = leading(material, principal);
    Line title = leading == null ? headline(material, principal) : material.lines().of(leading);
    List<Passage> told = new ArrayList<>();
    if (leading != null) told.add(leading);
    List<Terms> printed = new ArrayList<>();
    printed.add(Terms.of(title.text()));
    Line deck = deck(material, figures, principal, printed);
    Passage lead = deck == null ? lead(material, figures, printed, told) : null;
    if (lead != null) {
      deck = material.lines().of(lead);
      told.add(lead);
    }
    if (deck != null) {
      printed.add(Terms.of(deck.text()));
      // a deck of several sentences also says what each of them says
      if (deck.evidence().getFirst().slot() == null)
        material
            .all()
            .filter(p -> p.report() == principal && p.kind() == Part.Kind.DECK)
            .forEach(p -> printed.add(p.terms()));
    }
    return new Front(principal, title, deck, picture(material, principal), printed, told);
  }

  /// The report with the headline that fits best what all reports tell, is not overtaken by later
  /// numbers, and belongs to a root rather than to a copy.
  private static Report principal(Material material, FigureDisputes figures) {
    List<Report> reports = material.speaking().reports();
    Report best = reports.getFirst();
    double most = Double.NEGATIVE_INFINITY;
    for (Report report : reports) {
      double score = headlineScore(material, figures, report) + currency(material.course(), report);
      if (score > most) {
        most = score;
        best = report;
      }
    }
    return best;
  }

  /// What a headline gains by being new, or loses by being old; 0 for a report without a date.
  private static double currency(Course course, Report report) {
    Moment moment = Passage.moment(report.article());
    if (moment == null) return 0;
    return RECENT * course.lateness(moment)
        - (course.daysSince(moment) > CURRENT_DAYS ? OVERTAKEN : 0);
  }

  private static double headlineScore(Material material, FigureDisputes figures, Report report) {
    Optional<Span> span = Heads.headline(report.article());
    if (span.isEmpty()) return -10;
    String headline = span.get().of(report.article().text());
    Terms terms = Terms.of(headline);
    if (terms.words().size() < 3) return -9;
    double score = 2 * material.centrality().likeness(terms);
    if (figures.isStale(headline)) score -= 2;
    if (LIVE.matcher(Terms.lower(headline)).matches()) score -= 1;
    if (!Quotes.balanced(headline)) score -= 3;
    if (material.story().rootOf(report.id()).equals(report.id())) score += 0.1;
    return score;
  }

  private static Line headline(Material material, Report principal) {
    Article article = principal.article();
    Span span = Heads.headline(article).orElseGet(() -> Heads.firstLine(article));
    return material.lines().of(article, span);
  }

  /// What heads a story without a headline: the most central news that some report opens with, else
  /// the most central among the first sentences, else of all. `null` where there is a headline, or
  /// no sentence that stands alone.
  private static @Nullable Passage leading(Material material, Report principal) {
    if (Heads.headline(principal.article()).isPresent()) return null;
    List<Passage> sentences =
        material.byCentrality().stream()
            .filter(Standing::standsAlone)
            .filter(passage -> !ALSO.matcher(passage.text()).find())
            .toList();
    return sentences.stream()
        .filter(passage -> material.openings().contains(passage) && isNews(passage))
        .findFirst()
        .or(() -> sentences.stream().filter(p -> p.isLead() && isNews(p)).findFirst())
        .or(sentences.stream()::findFirst)
        .orElse(null);
  }

  private static boolean isNews(Passage passage) {
    return Certainty.isFact(passage)
        && !Certainty.isUnknown(passage)
        && !Past.isToldOf(passage)
        && !passage.isQuotation();
  }

  /// The deck that the report itself has.
  private static @Nullable Line deck(
      Material material, FigureDisputes figures, Report principal, List<Terms> printed) {
    Article article = principal.article();
    for (Part part : article.parts()) {
      if (part.kind() != Part.Kind.DECK) continue;
      Span span = Passages.trim(article.text(), part.span());
      String words = span.of(article.text());
      boolean fits =
          !span.isEmpty()
              && Words.in(words).size() <= LONGEST_DECK_WORDS
              && Quotes.balanced(words)
              && Terms.of(words).overlap(printed.getFirst()) < 0.8
              && !figures.isStale(words)
              && !material.offices().isStale(words, Passage.moment(article));
      if (fits) return material.lines().of(article, span);
    }
    return null;
  }

  /// In place of a deck the most central asserted sentence that says more than the headline.
  private static @Nullable Passage lead(
      Material material, FigureDisputes figures, List<Terms> printed, List<Passage> told) {
    if (material.speaking().reports().size() < 2) return null;
    for (Passage passage : material.byCentrality()) {
      if (passage.order() > 3 || !Standing.standsAlone(passage) || passage.isQuotation()) continue;
      if (figures.isStale(passage.text()) || material.isStale(passage)) continue;
      if (Past.isToldOf(passage) || material.openings().isRetold(passage, told)) continue;
      boolean contested = figures.contested().contains(passage) && !passage.namesItsSource();
      if (contested || Certainty.of(passage) != Modality.ASSERTED) continue;
      if (passage.terms().within(printed.getFirst()) < 0.8) return passage;
    }
    return null;
  }

  private static Brief.@Nullable Illustration picture(Material material, Report principal) {
    List<Report> order = new ArrayList<>(material.speaking().reports());
    order.remove(principal);
    order.addFirst(principal);
    for (Report report : order)
      for (Picture picture : report.article().pictures())
        if (!picture.url().isBlank()) return illustration(material, report.article(), picture);
    for (Report report : order) {
      Picture drawn = captioned(report.article());
      if (drawn != null) return illustration(material, report.article(), drawn);
    }
    return null;
  }

  /// A saved text keeps the caption and loses the picture: its place is drawn.
  private static @Nullable Picture captioned(Article article) {
    Span caption = null;
    Span credit = null;
    for (Part part : article.parts()) {
      if (part.kind() == Part.Kind.CAPTION && caption == null) caption = part.span();
      if (part.kind() == Part.Kind.CREDIT && credit == null) credit = part.span();
    }
    return caption == null ? null : new Picture("", caption, credit);
  }

  private static Brief.Illustration illustration(
      Material material, Article article, Picture picture) {
    return new Brief.Illustration(
        picture.url(),
        line(material, article, picture.caption()),
        line(material, article, picture.credit()));
  }

  private static @Nullable Line line(Material material, Article article, @Nullable Span span) {
    if (span == null || span.end() > article.text().length()) return null;
    Span trimmed = Passages.trim(article.text(), span);
    return trimmed.isEmpty() ? null : material.lines().of(article, trimmed);
  }
}
