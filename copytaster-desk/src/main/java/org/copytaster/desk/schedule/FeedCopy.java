package org.copytaster.desk.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.fetch.Exchange;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.read.charset.CharsetDetector;
import org.copytaster.read.feed.Feed;
import org.copytaster.read.feed.FeedEntry;
import org.copytaster.read.feed.FeedParser;
import org.copytaster.read.warc.HttpPayload;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// A fetched feed, read for what it leads to.
///
/// @param whole true if every entry carries its text, so that its pages need not be fetched: the
///   feed itself is the copy
/// @param problem why it is no feed; empty if it is one
record FeedCopy(Feed feed, boolean whole, String problem) {
  /// A text that is shorter is a summary, whatever element it stands in.
  private static final int SHORTEST_TEXT = 1000;

  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

  static FeedCopy of(Exchange exchange, int limit) {
    HttpPayload payload = exchange.payload(limit);
    Matcher charset = CHARSET.matcher(payload.contentType());
    String text =
        CharsetDetector.detect(payload.body(), charset.find() ? charset.group(1) : null)
            .decode(payload.body());
    String url = exchange.address().toString();
    boolean page = isPage(text);
    Feed feed = FeedParser.parse(page ? "" : text, url);
    if (page) return new FeedCopy(feed, false, "a page, no feed" + offer(text, exchange.address()));
    boolean empty = feed.entries().isEmpty() && feed.title() == null;
    if (empty && !feed.problems().isEmpty())
      return new FeedCopy(feed, false, "no feed: " + feed.problems().getFirst().detail());
    return new FeedCopy(feed, isWhole(feed), "");
  }

  private static boolean isPage(String text) {
    int at = 0;
    while (true) {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) at++;
      if (!text.startsWith("<!--", at)) break;
      int end = text.indexOf("-->", at);
      if (end < 0) return false;
      at = end + 3;
    }
    return text.regionMatches(true, at, "<!doctype html", 0, 14)
        || text.regionMatches(true, at, "<html", 0, 5);
  }

  /// Characters outside tags.
  private static int textLength(String html) {
    int length = 0;
    boolean inside = false;
    for (int i = 0; i < html.length(); i++) {
      char c = html.charAt(i);
      if (c == '<') inside = true;
      else if (c == '>') inside = false;
      else if (!inside && !Character.isWhitespace(c)) length++;
    }
    return length;
  }

  /// The feed that a page offers, for somebody who subscribed to the page.
  private static String offer(String text, WebAddress page) {
    for (Element link : Jsoup.parse(text).select("link[rel~=(?i)alternate][type][href]"))
      if (link.attr("type").matches("(?i)application/((rss|atom)\\+xml|feed\\+json)"))
        return page.resolve(link.attr("href"))
            .map(address -> "; its feed is " + address)
            .orElse("");
    return "";
  }

  private static boolean isWhole(Feed feed) {
    for (FeedEntry entry : feed.entries()) if (!carriesText(entry)) return false;
    return !feed.entries().isEmpty();
  }

  private static boolean carriesText(FeedEntry entry) {
    for (FeedEntry.Content content : entry.contents())
      if (textLength(content.value()) >= SHORTEST_TEXT) return true;
    return false;
  }

  /// What is to become of each entry.
  ///
  /// @param at where the feed was fetched
  List<Lead.Entry> entries(WebAddress at) {
    List<Lead.Entry> entries = new ArrayList<>();
    for (FeedEntry entry : feed.entries()) entries.add(entry(entry, at));
    return entries;
  }

  private Lead.Entry entry(FeedEntry entry, WebAddress at) {
    String link = entry.link() == null ? "" : entry.link();
    String id = entry.id() == null ? "" : entry.id();
    String stamp = entry.updated() != null ? entry.updated() : "";
    Optional<WebAddress> address = link.isBlank() ? Optional.empty() : at.resolve(link);
    String name =
        clipped(!id.isBlank() ? id : link.isBlank() ? String.valueOf(entry.title()) : link);
    if (whole) return new Lead.Entry(at + "#" + name, link, at.host(), clipped(stamp), true, "");
    if (address.isEmpty()) {
      String what =
          link.isBlank() ? "entry without an address" : "'" + clipped(link) + "' is no web address";
      return new Lead.Entry(at + "#" + name, "", at.host(), "", false, what);
    }
    String target = address.get().toString();
    return new Lead.Entry(target, target, address.get().host(), clipped(stamp), false, "");
  }

  private static String clipped(String text) {
    return text.substring(0, Math.min(text.length(), 500));
  }
}
