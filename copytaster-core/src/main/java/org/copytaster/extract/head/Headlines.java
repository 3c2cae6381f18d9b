package org.copytaster.extract.head;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.extract.page.Landmarks;
import org.copytaster.extract.words.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline, from the several places where a page repeats it.
final class Headlines {
  private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—»·-]\\s+([^|–—»·]{2,50})\\z");

  private static final Pattern UNSEEN =
      Pattern.compile("(?i)breadcrumb|seo|hidden|sr-only|screen-reader|nowrap");
  private static final Pattern KICKER =
      Pattern.compile(
          "(?i)kicker|topline|over-?line|overtitle|eyebrow|dach|spitzmarke|label|prefix|supertitle|roof|flag|section|category|rubrik|pre-?title|title-?header|antetitulo|surtitre|topic|badge|hidden");

  private Headlines() {}

  /// Publishers give one article up to three headlines: the one that readers see, the one for those
  /// who share it, the one for machines. Where two agree, they are taken; where all differ, the
  /// order was chosen on fundus-fixtures dev, run of 26 November 2026: the shared one before what
  /// is seen, because that often has a kicker or a live page's ticker in it.
  static @Nullable String choose(Landmarks page, JsonLd data, MetaTags meta) {
    String structured = data.words("headline");
    String title = page.title();
    List<String> visible = visible(page);
    String shared =
        shared(meta.first("og:title", "twitter:title"), structured, visible, names(data, meta));
    if (shared != null && structured != null) {
      if (Words.same(shared, structured)) return seen(shared, visible);
      if (isForMachines(page, shared)) return seen(structured, visible);
    } else {
      String displayed = displayed(page);
      if (displayed != null && isNear(displayed, structured, shared, title)) return displayed;
    }
    if (shared != null)
      for (String heading : visible) if (Words.same(heading, shared)) return heading;
    if (shared != null && structured != null) {
      boolean declared = visible.stream().anyMatch(heading -> Words.same(heading, structured));
      boolean apart = !declared && isNear(structured, title, shared);
      return apart || !isNear(shared, structured, title) ? structured : shared;
    }
    for (String heading : visible) if (agrees(heading, structured)) return heading;
    if (shared != null && isNear(shared, visible.toArray(String[]::new))) return shared;
    for (String heading : firstLevel(page)) if (contains(title, heading)) return heading;
    List<String> first = firstLevel(page);
    if (first.size() == 1 && isNear(first.getFirst(), structured, shared, title))
      return first.getFirst();
    if (structured != null) return structured;
    if (shared != null) return shared;
    if (first.size() == 1) return first.getFirst();
    return title.isEmpty() ? null : withoutOutlet(title);
  }

  /// Another headline for the same article: what the publisher calls so, else what machines, those
  /// who share it or readers are told in other words. `null` where all say the same, give or take
  /// the outlet's name and a line above.
  static @Nullable String alternative(String headline, Landmarks page, JsonLd data, MetaTags meta) {
    String stated = data.words("alternativeHeadline");
    if (stated != null && isOther(stated, headline)) return stated;
    List<String> others = new ArrayList<>();
    String structured = data.words("headline");
    if (structured != null) others.add(structured);
    String shared = meta.first("og:title", "twitter:title");
    if (shared != null) others.add(bare(shared, names(data, meta)));
    others.addAll(firstLevel(page));
    for (String other : others)
      if (isOther(other, headline) && isNear(other, headline)) return other;
    return null;
  }

  /// Whether the words are other ones, and no part of the headline nor the whole of it.
  static boolean isOther(String words, String headline) {
    if (words.length() < 12 || words.length() > 300) return false;
    String plain = Words.plain(words);
    String taken = Words.plain(headline);
    return !plain.contains(taken) && !taken.contains(plain);
  }

  /// Without the outlet's name behind it.
  private static String bare(String stated, List<String> outlets) {
    Matcher suffix = SUFFIX.matcher(stated);
    boolean named = suffix.find() && suffix.start() >= 15 && isName(suffix.group(1), outlets);
    return named ? stated.substring(0, suffix.start()) : stated;
  }

  /// Whether the page's first heading, which repeats the shared title, is kept where no reader
  /// looks: then it was written for search engines, and so was the title.
  private static boolean isForMachines(Landmarks page, String shared) {
    Element first = page.first("h1");
    return first != null
        && UNSEEN.matcher(first.attributes().html()).find()
        && agrees(first.text(), shared);
  }

  /// The heading that readers see where the page keeps its first one for search engines.
  private static @Nullable String displayed(Landmarks page) {
    Element first = page.first("h1");
    if (first == null || !UNSEEN.matcher(first.attributes().html()).find()) return null;
    Element second = page.first("h2");
    return second == null ? null : Words.spaced(withoutKicker(second, second.text()));
  }

  /// The words as a heading shows them, if one does.
  private static String seen(String words, List<String> visible) {
    for (String heading : visible) if (Words.same(heading, words)) return heading;
    return words;
  }

  /// The shared title without the outlet's name: what else stands behind a headline that the page
  /// gives elsewhere is not the headline.
  private static @Nullable String shared(
      @Nullable String stated,
      @Nullable String structured,
      List<String> visible,
      List<String> outlets) {
    if (stated == null) return null;
    List<String> known = new ArrayList<>(visible);
    if (structured != null) known.add(structured);
    String plain = Words.plain(stated);
    for (String headline : known) {
      String begin = Words.plain(headline);
      boolean begins = begin.length() >= 12 && plain.startsWith(begin);
      if (begins && plain.length() - begin.length() <= 50) return headline;
    }
    return bare(stated, outlets);
  }

  /// What the page says its outlet is called, in one word.
  private static List<String> names(JsonLd data, MetaTags meta) {
    List<String> names = new ArrayList<>();
    for (JsonNode publisher : data.values("publisher")) names.add(JsonLd.text(publisher));
    String site = meta.first("og:site_name", "application-name");
    if (site != null) names.add(site);
    names.replaceAll(name -> Words.plain(name).replace(" ", ""));
    names.removeIf(String::isEmpty);
    return names;
  }

  /// Whether what stands behind a dash is the outlet's name: the page's own, or, where it gives
  /// none, a few words with a capital.
  private static boolean isName(String words, List<String> outlets) {
    String plain = Words.plain(words).replace(" ", "");
    for (String outlet : outlets) if (outlet.contains(plain) || plain.contains(outlet)) return true;
    return outlets.isEmpty()
        && Character.isUpperCase(words.codePointAt(0))
        && words.split(" ").length <= 4;
  }

  /// Whether a lone heading speaks of the same thing as any of the stated titles: publishers write
  /// other words for search engines than for readers.
  static boolean isNear(String heading, @Nullable String... stated) {
    Set<String> words = content(heading);
    if (heading.split(" ").length < 3) return false;
    for (String title : stated) {
      if (title == null) continue;
      Set<String> shared = content(title);
      shared.retainAll(words);
      if (shared.size() >= 2 || shared.size() == 1 && words.size() <= 3) return true;
    }
    return false;
  }

  private static Set<String> content(String words) {
    Set<String> content = new HashSet<>();
    for (String word : Words.plain(words).split(" ")) if (word.length() >= 4) content.add(word);
    return content;
  }

  private static List<String> firstLevel(Landmarks page) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.all("h1"))
      add(Words.spaced(withoutKicker(heading, heading.text())), headings);
    return headings;
  }

  private static List<String> visible(Landmarks page) {
    List<String> headings = new ArrayList<>();
    for (String tag : new String[] {"h1", "h2"})
      for (Element heading : page.all(tag)) {
        if (tag.equals("h2") && headings.size() > 6) break;
        String words = heading.text();
        add(Words.spaced(words), headings);
        add(Words.spaced(withoutKicker(heading, words)), headings);
      }
    return headings;
  }

  private static void add(String words, List<String> headings) {
    if (words.length() >= 4 && words.length() <= 300 && !headings.contains(words))
      headings.add(words);
  }

  /// The heading's words without the line above it that some templates put inside.
  ///
  /// @param words all of the heading's
  private static String withoutKicker(Element heading, String words) {
    for (Element child : heading.children()) {
      if (!KICKER.matcher(child.attr("class")).find()) continue;
      String above = child.text();
      if (!words.startsWith(above)) continue;
      String rest = words.replace(above, "").strip();
      if (rest.length() >= 15 && Character.isLetterOrDigit(rest.codePointAt(0))) return rest;
    }
    return words;
  }

  private static boolean agrees(String heading, @Nullable String stated) {
    return stated != null
        && (Words.same(heading, stated) || Words.same(heading, withoutOutlet(stated)));
  }

  private static boolean contains(String title, String heading) {
    String plain = Words.plain(heading);
    return plain.length() >= 10 && Words.plain(title).contains(plain);
  }

  private static String withoutOutlet(String title) {
    String bare = SUFFIX.matcher(title).replaceFirst("");
    return bare.length() >= 15 ? bare : title;
  }
}
