package org.copytaster.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.copytaster.desk.files.Faults;
import org.copytaster.desk.files.Origins;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.store.Edition;
import org.copytaster.desk.store.StoryCard;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Hosts;
import org.copytaster.model.Line;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.jspecify.annotations.Nullable;

/// Lays out an edition: writes the brief of each story, and the card that lists show of it.
final class Layout {
  private final Function<Story, Brief> briefs;
  private final PictureDesk pictures;
  private final Consumer<Trouble> troubles;

  /// @param troubles told of a story for which no brief could be written: a fault of ours in one
  ///   must not keep all others from being published
  Layout(Function<Story, Brief> briefs, PictureDesk pictures, Consumer<Trouble> troubles) {
    this.briefs = briefs;
    this.pictures = pictures;
    this.troubles = troubles;
  }

  /// @param pile the reports that the stories are made of
  Edition edition(List<Story> stories, Pile pile) {
    Trending trending = new Trending(stories);
    List<Edition.Published> published = new ArrayList<>();
    List<Report> reports = new ArrayList<>();
    for (Story story : stories) {
      reports.addAll(story.reports());
      try {
        published.add(published(story, trending.heat(story)));
      } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
        troubles.accept(new Trouble(story.id(), Faults.ours(e)));
      }
    }
    published.sort(Comparator.comparingDouble(one -> -one.card().heat()));
    reports.sort(
        Comparator.comparing(
                (Report report) -> report.article().published(),
                Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Report::id));
    return new Edition(
        reports, published, pile.reports().stream().map(Report::id).toList(), pile.addresses());
  }

  private Edition.Published published(Story story, double heat) {
    Brief brief = briefs.apply(story);
    return new Edition.Published(
        card(story, brief, heat),
        brief,
        story.reports().stream().map(Report::id).toList(),
        story.related());
  }

  private StoryCard card(Story story, Brief brief, double heat) {
    Line deck = brief.deck();
    Brief.Illustration picture = brief.picture();
    // that a page is gone is nobody's report
    List<Article> articles =
        story.reports().stream().map(Report::article).filter(one -> !one.isGone()).toList();
    long outlets = articles.stream().map(Layout::owner).distinct().count();
    return new StoryCard(
        story.id(),
        brief.title().text(),
        deck == null ? null : deck.text(),
        brief.section(),
        text(brief.updated()),
        picture == null ? null : archived(brief, picture.url()),
        articles.size(),
        (int) outlets,
        brief.roots(),
        heat);
  }

  /// The outlet; where an article does not name it, the host that it came from, else its folder.
  static String owner(Article article) {
    if (article.outlet() != null) return article.outlet();
    String host = Hosts.of(article.canonical() != null ? article.canonical() : article.url());
    if (host != null) return host;
    return Origins.file(article.origin()).replaceFirst("[^/]*$", "");
  }

  private @Nullable String archived(Brief brief, String url) {
    return brief.sources().stream()
        .flatMap(source -> pictures.find(source.origin(), url).stream())
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
