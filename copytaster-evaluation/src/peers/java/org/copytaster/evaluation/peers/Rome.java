package org.copytaster.evaluation.peers;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEnclosure;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.util.Date;
import org.copytaster.evaluation.ingest.FeedPeer;
import org.jspecify.annotations.Nullable;

/// ROME, the well-kept feed library of the Java world.
public final class Rome implements FeedPeer {

  @Override
  public String name() {
    return "ROME";
  }

  @Override
  public void read(byte[] bytes, String base, ObjectNode json) throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
    json.put("title", feed.getTitle());
    ObjectNode channel = json.putObject("feed");
    channel.put("title", feed.getTitle());
    channel.put("link", feed.getLink());
    channel.put("id", feed.getUri());
    channel.put("language", feed.getLanguage());
    channel.put("author", feed.getAuthor());
    for (String name : new String[] {"subtitle", "description", "tagline"})
      channel.put(name, feed.getDescription());
    for (String name : new String[] {"rights", "copyright"}) channel.put(name, feed.getCopyright());
    channel.put("updated", iso(feed.getPublishedDate()));
    channel.put("published", iso(feed.getPublishedDate()));
    ArrayNode entries = json.putArray("entries");
    for (SyndEntry entry : feed.getEntries()) entry(entry, entries.addObject());
  }

  private static void entry(SyndEntry entry, ObjectNode json) {
    json.put("title", entry.getTitle());
    json.put("link", entry.getLink());
    json.put("id", entry.getUri());
    json.put("guid", entry.getUri());
    json.put("author", entry.getAuthor());
    json.put("published", iso(entry.getPublishedDate()));
    json.put(
        "updated",
        iso(entry.getUpdatedDate() == null ? entry.getPublishedDate() : entry.getUpdatedDate()));
    ArrayNode contents = json.putArray("content");
    for (SyndContent content : entry.getContents())
      contents.addObject().put("value", content.getValue()).put("type", content.getType());
    String summary = entry.getDescription() == null ? null : entry.getDescription().getValue();
    if (summary == null && !entry.getContents().isEmpty())
      summary = entry.getContents().getFirst().getValue();
    json.put("summary", summary);
    json.put("description", summary);
    ArrayNode tags = json.putArray("tags");
    for (SyndCategory category : entry.getCategories())
      tags.addObject().put("term", category.getName()).put("scheme", category.getTaxonomyUri());
    if (!entry.getCategories().isEmpty())
      json.put("category", entry.getCategories().getFirst().getName());
    ArrayNode enclosures = json.putArray("enclosures");
    for (SyndEnclosure file : entry.getEnclosures())
      enclosures
          .addObject()
          .put("url", file.getUrl())
          .put("href", file.getUrl())
          .put("type", file.getType())
          .put("length", String.valueOf(file.getLength()));
  }

  private static @Nullable String iso(@Nullable Date date) {
    return date == null ? null : date.toInstant().toString();
  }
}
