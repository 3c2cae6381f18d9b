package org.copytaster.desk.serve;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.FeedHealth;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.fetch.WebAddress;
import org.copytaster.desk.serve.view.FeedsPage;

/// The feeds: shown, added, removed.
final class FeedPages {
  private static final int MOST_PROBLEMS = 50;
  private final FeedBook feeds;
  private final Pages pages;
  private final InstantSource clock;

  FeedPages(FeedBook feeds, Pages pages, InstantSource clock) {
    this.feeds = feeds;
    this.pages = pages;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/feeds", context -> show(context, "")),
        Route.post("/feeds", this::add),
        Route.post("/feeds/remove", this::remove),
        Route.get("/api/feeds", this::list));
  }

  private void show(Context context, String notice) {
    Map<String, Double> rates = feeds.leads().itemsADay(clock.instant());
    Map<Lead.Fate, Long> counts = feeds.leads().counts();
    List<FeedsPage.Row> rows =
        feeds.all().stream()
            .map(feed -> new FeedsPage.Row(feed, rate(rates.getOrDefault(feed.url(), 0.0))))
            .toList();
    pages.show(
        context,
        new FeedsPage(
            pages.frame("Feeds", ""),
            rows,
            counts.getOrDefault(Lead.Fate.KEPT, 0L) + counts.getOrDefault(Lead.Fate.CARRIED, 0L),
            counts.getOrDefault(Lead.Fate.WAITING, 0L),
            feeds.leads().lastProblems(MOST_PROBLEMS),
            notice));
  }

  private static String rate(double itemsADay) {
    return String.format(Locale.ROOT, "%.1f", itemsADay);
  }

  private void add(Context context) {
    String url = given(context);
    Optional<WebAddress> address = WebAddress.of(url);
    if (address.isEmpty())
      throw new BadRequestResponse("url " + url + " is no address that begins http:// or https://");
    Instant now = clock.instant();
    boolean added = feeds.add(address.get().toString(), address.get().host(), "", now);
    show(context, (added ? "Followed from now on: " : "Followed already: ") + address.get());
  }

  private void remove(Context context) {
    String url = given(context);
    if (!feeds.remove(url, clock.instant()))
      throw new BadRequestResponse("no feed " + url + " is followed");
    show(context, "Followed no longer: " + url);
  }

  private void list(Context context) {
    Map<String, Double> rates = feeds.leads().itemsADay(clock.instant());
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    feeds
        .all()
        .forEach(feed -> list.add(FeedHealth.json(feed, rates.getOrDefault(feed.url(), 0.0))));
    context.contentType("application/json; charset=utf-8").result(list.toString());
  }

  private static String given(Context context) {
    String url = context.formParam("url");
    if (url == null || url.isBlank()) throw new BadRequestResponse("url is missing");
    return url.strip();
  }
}
