package org.copytaster.extract.head;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.extract.page.Landmarks;
import org.copytaster.extract.words.LanguageTag;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Access;
import org.copytaster.model.Moment;
import org.copytaster.model.Problem;
import org.copytaster.text.WebDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads the masthead: structured data first, then meta tags, then what is visible, because
/// publishers write the first for machines and check it.
public final class MastheadReader {
  private final Landmarks page;
  private final JsonLd data;
  private final MetaTags meta;
  private final List<Problem> problems;
  private final Disagreements disagreements;
  private final @Nullable String headline;
  private final @Nullable String outlet;

  public MastheadReader(Landmarks page, List<Problem> problems) {
    this.page = page;
    this.data = JsonLd.of(page);
    this.meta = MetaTags.of(page);
    this.problems = problems;
    this.disagreements = new Disagreements(problems);
    this.headline = Headlines.choose(page, data, meta);
    this.outlet = Outlets.find(page, data, meta, headline, address());
    problems.addAll(data.problems());
  }

  public JsonLd data() {
    return data;
  }

  public Masthead read() {
    String canonical = canonical();
    compareHeadlines();
    Outlets.compare(outlet, data, meta, address(), disagreements);
    return new Masthead(
        headline,
        headline == null ? null : alternative(headline),
        deck(),
        section(),
        outlet,
        language(),
        canonical,
        published(),
        updated(),
        bylines(),
        tags(),
        pictures(),
        access());
  }

  private void compareHeadlines() {
    if (headline == null) return;
    disagreements.headline(headline, "JSON-LD", data.words("headline"));
    disagreements.headline(headline, "the shared title", meta.first("og:title"));
  }

  /// What the publisher calls a headline is at times the description.
  private @Nullable String alternative(String headline) {
    String other = Headlines.alternative(headline, page, data, meta);
    if (other == null) return null;
    for (String description : descriptions())
      if (Words.plain(description).startsWith(Words.plain(other))) return null;
    return other;
  }

  private @Nullable String deck() {
    List<String> descriptions = descriptions();
    return descriptions.isEmpty() ? null : descriptions.getFirst();
  }

  /// All that the page says it is about, as machines are told.
  public List<String> descriptions() {
    Set<String> descriptions = new LinkedHashSet<>();
    String structured = data.words("description");
    if (structured != null) descriptions.add(structured);
    for (String name : new String[] {"og:description", "description", "twitter:description"}) {
      String stated = meta.first(name);
      if (stated != null) descriptions.add(stated);
    }
    return List.copyOf(descriptions);
  }

  /// All headlines that the page states, the taken one first.
  public List<String> headlines(@Nullable String taken) {
    Set<String> headlines = new LinkedHashSet<>();
    if (taken != null) headlines.add(taken);
    for (String name : new String[] {"headline", "alternativeHeadline"}) {
      String stated = data.words(name);
      if (stated != null) headlines.add(stated);
    }
    for (Element heading : page.all("h1")) {
      String words = Words.spaced(heading.text());
      if (words.length() >= 12) headlines.add(words);
    }
    String shared = meta.first("og:title", "twitter:title");
    if (shared != null) headlines.add(shared);
    return List.copyOf(headlines);
  }

  private @Nullable String section() {
    String section = data.words("articleSection");
    return section != null ? section : meta.first("article:section", "section", "og:section");
  }

  private String address() {
    String url = canonical();
    return url != null ? url : page.document().baseUri();
  }

  private @Nullable String language() {
    Element root = page.first("html");
    String html = root == null ? "" : root.attr("lang");
    String declared = LanguageTag.primary(html);
    if (declared != null) return declared;
    String stated = data.words("inLanguage");
    return LanguageTag.primary(
        stated != null ? stated : meta.first("og:locale", "language", "content-language"));
  }

  /// Whether the page's readers write the day before the month: all but Americans, and those whose
  /// English has no country.
  public boolean isDayFirst() {
    Element root = page.first("html");
    String html = root == null ? "" : root.attr("lang");
    if (html.isEmpty() && root != null) html = root.attr("xml:lang");
    return LanguageTag.isDayFirst(
        html.isEmpty() ? meta.first("og:locale", "language", "content-language") : html);
  }

  private @Nullable String canonical() {
    for (Element link : page.all("link"))
      if (link.attr("rel").equalsIgnoreCase("canonical")) {
        String url = link.absUrl("href");
        if (url.startsWith("http")) return url;
      }
    String url = meta.first("og:url");
    return url != null && url.startsWith("http") ? url : null;
  }

  /// What the page and its structured data say of the language, compared with the words.
  public void compareLanguage(@Nullable String written) {
    Element root = page.first("html");
    String html = root == null ? null : LanguageTag.primary(root.attr("lang"));
    disagreements.language(written, html, LanguageTag.primary(data.words("inLanguage")));
  }

  private @Nullable Moment published() {
    WebDate date = Dates.published(data, meta, problems);
    return date == null ? null : date.moment();
  }

  private @Nullable Moment updated() {
    WebDate date = Dates.updated(data, meta);
    return date == null ? null : date.moment();
  }

  private Bylines bylines() {
    List<String> names = new ArrayList<>();
    for (JsonNode author : data.values("author")) names.add(JsonLd.text(author));
    names.removeIf(String::isEmpty);
    Bylines declared = Bylines.of(names).without(outlet).without(meta.first("og:site_name"));
    return declared.isEmpty() ? tagged(outlet) : declared;
  }

  private Bylines tagged(@Nullable String outlet) {
    for (String name :
        new String[] {
          "author",
          "article:author",
          "dc.creator",
          "parsely-author",
          "byl",
          "sailthru.author",
          "cxenseparse:author"
        }) {
      List<String> values = new ArrayList<>(meta.all(name));
      values.removeIf(value -> value.startsWith("http"));
      Bylines named = Bylines.of(values).without(outlet).without(meta.first("og:site_name"));
      if (!named.isEmpty()) return named;
    }
    return Bylines.NONE;
  }

  /// Whether nothing but the `title` element names the article.
  public boolean isUntitled() {
    return data.words("headline") == null
        && meta.first("og:title", "twitter:title") == null
        && page.first("h1") == null;
  }

  /// The newsroom as author, for pages that name nobody else.
  public Bylines collective() {
    List<String> names = new ArrayList<>();
    for (JsonNode author : data.values("author")) {
      String name = JsonLd.text(author);
      boolean given = name.length() >= 2 && name.length() <= 40 && !name.startsWith("http");
      if (given && !Bylines.isRole(name)) names.add(name);
    }
    return new Bylines(names.stream().distinct().toList(), List.of());
  }

  private List<String> tags() {
    Set<String> tags = new LinkedHashSet<>(meta.all("article:tag"));
    for (JsonNode keyword : data.values("keywords"))
      for (String tag : JsonLd.text(keyword).split(",")) tags.add(tag.strip());
    if (tags.isEmpty())
      for (String name : new String[] {"news_keywords", "keywords"})
        for (String list : meta.all(name))
          if (tags.isEmpty()) for (String tag : list.split(",")) tags.add(tag.strip());
    tags.remove("");
    return List.copyOf(tags);
  }

  private List<String> pictures() {
    Set<String> pictures = new LinkedHashSet<>();
    for (JsonNode image : data.values("image")) {
      String url = image.isTextual() ? image.textValue() : image.path("url").asText("");
      if (url.startsWith("http")) pictures.add(url);
    }
    String shared = meta.first("og:image", "og:image:url", "twitter:image", "twitter:image:src");
    if (shared != null && shared.startsWith("http")) pictures.add(shared);
    return List.copyOf(pictures);
  }

  private @Nullable Access access() {
    for (JsonNode free : data.values("isAccessibleForFree")) {
      String said = free.asText("").toLowerCase(Locale.ROOT);
      if (said.endsWith("false")) return Access.RESTRICTED;
      if (said.endsWith("true")) return Access.FREE;
    }
    String tier = meta.first("article:content_tier");
    if (tier == null) return null;
    return switch (tier.toLowerCase(Locale.ROOT)) {
      case "locked", "metered" -> Access.RESTRICTED;
      case "free" -> Access.FREE;
      default -> null;
    };
  }

  /// How many words the whole article has, where the page counts them.
  public @Nullable String wordCount() {
    for (JsonNode count : data.values("wordCount")) return count.asText("").strip();
    return null;
  }
}
