package org.copytaster.read.feed;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One entry of a feed. Dates stay as written.
///
/// @param id guid or Atom id
/// @param authors `name`, or `name (address)` where both are given
/// @param source the feed or outlet that the entry was taken from, by name
public record FeedEntry(
    @Nullable String id,
    @Nullable String link,
    @Nullable String title,
    @Nullable String summary,
    List<Content> contents,
    List<String> authors,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String created,
    List<Tag> tags,
    List<Enclosure> enclosures,
    @Nullable String source,
    @Nullable String language) {

  /// A full text of the entry.
  ///
  /// @param value HTML, or plain text where the type says so
  public record Content(
      String value, String type, @Nullable String language, @Nullable String base) {}

  /// A category.
  public record Tag(String term, @Nullable String scheme, @Nullable String label) {}

  /// An attached file.
  public record Enclosure(String url, @Nullable String type, @Nullable String length) {}

  public FeedEntry {
    contents = List.copyOf(contents);
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    enclosures = List.copyOf(enclosures);
  }
}
