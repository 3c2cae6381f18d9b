package org.copytaster.extract.head;

import java.util.List;
import org.copytaster.model.Moment;
import org.jspecify.annotations.Nullable;

/// What is known of an article beside its body.
public record Masthead(
    @Nullable String headline,
    @Nullable String deck,
    @Nullable String section,
    @Nullable String outlet,
    @Nullable String language,
    @Nullable String canonical,
    @Nullable Moment published,
    @Nullable Moment updated,
    Bylines bylines,
    List<String> tags,
    List<String> pictures,
    boolean restricted) {

  /// With the headline that the page shows without marking it.
  public Masthead with(String shownHeadline) {
    return new Masthead(
        shownHeadline,
        deck,
        section,
        outlet,
        language,
        canonical,
        published,
        updated,
        bylines,
        tags,
        pictures,
        restricted);
  }

  /// With what the page itself shows.
  public Masthead with(
      @Nullable String shownDeck, Bylines shownBylines, @Nullable Moment shownDate) {
    return new Masthead(
        headline,
        shownDeck,
        section,
        outlet,
        language,
        canonical,
        shownDate,
        updated,
        shownBylines,
        tags,
        pictures,
        restricted);
  }
}
