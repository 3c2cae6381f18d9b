package org.copytaster.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import org.copytaster.model.Brief;
import org.copytaster.model.Line;
import org.jspecify.annotations.Nullable;

/// [Brief] as one line of JSON, and back.
///
/// `title`, `deck`, `picture.caption` and `picture.credit` are plain strings for people; `lines`
/// holds the same with their evidence, and only that is read back.
public final class BriefJson {
  private BriefJson() {}

  public static String write(Brief brief) {
    Brief.Illustration picture = brief.picture();
    ObjectNode node = Nodes.object().put("story", brief.story());
    node.put("title", brief.title().text()).put("deck", words(brief.deck()));
    node.put("section", brief.section()).put("updated", Nodes.string(brief.updated()));
    node.set("picture", picture(picture));
    node.set("sections", Nodes.array(brief.sections(), BriefJson::section));
    node.set("disputes", Nodes.array(brief.disputes(), BriefJson::dispute));
    node.set("timeline", Nodes.array(brief.timeline(), BriefJson::entry));
    node.set("takeaway", LineJson.node(brief.takeaway()));
    node.set("sources", Nodes.array(brief.sources(), BriefJson::source));
    node.put("roots", brief.roots());
    node.set("related", Nodes.words(brief.related()));
    node.set("withdrawn", Nodes.array(brief.withdrawn(), LineJson::node));
    ObjectNode lines = Nodes.object();
    lines.set("title", LineJson.node(brief.title()));
    lines.set("deck", LineJson.node(brief.deck()));
    lines.set("caption", LineJson.node(picture == null ? null : picture.caption()));
    lines.set("credit", LineJson.node(picture == null ? null : picture.credit()));
    node.set("lines", lines);
    return Nodes.line(node);
  }

  /// Throws [JsonFault].
  public static Brief parse(String json) {
    return Fields.read(json, BriefJson::brief);
  }

  private static Brief brief(Fields fields) {
    return fields.object(
        "lines",
        lines ->
            new Brief(
                fields.text("story"),
                printed(fields, "title", lines.object("title", LineJson::line)),
                printedOrNull(fields, "deck", lines.objectOrNull("deck", LineJson::line)),
                fields.textOrNull("section"),
                fields.momentOrNull("updated"),
                fields.objectOrNull("picture", picture -> picture(picture, lines)),
                fields.objects("sections", BriefJson::section),
                fields.objects("disputes", BriefJson::dispute),
                fields.objects("timeline", BriefJson::entry),
                fields.objectOrNull("takeaway", LineJson::line),
                fields.objects("sources", BriefJson::source),
                fields.integer("roots"),
                fields.words("related"),
                fields.objectsOrNone("withdrawn", LineJson::line)));
  }

  /// What people read and what is proved must be the same words.
  private static Line printed(Fields fields, String key, Line line) {
    String words = fields.textOrNull(key);
    if (!line.text().equals(words))
      throw new IllegalArgumentException(
          key + " says \"" + words + "\" but its line says \"" + line.text() + "\"");
    return line;
  }

  private static @Nullable Line printedOrNull(Fields fields, String key, @Nullable Line line) {
    if (line != null) return printed(fields, key, line);
    String words = fields.textOrNull(key);
    if (words != null)
      throw new IllegalArgumentException(key + " says \"" + words + "\" but has no line");
    return null;
  }

  private static @Nullable String words(@Nullable Line line) {
    return line == null ? null : line.text();
  }

  private static JsonNode picture(Brief.@Nullable Illustration picture) {
    if (picture == null) return JsonNodeFactory.instance.nullNode();
    return Nodes.object()
        .put("url", picture.url())
        .put("caption", words(picture.caption()))
        .put("credit", words(picture.credit()));
  }

  private static Brief.Illustration picture(Fields fields, Fields lines) {
    return new Brief.Illustration(
        fields.text("url"),
        printedOrNull(fields, "caption", lines.objectOrNull("caption", LineJson::line)),
        printedOrNull(fields, "credit", lines.objectOrNull("credit", LineJson::line)));
  }

  private static ObjectNode section(Brief.Section section) {
    ObjectNode node = Nodes.object().put("kind", section.kind().code());
    node.put("heading", section.heading());
    node.set("headed", LineJson.node(section.headed()));
    node.set("lines", Nodes.array(section.lines(), LineJson::node));
    return node;
  }

  private static Brief.Section section(Fields fields) {
    return new Brief.Section(
        fields.constant("kind", Brief.Section.Kind.class),
        fields.text("heading"),
        fields.objectOrNull("headed", LineJson::line),
        fields.objects("lines", LineJson::line));
  }

  private static ObjectNode dispute(Brief.Dispute dispute) {
    ObjectNode node = Nodes.object().put("about", dispute.about());
    node.set("positions", Nodes.array(dispute.positions(), LineJson::node));
    return node;
  }

  private static Brief.Dispute dispute(Fields fields) {
    return new Brief.Dispute(fields.text("about"), fields.objects("positions", LineJson::line));
  }

  private static ObjectNode entry(Brief.TimelineEntry entry) {
    ObjectNode node = Nodes.object().put("date", entry.date().toString());
    node.set("lines", Nodes.array(entry.lines(), LineJson::node));
    return node;
  }

  private static Brief.TimelineEntry entry(Fields fields) {
    LocalDate date = fields.dayOrNull("date");
    if (date == null) throw new IllegalArgumentException("no date");
    return new Brief.TimelineEntry(date, fields.objects("lines", LineJson::line));
  }

  private static ObjectNode source(Brief.SourceListing source) {
    ObjectNode node = Nodes.object().put("report", source.report());
    node.put("revision", source.revision()).put("origin", source.origin());
    node.put("outlet", source.outlet()).put("url", source.url()).put("title", source.title());
    node.put("published", Nodes.string(source.published())).put("root", source.root());
    node.put("superseded", source.superseded());
    node.set("owes", Nodes.array(source.owes(), CodingJson::lineage));
    return node;
  }

  private static Brief.SourceListing source(Fields fields) {
    return new Brief.SourceListing(
        fields.text("report"),
        fields.text("revision"),
        fields.text("origin"),
        fields.textOrNull("outlet"),
        fields.textOrNull("url"),
        fields.textOrNull("title"),
        fields.momentOrNull("published"),
        fields.text("root"),
        fields.flag("superseded"),
        fields.objects("owes", CodingJson::lineage));
  }
}
