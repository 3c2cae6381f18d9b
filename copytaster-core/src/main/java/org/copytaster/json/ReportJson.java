package org.copytaster.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.copytaster.model.Problem;
import org.copytaster.model.Report;

/// [Report] as one line of JSON, and back.
///
/// [#write] is the published form. It leaves out tokens and the network's proposals, so a report
/// read back from it has none; [#writeWhole] keeps them, and then `parse(writeWhole(r))` equals
/// `r`.
public final class ReportJson {
  private ReportJson() {}

  public static String write(Report report) {
    return Nodes.line(node(report, Versions.CURRENT));
  }

  public static String write(Report report, Versions versions) {
    return Nodes.line(node(report, versions));
  }

  /// With everything that a later stage may want; about twice as long.
  public static String writeWhole(Report report) {
    ObjectNode node = node(report, Versions.CURRENT);
    AnnotationsJson.fillTokens(node, report.annotations());
    return Nodes.line(node);
  }

  /// Reads both forms. Throws [JsonFault].
  public static Report parse(String json) {
    return Fields.read(
        json,
        fields ->
            new Report(
                ArticleJson.article(fields),
                AnnotationsJson.annotations(fields),
                fields.objects("statements", CodingJson::statement),
                fields.objects("events", CodingJson::event),
                fields.objects("lineage", CodingJson::lineage)));
  }

  private static ObjectNode node(Report report, Versions versions) {
    ObjectNode node = Nodes.object();
    ArticleJson.fill(node, report.article());
    AnnotationsJson.fill(node, report.annotations(), report.article().text());
    node.set("statements", Nodes.array(report.statements(), CodingJson::statement));
    node.set("events", Nodes.array(report.events(), CodingJson::event));
    node.set("lineage", Nodes.array(report.lineage(), CodingJson::lineage));
    node.set("problems", problems(report));
    node.set(
        "versions",
        Nodes.object().put("copytaster", versions.copytaster()).put("models", versions.models()));
    return node;
  }

  private static ArrayNode problems(Report report) {
    ArrayNode problems =
        Nodes.array(report.article().problems(), problem -> ArticleJson.problem(problem, null));
    for (Problem problem : report.annotations().problems())
      problems.add(ArticleJson.problem(problem, "annotate"));
    return problems;
  }
}
