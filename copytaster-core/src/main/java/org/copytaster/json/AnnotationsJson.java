package org.copytaster.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.AttributionCandidate;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Place;
import org.copytaster.model.Predicate;
import org.copytaster.model.Reference;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.Token;
import org.jspecify.annotations.Nullable;

/// The annotations inside a report's JSON. Tokens and the network's proposals are many and written
/// only where the reader is ours.
final class AnnotationsJson {
  private AnnotationsJson() {}

  static void fill(ObjectNode node, Annotations annotations, String text) {
    node.set(
        "sentences", Nodes.array(annotations.sentences(), sentence -> Nodes.span(sentence.span())));
    node.set(
        "mentions",
        Nodes.array(
            annotations.mentions(),
            mention ->
                Nodes.at(mention.span())
                    .put("type", mention.type().name())
                    .put("entity", mention.entity())));
    node.set("references", Nodes.array(annotations.references(), AnnotationsJson::reference));
    node.set("entities", Nodes.array(annotations.entities(), entity -> entity(entity, text)));
    node.set("times", Nodes.array(annotations.times(), AnnotationsJson::time));
    node.set("places", Nodes.array(annotations.places(), AnnotationsJson::place));
    node.set(
        "predicates",
        Nodes.array(
            annotations.predicates(),
            predicate ->
                Nodes.at(predicate.span())
                    .put("lemma", predicate.lemma())
                    .put("factuality", predicate.factuality())
                    .put("agent", predicate.agent())));
  }

  /// `"tokens": [[start, end, pos, lemma, head, relation], …]` and what else only we read again.
  static void fillTokens(ObjectNode node, Annotations annotations) {
    node.set("tokens", Nodes.array(annotations.tokens(), AnnotationsJson::token));
    node.set(
        "sentenceTokens",
        Nodes.array(
            annotations.sentences(),
            sentence ->
                JsonNodeFactory.instance
                    .arrayNode(2)
                    .add(sentence.firstToken())
                    .add(sentence.endToken())));
    node.set("attributions", Nodes.array(annotations.attributions(), AnnotationsJson::candidate));
  }

  static Annotations annotations(Fields fields) {
    return new Annotations(
        tokens(fields),
        sentences(fields),
        fields.objects("mentions", AnnotationsJson::mention),
        fields.objects("references", AnnotationsJson::reference),
        fields.objects("entities", AnnotationsJson::entity),
        fields.objects("times", AnnotationsJson::time),
        fields.objects("places", AnnotationsJson::place),
        fields.objects("predicates", AnnotationsJson::predicate),
        fields.objects("attributions", AnnotationsJson::candidate),
        List.of(),
        fields
            .objects(
                "problems", p -> p.textOrNull("stage") == null ? null : ArticleJson.anyProblem(p))
            .stream()
            .filter(Objects::nonNull)
            .toList());
  }

  private static List<Sentence> sentences(Fields fields) {
    List<Span> spans = fields.spans("sentences");
    List<Span> tokens = fields.spans("sentenceTokens");
    if (!tokens.isEmpty() && tokens.size() != spans.size())
      throw new JsonFault(
          "sentenceTokens: " + tokens.size() + " for " + spans.size() + " sentences");
    List<Sentence> sentences = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span range = tokens.isEmpty() ? new Span(0, 0) : tokens.get(i);
      sentences.add(new Sentence(spans.get(i), range.start(), range.end()));
    }
    return sentences;
  }

  private static JsonNode token(Token token) {
    return JsonNodeFactory.instance
        .arrayNode(6)
        .add(token.span().start())
        .add(token.span().end())
        .add(token.pos())
        .add(token.lemma())
        .add(token.head())
        .add(token.relation());
  }

  private static List<Token> tokens(Fields fields) {
    List<Token> tokens = new ArrayList<>();
    for (JsonNode item : fields.array("tokens")) {
      if (item.size() != 6)
        throw new JsonFault("tokens[" + tokens.size() + "]: has " + item.size() + " of 6 fields");
      tokens.add(
          new Token(
              new Span(item.get(0).asInt(), item.get(1).asInt()),
              item.get(2).asText(),
              item.get(3).asText(),
              item.get(4).asInt(),
              item.get(5).textValue()));
    }
    return tokens;
  }

  private static Mention mention(Fields fields) {
    return new Mention(
        fields.at(), fields.constant("type", EntityType.class), fields.text("entity"));
  }

  private static ObjectNode reference(Reference reference) {
    return Nodes.at(reference.span())
        .put("kind", Nodes.code(reference.kind()))
        .put("entity", reference.entity())
        .put("confidence", reference.confidence());
  }

  private static Reference reference(Fields fields) {
    return new Reference(
        fields.at(),
        fields.constant("kind", Reference.Kind.class),
        fields.text("entity"),
        fields.number("confidence"));
  }

  private static ObjectNode entity(Entity entity, String text) {
    Span description = entity.description();
    ObjectNode node = Nodes.object().put("id", entity.id()).put("name", entity.name());
    node.put("type", entity.type().name());
    node.put("description", description == null ? null : description.of(text));
    node.set("descriptionSpan", Nodes.span(description));
    node.set("actor", actor(entity.actor()));
    return node;
  }

  private static JsonNode actor(@Nullable Actor actor) {
    if (actor == null) return JsonNodeFactory.instance.nullNode();
    ObjectNode node = Nodes.object().put("country", actor.country());
    node.set("sectors", Nodes.words(actor.sectors()));
    return node.put("role", actor.role())
        .put("from", Nodes.string(actor.from()))
        .put("to", Nodes.string(actor.to()));
  }

  private static Entity entity(Fields fields) {
    return new Entity(
        fields.text("id"),
        fields.text("name"),
        fields.constant("type", EntityType.class),
        fields.spanOrNull("descriptionSpan"),
        fields.objectOrNull(
            "actor",
            actor ->
                new Actor(
                    actor.textOrNull("country"),
                    actor.words("sectors"),
                    actor.textOrNull("role"),
                    actor.dayOrNull("from"),
                    actor.dayOrNull("to"))));
  }

  static ObjectNode time(TimeExpression time) {
    return Nodes.at(time.span()).put("type", time.kind().name()).put("value", time.value());
  }

  static TimeExpression time(Fields fields) {
    return new TimeExpression(
        fields.at(),
        fields.constant("type", TimeExpression.Kind.class),
        fields.textOrNull("value"));
  }

  static ObjectNode place(Place place) {
    return Nodes.at(place.span())
        .put("name", place.name())
        .put("country", place.country())
        .put("lat", place.latitude())
        .put("lon", place.longitude())
        .put("geonames", place.geonames());
  }

  static Place place(Fields fields) {
    Double geonames = fields.numberOrNull("geonames");
    return new Place(
        fields.at(),
        fields.text("name"),
        fields.textOrNull("country"),
        fields.numberOrNull("lat"),
        fields.numberOrNull("lon"),
        geonames == null ? null : geonames.longValue());
  }

  private static Predicate predicate(Fields fields) {
    return new Predicate(
        fields.at(), fields.text("lemma"), fields.number("factuality"), fields.textOrNull("agent"));
  }

  private static ObjectNode candidate(AttributionCandidate candidate) {
    ObjectNode node = Nodes.object();
    node.set("source", Nodes.array(candidate.source(), Nodes::span));
    node.set("cue", Nodes.array(candidate.cue(), Nodes::span));
    node.set("content", Nodes.array(candidate.content(), Nodes::span));
    return node.put("confidence", candidate.confidence());
  }

  private static AttributionCandidate candidate(Fields fields) {
    return new AttributionCandidate(
        fields.spans("source"),
        fields.spans("cue"),
        fields.spans("content"),
        fields.number("confidence"));
  }
}
