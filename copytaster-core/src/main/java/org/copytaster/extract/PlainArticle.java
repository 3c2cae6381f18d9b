package org.copytaster.extract;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.extract.head.Bylines;
import org.copytaster.extract.head.CopyEnd;
import org.copytaster.extract.head.Datelines;
import org.copytaster.extract.head.WireCredits;
import org.copytaster.extract.words.LanguageTag;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Access;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Problem;
import org.copytaster.text.Language;
import org.copytaster.text.WebDate;
import org.jspecify.annotations.Nullable;

/// Articles from text that is kept as it came: JSON's and plain files'.
final class PlainArticle {
  private PlainArticle() {}

  static Article fromText(Capture capture) {
    return article(capture, TextLayout.ofPage(capture.content(), capture.declared().title()));
  }

  static Article fromJson(Capture capture) {
    return article(capture, TextLayout.ofCopy(capture.content(), capture.declared().title()));
  }

  /// The state of an article that is gone.
  static Article gone(Capture capture) {
    String url = capture.declared().url();
    List<Problem> problems = new ArrayList<>(capture.problems());
    problems.add(new Problem(Problem.Kind.GONE, "gone for good (410): " + url));
    return new Article(
        id(capture),
        capture.origin(),
        url,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        problems);
  }

  private static Article article(Capture capture, TextLayout layout) {
    Declared declared = capture.declared();
    List<Problem> problems = new ArrayList<>(capture.problems());
    Moment published = published(declared.date(), layout.date(), problems);
    Bylines bylines =
        Bylines.parse(declared.byline() != null ? declared.byline() : layout.byline());
    String outlet = declared.outlet() != null ? declared.outlet() : layout.outlet();
    List<String> copy = new ArrayList<>();
    for (Part part : layout.parts())
      if (part.kind() == Part.Kind.PARAGRAPH) copy.add(part.span().of(capture.content()));
    bylines = bylines.crediting(WireCredits.in(copy, outlet));
    if (layout.parts().isEmpty())
      problems.add(new Problem(Problem.Kind.NO_TEXT, "no part of the text is copy"));
    boolean cutOff = CopyEnd.isCut(capture.content());
    if (cutOff) problems.add(new Problem(Problem.Kind.TRUNCATED, "the copy breaks off"));
    return new Article(
        id(capture),
        capture.origin(),
        declared.url(),
        declared.url(),
        outlet,
        layout.section(),
        LanguageTag.of(declared.language(), Language.of(capture.content())),
        published,
        null,
        bylines.people(),
        bylines.agencies(),
        layout.pictures(),
        List.of(),
        alternative(capture, layout.parts()),
        Datelines.find(capture.content(), layout.parts(), outlet),
        cutOff ? Access.TRUNCATED : null,
        capture.content(),
        layout.parts(),
        List.of(),
        problems);
  }

  /// A title that was delivered beside the text, where the text has another headline or none.
  private static @Nullable String alternative(Capture capture, List<Part> parts) {
    String title = capture.declared().title();
    if (title == null || title.isBlank()) return null;
    for (Part part : parts)
      if (part.kind() == Part.Kind.HEADLINE && Words.same(title, part.span().of(capture.content())))
        return null;
    return Words.spaced(title);
  }

  private static String id(Capture capture) {
    String declared = capture.declared().id();
    return declared != null && !declared.isBlank()
        ? declared
        : ArticleId.of(capture.declared().url(), capture.origin(), capture.content());
  }

  private static @Nullable Moment published(
      @Nullable String declared, @Nullable String inText, List<Problem> problems) {
    if (declared == null) {
      WebDate date = inText == null ? null : WebDate.parse(inText);
      return date == null ? null : date.moment();
    }
    WebDate date = WebDate.parse(declared);
    if (date == null) problems.add(new Problem(Problem.Kind.DATE, "no date: \"" + declared + "\""));
    return date == null ? null : date.moment();
  }
}
