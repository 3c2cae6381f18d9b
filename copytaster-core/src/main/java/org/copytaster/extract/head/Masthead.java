package org.copytaster.extract.head;

import java.util.List;
import org.copytaster.model.Access;
import org.copytaster.model.Moment;
import org.jspecify.annotations.Nullable;

/// What is known of an article beside its body.
///
/// @param alternative another headline that the page gives
/// @param access what the page says of it; `null` where it says nothing
public record Masthead(
    @Nullable String headline,
    @Nullable String alternative,
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
    @Nullable Access access) {

  /// With the headline that the page shows without marking it.
  public Masthead with(String shownHeadline) {
    return new Masthead(
        shownHeadline,
        alternative,
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
        access);
  }

  /// With what the page itself shows.
  public Masthead with(
      @Nullable String shownDeck, Bylines shownBylines, @Nullable Moment shownDate) {
    return new Masthead(
        headline,
        alternative,
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
        access);
  }

  /// With what the copy itself shows of its end.
  public Masthead with(Access shownAccess) {
    return new Masthead(
        headline,
        alternative,
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
        shownAccess);
  }
}
