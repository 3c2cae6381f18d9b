package org.copytaster.read.feed;

import java.util.List;
import org.copytaster.model.Problem;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What stands above the entries.
final class Channel {
  private Channel() {}

  static Feed read(
      Element channel,
      List<FeedEntry> entries,
      String base,
      boolean wellFormed,
      List<Problem> problems) {
    Fields fields = new Fields(channel, base);
    List<String> authors = fields.authors();
    return new Feed(
        fields.text("text/html", "title", "dc:title"),
        fields.address(),
        fields.identity(),
        fields.text(
            "text/html",
            "subtitle",
            "tagline",
            "description",
            "dc:description",
            "itunes:subtitle",
            "itunes:summary",
            "abstract"),
        language(fields, channel),
        fields.text("text/html", "rights", "copyright", "dc:rights"),
        authors.isEmpty() ? null : authors.getFirst(),
        fields.words("published", "issued", "pubdate", "dcterms:issued"),
        fields.changed(
            "updated", "modified", "lastbuilddate", "dc:date", "dcterms:modified", "pubdate"),
        entries,
        wellFormed,
        problems,
        Notice.of(fields));
  }

  private static @Nullable String language(Fields fields, Element channel) {
    String stated = fields.words("language", "dc:language");
    if (stated != null) return stated;
    String inherited = Bases.language(channel);
    return inherited.isEmpty() ? null : inherited;
  }
}
