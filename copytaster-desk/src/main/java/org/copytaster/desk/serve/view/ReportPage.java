package org.copytaster.desk.serve.view;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.desk.store.Address;
import org.copytaster.model.Access;
import org.copytaster.model.Article;
import org.copytaster.model.Part;
import org.copytaster.model.Problem;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// One report as it was read, with the words marked that a line of a brief rests on.
///
/// @param marked where the sought words stand; `null` if nothing is sought
/// @param also where else the same report was found
public record ReportPage(
    Frame frame,
    Article article,
    String published,
    List<Block> blocks,
    @Nullable Span marked,
    List<String> also) {

  /// A part of the report, cut where the marked words begin and end.
  ///
  /// @param kind as JSON has it
  public record Block(String kind, String before, String marked, String after) {}

  public ReportPage {
    blocks = List.copyOf(blocks);
    also = List.copyOf(also);
  }

  public static ReportPage of(
      Frame frame, Article article, @Nullable Span sought, List<Address> addresses) {
    Span marked = sought != null && sought.end() <= article.text().length() ? sought : null;
    List<Block> blocks = new ArrayList<>();
    for (Part part : article.parts()) blocks.add(block(article.text(), part, marked));
    String published = article.published() == null ? "" : Dates.print(article.published());
    List<String> also =
        addresses.stream()
            .filter(address -> !address.origin().equals(article.origin()))
            .map(address -> address.url() == null ? address.origin() : address.url())
            .filter(place -> !place.equals(article.url()))
            .distinct()
            .toList();
    return new ReportPage(frame, article, published, blocks, marked, also);
  }

  /// Whether what follows is only the beginning.
  public boolean isCut() {
    return article.access() == Access.TRUNCATED;
  }

  public boolean isRestricted() {
    return article.access() == Access.RESTRICTED;
  }

  /// The dateline's words, empty where there is none.
  public String filed() {
    return article.dateline() == null ? "" : article.dateline().where().of(article.text());
  }

  /// What sources of one fact say differently.
  public List<String> doubts() {
    return article.problems().stream()
        .filter(problem -> problem.kind() == Problem.Kind.DISAGREEMENT)
        .map(Problem::detail)
        .toList();
  }

  private static Block block(String text, Part part, @Nullable Span marked) {
    Span whole = part.span();
    String kind = part.kind().name().toLowerCase(java.util.Locale.ROOT);
    if (marked == null || !marked.overlaps(whole)) return new Block(kind, whole.of(text), "", "");
    int start = Math.max(whole.start(), marked.start());
    int end = Math.min(whole.end(), marked.end());
    return new Block(
        kind,
        text.substring(whole.start(), start),
        text.substring(start, end),
        text.substring(end, whole.end()));
  }
}
