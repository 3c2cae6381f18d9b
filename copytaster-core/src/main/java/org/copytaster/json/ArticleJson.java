package org.copytaster.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Objects;
import org.copytaster.model.Access;
import org.copytaster.model.Article;
import org.copytaster.model.Dateline;
import org.copytaster.model.Link;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.copytaster.model.Problem;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// [Article] as one line of JSON, and back.
public final class ArticleJson {
  private ArticleJson() {}

  public static String write(Article article) {
    ObjectNode node = Nodes.object();
    fill(node, article);
    node.set("problems", Nodes.array(article.problems(), problem -> problem(problem, null)));
    return Nodes.line(node);
  }

  /// Throws [JsonFault].
  public static Article parse(String json) {
    return Fields.read(json, ArticleJson::article);
  }

  /// Everything but the problems, which a report has more of.
  static void fill(ObjectNode node, Article article) {
    node.put("id", article.id()).put("origin", article.origin());
    node.put("url", article.url()).put("outlet", article.outlet());
    node.put("section", article.section()).put("language", article.language());
    node.put("published", Nodes.string(article.published()));
    node.put("updated", Nodes.string(article.updated()));
    node.set("byline", Nodes.words(article.byline()));
    node.set("agencies", Nodes.words(article.agencies()));
    node.set(
        "pictures", Nodes.array(article.pictures(), picture -> picture(picture, article.text())));
    node.set("tags", Nodes.words(article.tags()));
    node.put("alternativeHeadline", article.alternativeHeadline());
    node.set("dateline", dateline(article.dateline(), article.text()));
    node.put("access", article.access() == null ? null : Nodes.code(article.access()));
    node.put("canonical", article.canonical());
    node.put("revision", article.revision());
    node.put("text", article.text());
    node.set("parts", Nodes.array(article.parts(), ArticleJson::part));
    node.set("links", Nodes.array(article.links(), ArticleJson::link));
  }

  static Article article(Fields fields) {
    return new Article(
        fields.text("id"),
        Objects.requireNonNullElse(fields.textOrNull("origin"), ""),
        fields.textOrNull("url"),
        fields.textOrNull("canonical"),
        fields.textOrNull("outlet"),
        fields.textOrNull("section"),
        fields.textOrNull("language"),
        fields.momentOrNull("published"),
        fields.momentOrNull("updated"),
        fields.words("byline"),
        fields.words("agencies"),
        fields.objects("pictures", ArticleJson::picture),
        fields.words("tags"),
        fields.textOrNull("alternativeHeadline"),
        fields.objectOrNull("dateline", ArticleJson::dateline),
        fields.textOrNull("access") == null ? null : fields.constant("access", Access.class),
        fields.text("text"),
        fields.objects("parts", part -> new Part(kind(part), part.at())),
        fields.objects("links", link -> new Link(link.text("url"), link.spanOrNull("where"))),
        fields.objects("problems", ArticleJson::problem).stream()
            .filter(Objects::nonNull)
            .toList());
  }

  private static Part.Kind kind(Fields part) {
    return part.constant("kind", Part.Kind.class);
  }

  private static ObjectNode part(Part part) {
    return Nodes.object()
        .put("kind", Nodes.code(part.kind()))
        .put("start", part.span().start())
        .put("end", part.span().end());
  }

  private static ObjectNode link(Link link) {
    ObjectNode node = Nodes.object().put("url", link.url());
    node.set("where", Nodes.span(link.where()));
    return node;
  }

  /// Caption and credit in words for people, as spans for evidence.
  private static ObjectNode picture(Picture picture, String text) {
    ObjectNode node = Nodes.object().put("url", picture.url());
    node.put("caption", words(picture.caption(), text));
    node.put("credit", words(picture.credit(), text));
    node.set("captionSpan", Nodes.span(picture.caption()));
    node.set("creditSpan", Nodes.span(picture.credit()));
    return node;
  }

  private static Picture picture(Fields fields) {
    return new Picture(
        fields.text("url"), fields.spanOrNull("captionSpan"), fields.spanOrNull("creditSpan"));
  }

  /// Place and agency in words for people, as spans for evidence.
  private static @Nullable ObjectNode dateline(@Nullable Dateline dateline, String text) {
    if (dateline == null) return null;
    ObjectNode node = Nodes.object();
    node.put("start", dateline.where().start()).put("end", dateline.where().end());
    node.put("place", words(dateline.place(), text));
    node.put("agency", words(dateline.agency(), text));
    node.set("placeSpan", Nodes.span(dateline.place()));
    node.set("agencySpan", Nodes.span(dateline.agency()));
    return node;
  }

  private static Dateline dateline(Fields fields) {
    return new Dateline(
        fields.at(), fields.spanOrNull("placeSpan"), fields.spanOrNull("agencySpan"));
  }

  private static @Nullable String words(@Nullable Span span, String text) {
    return span == null ? null : span.of(text);
  }

  /// @param stage the stage that met it, where it is not reading and extracting
  static ObjectNode problem(Problem problem, @Nullable String stage) {
    Span where = problem.where();
    ObjectNode node = Nodes.object();
    node.put("kind", Nodes.code(problem.kind())).put("detail", problem.detail());
    node.put("start", where == null ? null : where.start());
    node.put("end", where == null ? null : where.end());
    if (stage != null) node.put("stage", stage);
    return node;
  }

  /// `null` for the problem of a later stage.
  private static @Nullable Problem problem(Fields fields) {
    return fields.textOrNull("stage") == null ? anyProblem(fields) : null;
  }

  static Problem anyProblem(Fields fields) {
    Span where = fields.numberOrNull("start") == null ? null : fields.at();
    return new Problem(fields.constant("kind", Problem.Kind.class), fields.text("detail"), where);
  }
}
