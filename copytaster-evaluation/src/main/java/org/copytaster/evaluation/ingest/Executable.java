package org.copytaster.evaluation.ingest;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.copytaster.read.feed.Feed;
import org.copytaster.read.feed.FeedEntry;
import org.copytaster.read.feed.FeedParser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What could run in a reader's browser among the HTML that feeds leave behind: counted over the
/// XSS cases of feeds-checks. It is a second opinion, with a list of what is bad, on a sanitiser
/// that keeps a list of what is good.
final class Executable {
  private static final Pattern TAG =
      Pattern.compile(
          "script|style|iframe|frame|object|embed|applet|form|input|base|meta|link|svg|math");
  private static final Pattern SCHEME =
      Pattern.compile("(?:javascript|vbscript|data|livescript|mocha|feed|mk|res|file).*");

  private Executable() {}

  /// @return whether nothing executable was left
  static boolean print(GoldFolder gold, PrintWriter out, PrintWriter err)
      throws IOException, InterruptedException {
    Path files = gold.unpacked("feeds-checks", "files.tar.xz").resolve("files");
    int cases = 0;
    int left = 0;
    for (var item : gold.json("feeds-checks", "cases.json").properties()) {
      if (!item.getValue().path("family").asText().endsWith("sanitize")) continue;
      cases++;
      for (String html : html(files.resolve(item.getKey()))) {
        String bad = executable(html);
        if (bad == null) continue;
        left++;
        err.println("[" + item.getKey() + "] still executable: " + bad);
      }
    }
    out.printf(Locale.ROOT, "XSS: %d cases, %d with something executable left%n", cases, left);
    return left == 0;
  }

  private static List<String> html(Path file) throws IOException {
    Feed feed = FeedParser.parse(PeerPredictions.decoded(Files.readAllBytes(file)), "");
    List<@Nullable String> all = new ArrayList<>();
    all.add(feed.title());
    all.add(feed.subtitle());
    all.add(feed.rights());
    for (FeedEntry entry : feed.entries()) {
      all.add(entry.title());
      all.add(entry.summary());
      for (FeedEntry.Content content : entry.contents()) all.add(content.value());
    }
    return all.stream().filter(html -> html != null).map(html -> html == null ? "" : html).toList();
  }

  private static @Nullable String executable(String html) {
    for (Element element : Jsoup.parse(html).body().getAllElements()) {
      if (TAG.matcher(element.normalName()).matches()) return element.normalName();
      for (Attribute attribute : element.attributes()) {
        String value =
            attribute.getValue().replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.startsWith("on") || name.equals("style") || SCHEME.matcher(value).matches())
          return name + "=" + value;
      }
    }
    return null;
  }
}
