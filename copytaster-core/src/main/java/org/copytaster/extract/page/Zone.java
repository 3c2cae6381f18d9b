package org.copytaster.extract.page;

import java.util.Arrays;
import java.util.Map;

/// What an element's tag, class, id and role say of everything inside it. The words are those that
/// page templates have in common, in English, German and French; none of them is a site's own.
public enum Zone {
  CONTENT(
      "articlebody|article-body|article_body|article__body|storybody|story-body|story_body|entry-content|entry__content|post-content|post__content|postcontent"
          + "|articletext|article-text|article_text|article-content|article__content|articlecontent|story-content|main-content|maincontent|post-body|post_body|content-body"
          + "|content__body|richtext|rich-text|paragraph|prose|wysiwyg|bodytext|body-text|body-copy|bodycopy|story-text|news-text|newstext|field-body|single-content|td-post-content"),
  TEXT("article|story|post|entry|text|content|body|main|copy|artikel|beitrag"),
  COMMENT(
      "comment|disqus|reply|replies|discussion|respond|kommentar|commentaire|forum|feedback|fb-"),
  RELATED(
      "related|recommend|similar|read-next|readnext|readmore|read-more|read_more|also|teaser|card|trending|popular|most-|mostread|latest|outbrain|taboola|carousel|slider"
          + "|recirc|more-|-more|promo|upnext|next|previous|verwandt|mehr|zum-thema|listing|feed|archive|collection|suggest"),
  SHARE("share|sharing|social|facebook|twitter|follow|whatsapp|teilen|addthis|sociable|bookmark"),
  NAV("nav|menu|breadcrumb|pagination|pager|toolbar|topbar|masthead|skip|jump|tabs|toc|anchor"),
  META(
      "byline|author|date|time|meta|info|tags|tag-|-tag|categor|kicker|publish|posted|label|topic|keyword|autor|datum|rubrik|views|read-time"),
  MEDIA(
      "caption|credit|figure|image|photo|gallery|media|img|video|picture|bild|slideshow|player|audio|legend|embed|copyright"),
  AD(
      "ad-|-ad|_ad|ads|advert|sponsor|banner|promo|paid|commercial|anzeige|werbung|affiliate|dfp|partner|shop|deal|buy|product"),
  SIGNUP(
      "newsletter|subscri|signup|sign-up|paywall|login|register|cookie|consent|popup|modal|overlay|gdpr|piano|abo-|donat|support|cta|registr|notice|alert"),
  FOOT("footer|copyright|legal|disclaimer|foot|imprint|colophon|terms|credit"),
  SIDE("sidebar|aside|side-|-side|rail|widget|complementary|secondary|right|tertiary|module"),
  HEAD(
      "headline|title|header|lead|deck|standfirst|subtitle|subhead|summary|intro|dek|excerpt|vorspann|heading|hero|description|chapo|abstract|kicker"),
  NOTE("correction|editor|note|update|clarif|amend"),
  BOX(
      "box|fact|inset|pullquote|pull-quote|pull_quote|tweet|quote|zitat|info-|callout|highlight|tooltip|key-|poll|quiz|instagram|infobox|timeline|live"),
  BIO("bio|about|profile|author-|author_|contributor|avatar|user|writer"),
  HIDDEN(
      "hidden|visually|sr-only|screen-reader|screenreader|d-none|noprint|no-print|invisible|print-only|offscreen|collapse|is-hide"),
  BY_TAG_NAV(""),
  BY_TAG_HEADER(""),
  BY_TAG_FOOTER(""),
  BY_TAG_ASIDE(""),
  BY_TAG_ARTICLE(""),
  BY_TAG_MAIN(""),
  BY_TAG_FIGURE(""),
  BY_TAG_CAPTION(""),
  BY_TAG_QUOTE(""),
  BY_TAG_LIST(""),
  BY_TAG_TABLE(""),
  BY_TAG_FORM(""),
  BY_TAG_HEADING(""),
  BY_TAG_PARAGRAPH(""),
  BY_TAG_SECTION(""),
  BODY_PROPERTY(""),
  UNSEEN("");

  /// Zones whose words are looked for in attributes.
  private static final int NAMED = HIDDEN.ordinal() + 1;

  /// A zone's bit is its ordinal, which is its place among these groups.
  private static final WordFinder WORDS =
      WordFinder.of(Arrays.stream(values()).limit(NAMED).map(zone -> zone.words).toList());

  /// How much of classes and id is looked at, in characters.
  private static final int LONGEST = 300;

  private final String[] words;

  Zone(String words) {
    this.words = words.isEmpty() ? new String[0] : words.split("\\|");
  }

  long bit() {
    return 1L << ordinal();
  }

  /// The zones that names of classes and ids speak of.
  ///
  /// @param known answers given before, as pages repeat themselves
  private static long named(Marks marks, Map<String, Long> known) {
    int length = marks.classes().length();
    if (length + marks.id().length() >= LONGEST)
      return WORDS.in(marks.classes(), LONGEST) | WORDS.in(marks.id(), LONGEST - 1 - length);
    return named(marks.classes(), known) | named(marks.id(), known);
  }

  private static long named(String names, Map<String, Long> known) {
    if (names.isEmpty()) return 0;
    Long before = known.get(names);
    if (before != null) return before;
    long zones = WORDS.in(names);
    known.put(names, zones);
    return zones;
  }

  /// The zones that this very element opens.
  static long opened(String tag, Marks marks, Map<String, Long> known) {
    long zones = byTag(tag) | named(marks, known);
    if (!marks.others()) return zones;
    String role = marks.get("role");
    if (!role.isEmpty()) zones |= byRole(role);
    String property = marks.get("itemprop");
    if (property.contains("articleBody") || property.equals("text")) zones |= BODY_PROPERTY.bit();
    return isUnseen(marks) ? zones | UNSEEN.bit() : zones;
  }

  private static boolean isUnseen(Marks marks) {
    if (marks.has("hidden") || marks.get("aria-hidden").equals("true")) return true;
    String style = marks.get("style");
    return !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }

  private static long byRole(String role) {
    return switch (role) {
      case "navigation", "menu", "menubar", "menuitem", "search", "tablist" -> BY_TAG_NAV.bit();
      case "contentinfo" -> BY_TAG_FOOTER.bit();
      case "complementary" -> BY_TAG_ASIDE.bit();
      case "article" -> BY_TAG_ARTICLE.bit();
      case "main" -> BY_TAG_MAIN.bit();
      case "dialog", "alert", "alertdialog" -> SIGNUP.bit();
      default -> 0;
    };
  }

  private static long byTag(String tag) {
    return switch (tag) {
      case "nav", "menu" -> BY_TAG_NAV.bit();
      case "header" -> BY_TAG_HEADER.bit();
      case "footer" -> BY_TAG_FOOTER.bit();
      case "aside" -> BY_TAG_ASIDE.bit();
      case "article" -> BY_TAG_ARTICLE.bit();
      case "main" -> BY_TAG_MAIN.bit();
      case "figure" -> BY_TAG_FIGURE.bit();
      case "figcaption" -> BY_TAG_CAPTION.bit();
      case "blockquote", "q" -> BY_TAG_QUOTE.bit();
      case "ul", "ol", "dl" -> BY_TAG_LIST.bit();
      case "table" -> BY_TAG_TABLE.bit();
      case "form", "fieldset" -> BY_TAG_FORM.bit();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> BY_TAG_HEADING.bit();
      case "p" -> BY_TAG_PARAGRAPH.bit();
      case "section" -> BY_TAG_SECTION.bit();
      default -> 0;
    };
  }
}
