package org.copytaster.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.jspecify.annotations.Nullable;

/// A brief's sources, read again.
///
/// @param articles by report id, those that could be read
/// @param listings by report id, as the brief lists them
/// @param faults by report id, where the listing does not say what the source says
record Sources(
    Brief brief,
    Map<String, Article> articles,
    Map<String, Brief.SourceListing> listings,
    Map<String, List<String>> faults) {

  static Sources readAgain(Brief brief, Function<Brief.SourceListing, Optional<Article>> archive) {
    Map<String, Article> articles = new LinkedHashMap<>();
    Map<String, Brief.SourceListing> listings = new LinkedHashMap<>();
    Map<String, List<String>> faults = new LinkedHashMap<>();
    for (Brief.SourceListing listing : brief.sources()) {
      List<String> reasons = new ArrayList<>();
      if (listings.put(listing.report(), listing) != null) reasons.add("is listed twice");
      Optional<Article> article = archive.apply(listing);
      if (article.isEmpty()) reasons.add("is gone: nothing can be read at " + listing.origin());
      else if (!article.get().id().equals(listing.report()))
        reasons.add("is another report: " + article.get().id() + " stands at " + listing.origin());
      else {
        articles.put(listing.report(), article.get());
        compare(listing, article.get(), reasons);
      }
      if (!reasons.isEmpty())
        faults.computeIfAbsent(listing.report(), r -> new ArrayList<>()).addAll(reasons);
    }
    return new Sources(brief, articles, listings, faults);
  }

  private static void compare(Brief.SourceListing listing, Article article, List<String> reasons) {
    compare("revision", listing.revision(), article.revision(), reasons);
    compare("outlet", listing.outlet(), article.outlet(), reasons);
    compare("url", listing.url(), article.url(), reasons);
    compare("title", listing.title(), article.headline().orElse(null), reasons);
    compare("published", listing.published(), article.published(), reasons);
  }

  private static void compare(
      String what, @Nullable Object listed, @Nullable Object found, List<String> reasons) {
    if (!Objects.equals(listed, found))
      reasons.add(what + " is listed as " + listed + " but the source has " + found);
  }
}
