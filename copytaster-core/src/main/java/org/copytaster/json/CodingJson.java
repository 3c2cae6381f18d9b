package org.copytaster.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Hedge;
import org.copytaster.model.Lineage;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Source;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// What a report's JSON says beyond the words: statements, events, lineage.
final class CodingJson {
  private CodingJson() {}

  static ObjectNode statement(Statement statement) {
    ObjectNode node = Nodes.object().put("id", statement.id());
    node.put("form", Nodes.code(statement.form()));
    node.set("source", source(statement.source()));
    node.set("cue", Nodes.spans(statement.cue()));
    node.set("content", Nodes.spans(statement.content()));
    node.put("modality", Nodes.code(statement.modality()));
    node.set("hedge", hedge(statement.hedge()));
    node.set("via", Nodes.words(statement.via()));
    return node.put("within", statement.within()).put("confidence", statement.confidence());
  }

  private static JsonNode source(@Nullable Source source) {
    if (source == null) return JsonNodeFactory.instance.nullNode();
    ObjectNode node = Nodes.spans(source.spans()).put("entity", source.entity());
    node.set("role", Nodes.span(source.role()));
    return node;
  }

  private static ObjectNode hedge(Hedge hedge) {
    ObjectNode node = Nodes.object().put("level", Nodes.code(hedge.level()));
    node.set("spans", Nodes.array(hedge.spans(), Nodes::span));
    return node;
  }

  static Statement statement(Fields fields) {
    return new Statement(
        fields.text("id"),
        fields.constant("form", Statement.Form.class),
        fields.objectOrNull(
            "source",
            source ->
                new Source(
                    source.spans("spans"), source.textOrNull("entity"), source.spanOrNull("role"))),
        fields.object("cue", cue -> cue.spans("spans")),
        fields.object("content", content -> content.spans("spans")),
        fields.constant("modality", Modality.class),
        fields.object(
            "hedge",
            hedge -> new Hedge(hedge.constant("level", Hedge.Level.class), hedge.spans("spans"))),
        fields.words("via"),
        fields.textOrNull("within"),
        fields.number("confidence"));
  }

  static ObjectNode event(Event event) {
    ObjectNode node = Nodes.object().put("id", event.id()).put("type", event.type().name());
    node.put("mode", event.mode());
    node.set("context", Nodes.words(event.contexts()));
    node.put("quad", event.type().quad().code());
    node.put("cameo", event.cameo()).put("goldstein", event.goldstein());
    node.put("modality", Nodes.code(event.modality()));
    node.set("trigger", Nodes.spans(event.trigger()));
    node.set("actors", Nodes.array(event.actors(), CodingJson::participant));
    node.set("recipients", Nodes.array(event.recipients(), CodingJson::participant));
    node.set(
        "time",
        event.time() == null
            ? JsonNodeFactory.instance.nullNode()
            : AnnotationsJson.time(event.time()));
    node.set(
        "place",
        event.place() == null
            ? JsonNodeFactory.instance.nullNode()
            : AnnotationsJson.place(event.place()));
    return node.put("statement", event.statement()).put("confidence", event.confidence());
  }

  private static ObjectNode participant(Participant participant) {
    return Nodes.spans(participant.spans())
        .put("entity", participant.entity())
        .put("code", participant.code());
  }

  private static Participant participant(Fields fields) {
    return new Participant(
        fields.spans("spans"), fields.textOrNull("entity"), fields.textOrNull("code"));
  }

  static Event event(Fields fields) {
    return new Event(
        fields.text("id"),
        fields.constant("type", EventType.class),
        fields.textOrNull("mode"),
        fields.words("context"),
        fields.textOrNull("cameo"),
        fields.numberOrNull("goldstein"),
        fields.constant("modality", Modality.class),
        fields.object("trigger", trigger -> trigger.spans("spans")),
        fields.objects("actors", CodingJson::participant),
        fields.objects("recipients", CodingJson::participant),
        fields.objectOrNull("time", AnnotationsJson::time),
        fields.objectOrNull("place", AnnotationsJson::place),
        fields.textOrNull("statement"),
        fields.number("confidence"));
  }

  static ObjectNode lineage(Lineage edge) {
    ObjectNode node = Nodes.object().put("to", edge.to()).put("kind", Nodes.code(edge.kind()));
    node.set("evidence", Nodes.array(edge.evidence(), CodingJson::trace));
    return node;
  }

  private static ObjectNode trace(Lineage.Trace trace) {
    ObjectNode node = Nodes.object().put("what", trace.what());
    node.set("here", Nodes.span(trace.here()));
    node.set("there", Nodes.span(trace.there()));
    return node;
  }

  static Lineage lineage(Fields fields) {
    return new Lineage(
        fields.text("to"),
        fields.constant("kind", Lineage.Kind.class),
        fields.objects(
            "evidence",
            trace ->
                new Lineage.Trace(
                    trace.text("what"), trace.spanOrNull("here"), trace.spanOrNull("there"))));
  }
}
