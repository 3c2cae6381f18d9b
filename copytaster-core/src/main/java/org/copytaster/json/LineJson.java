package org.copytaster.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Template;
import org.jspecify.annotations.Nullable;

/// One line of a brief with its evidence.
final class LineJson {
  private LineJson() {}

  static JsonNode node(@Nullable Line line) {
    if (line == null) return JsonNodeFactory.instance.nullNode();
    Template template = line.template();
    ObjectNode node = Nodes.object().put("text", line.text());
    node.put("kind", template == null ? "verbatim" : "template");
    node.put("template", template == null ? null : Nodes.code(template));
    node.set("evidence", Nodes.array(line.evidence(), LineJson::evidence));
    node.put("statement", line.statement()).put("event", line.event());
    node.set("outlets", Nodes.words(line.outlets()));
    node.put("roots", line.roots()).put("modality", Nodes.code(line.modality()));
    return node.put("day", line.day() == null ? null : line.day().toString());
  }

  private static ObjectNode evidence(Evidence evidence) {
    return Nodes.object()
        .put("report", evidence.report())
        .put("revision", evidence.revision())
        .put("start", evidence.span().start())
        .put("end", evidence.span().end())
        .put("sha256", evidence.sha256())
        .put("quote", evidence.quote())
        .put("slot", evidence.slot());
  }

  static Line line(Fields fields) {
    return new Line(
        fields.text("text"),
        fields.objects("evidence", LineJson::evidence),
        template(fields),
        fields.textOrNull("statement"),
        fields.textOrNull("event"),
        fields.words("outlets"),
        fields.integer("roots"),
        fields.constant("modality", Modality.class),
        fields.dayOrNull("day"));
  }

  private static @Nullable Template template(Fields fields) {
    boolean verbatim = fields.text("kind").equals("verbatim");
    boolean named = fields.textOrNull("template") != null;
    if (verbatim == named)
      throw new IllegalArgumentException(
          "kind is " + fields.text("kind") + (named ? " with" : " without") + " a template");
    return named ? fields.constant("template", Template.class) : null;
  }

  private static Evidence evidence(Fields fields) {
    return new Evidence(
        fields.text("report"),
        fields.text("revision"),
        fields.at(),
        fields.text("sha256"),
        fields.text("quote"),
        fields.textOrNull("slot"));
  }
}
