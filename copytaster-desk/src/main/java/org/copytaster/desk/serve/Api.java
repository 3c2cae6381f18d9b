package org.copytaster.desk.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.desk.Desk;
import org.copytaster.desk.export.Table;
import org.copytaster.desk.search.Hit;
import org.copytaster.json.BriefJson;
import org.copytaster.json.ReportJson;

/// The same as JSON: for programs, under `/api`.
final class Api {
  private static final int MOST_HITS = 50;
  private final Desk desk;

  Api(Desk desk) {
    this.desk = desk;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/api/status", this::status),
        Route.get(
            "/api/stories",
            context -> array(context, Table.STORIES.jsonLines(desk.store().stories()))),
        Route.get(
            "/api/stories/{id}",
            context -> one(context, desk.store().brief(id(context)).map(BriefJson::write))),
        Route.get(
            "/api/reports/{id}",
            context -> one(context, desk.store().report(id(context)).map(ReportJson::write))),
        Route.get(
            "/api/statements",
            context -> array(context, Table.STATEMENTS.jsonLines(desk.store().sayings("")))),
        Route.get(
            "/api/events", context -> array(context, Table.EVENTS.jsonLines(desk.store().deeds()))),
        Route.get("/api/search", this::search));
  }

  private void status(Context context) {
    var counts = desk.store().counts();
    json(
        context,
        JsonNodeFactory.instance
            .objectNode()
            .put("deliveries", counts.deliveries())
            .put("reports", counts.reports())
            .put("stories", counts.stories())
            .put("statements", counts.statements())
            .put("events", counts.events())
            .put("remarks", counts.remarks())
            .toString());
  }

  private void search(Context context) {
    String query = context.queryParam("q");
    List<Hit> hits =
        query == null || query.isBlank() ? List.of() : desk.index().search(query, MOST_HITS);
    array(context, hits.stream().map(Hit::json));
  }

  private static String id(Context context) {
    return context.pathParam("id");
  }

  private static void one(Context context, Optional<String> json) {
    json(context, json.orElseThrow(() -> new NotFoundResponse("nothing of id " + id(context))));
  }

  private static void array(Context context, Stream<String> objects) {
    json(context, objects.collect(Collectors.joining(",\n", "[", "]\n")));
  }

  private static void json(Context context, String json) {
    context.contentType("application/json; charset=utf-8").result(json);
  }
}
