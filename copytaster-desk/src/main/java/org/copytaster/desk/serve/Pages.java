package org.copytaster.desk.serve;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import org.copytaster.desk.Desk;
import org.copytaster.desk.serve.view.Frame;
import org.copytaster.desk.serve.view.FrontPage;
import org.copytaster.desk.serve.view.ListPage;
import org.copytaster.desk.serve.view.OutletPage;
import org.copytaster.desk.serve.view.ReportPage;
import org.copytaster.desk.serve.view.Said;
import org.copytaster.desk.serve.view.SearchPage;
import org.copytaster.desk.serve.view.SpeakerPage;
import org.copytaster.desk.serve.view.StoryPage;
import org.copytaster.desk.store.Delivery;
import org.copytaster.desk.store.StoryCard;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// The pages that readers see.
final class Pages {
  private static final int MOST_TRENDING = 8;
  private static final int MOST_HITS = 50;
  private final Desk desk;
  private final Templates templates = new Templates();

  Pages(Desk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/", this::front),
        Route.get("/stories/{id}", this::story),
        Route.get("/stories/{id}/picture", this::picture),
        Route.get("/reports/{id}", this::report),
        Route.get("/outlets", this::outlets),
        Route.get("/outlets/{name}", this::outlet),
        Route.get("/speakers", this::speakers),
        Route.get("/speakers/{name}", this::speaker),
        Route.get("/search", this::search));
  }

  Frame frame(String title, String query) {
    List<StoryCard> stories = desk.store().stories();
    return new Frame(
        title,
        stories.stream().map(FrontPage::section).distinct().sorted().toList(),
        query,
        stories.stream().limit(MOST_TRENDING).toList());
  }

  void show(Context context, Record page) {
    context.contentType("text/html; charset=utf-8").result(templates.render(page));
  }

  private void front(Context context) {
    String section = context.queryParam("section");
    show(context, FrontPage.of(frame("Today", ""), desk.store().stories(), section));
  }

  private void story(Context context) {
    String id = context.pathParam("id");
    StoryCard card = found(desk.store().story(id), "story", id);
    Brief brief = found(desk.store().brief(id), "brief", id);
    List<StoryCard> related =
        desk.store().related(id).stream().flatMap(one -> desk.store().story(one).stream()).toList();
    show(context, StoryPage.of(frame(card.title(), ""), card, brief, related));
  }

  /// The archived picture of a story. An SVG can hold a script: the sandbox keeps it from running.
  private void picture(Context context) {
    String id = context.pathParam("id");
    String archived = found(desk.store().story(id), "story", id).picture();
    if (archived == null) throw new NotFoundResponse("story " + id + " has no picture");
    Delivery found = found(desk.store().delivery(archived), "picture", archived);
    context
        .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .contentType(pictureType(found.origin()))
        .result(found(desk.bytes(found), "picture", archived));
  }

  private static String pictureType(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(java.util.Locale.ROOT)) {
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "gif" -> "image/gif";
      case "webp" -> "image/webp";
      default -> "image/jpeg";
    };
  }

  private void report(Context context) {
    String id = context.pathParam("id");
    Report report = found(desk.store().report(id), "report", id);
    String title = report.article().headline().orElse("Report");
    show(
        context,
        ReportPage.of(
            frame(title, ""), report.article(), sought(context), desk.store().addresses(id)));
  }

  /// `?at=120-180`; anything else marks nothing.
  private static @Nullable Span sought(Context context) {
    String at = context.queryParam("at");
    if (at == null || !at.matches("\\d{1,9}-\\d{1,9}")) return null;
    int dash = at.indexOf('-');
    int start = Integer.parseInt(at.substring(0, dash));
    int end = Integer.parseInt(at.substring(dash + 1));
    return start <= end ? new Span(start, end) : null;
  }

  private void outlets(Context context) {
    Frame frame = frame("Outlets", "");
    show(context, new ListPage(frame, "Outlets", "/outlets/", desk.store().outlets()));
  }

  private void outlet(Context context) {
    String name = context.pathParam("name");
    List<StoryCard> stories = desk.store().storiesOf(name);
    if (stories.isEmpty()) throw new NotFoundResponse("no report of outlet " + name);
    show(context, new OutletPage(frame(name, ""), name, stories));
  }

  private void speakers(Context context) {
    Frame frame = frame("Speakers", "");
    show(context, new ListPage(frame, "Speakers", "/speakers/", desk.store().speakers()));
  }

  private void speaker(Context context) {
    String name = context.pathParam("name");
    var sayings =
        name.isEmpty() ? List.<org.copytaster.desk.store.Saying>of() : desk.store().sayings(name);
    if (sayings.isEmpty()) throw new NotFoundResponse("no statement of " + name);
    show(context, new SpeakerPage(frame(name, ""), name, Said.of(sayings)));
  }

  private void search(Context context) {
    String query = context.queryParam("q");
    if (query == null || query.isBlank()) {
      show(context, new SearchPage(frame("Search", ""), List.of()));
      return;
    }
    show(context, new SearchPage(frame("Search", query), desk.index().search(query, MOST_HITS)));
  }

  private static <T> T found(java.util.Optional<T> sought, String what, String id) {
    return sought.orElseThrow(() -> new NotFoundResponse("no " + what + " " + id));
  }
}
