package org.copytaster.publish;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands around a brief and comes from the desk: the way home, related and trending stories,
/// where readers can object.
///
/// @param home address of the front page; `null` for a page that stands alone
/// @param stylesheet address of [Publisher#stylesheet()]; `null` to put it into the page
/// @param related stories near this one
/// @param trending stories that many report now
/// @param feedback address of the form "Help us improve"; `story` and `line` are added as query
///   parameters; `null` for none
/// @param pictures for a picture's address as captured, the desk's own copy of it
/// @param footer links at the foot of the page, label to address
public record Surroundings(
    @Nullable String home,
    @Nullable String stylesheet,
    List<Teaser> related,
    List<Teaser> trending,
    @Nullable String feedback,
    Map<String, String> pictures,
    Map<String, String> footer) {

  /// A page that stands alone, as `copytaster brief --format html` prints it.
  public static final Surroundings NONE =
      new Surroundings(null, null, List.of(), List.of(), null, Map.of(), Map.of());

  /// Another story, by its headline.
  ///
  /// @param detail such as "7 outlets, 3 independent"; may be empty
  public record Teaser(String title, String url, String detail) {}

  public Surroundings {
    related = List.copyOf(related);
    trending = List.copyOf(trending);
    pictures = Map.copyOf(pictures);
    footer = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(footer));
  }
}
