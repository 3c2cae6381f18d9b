package org.copytaster.desk.serve;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.copytaster.desk.Desk;
import org.copytaster.desk.files.Faults;
import org.copytaster.desk.serve.view.NoticePage;
import org.copytaster.desk.websub.Callback;

/// The running desk. Close it to free the port; the [Desk] stays open.
public final class DeskServer implements AutoCloseable {
  private final Javalin server;
  private final String host;

  private DeskServer(Javalin server, String host) {
    this.server = server;
    this.host = host;
  }

  /// @param stylesheet of the briefs, as the publisher has it
  /// @param host `127.0.0.1` unless others are to see it
  /// @param port 0 for one that is free
  public static DeskServer start(
      Desk desk, String stylesheet, String host, int port, InstantSource clock) {
    return start(desk, stylesheet, host, port, "", clock);
  }

  /// @param publicHost name under which hubs reach the callbacks, through whatever stands in front;
  ///   empty where none do
  public static DeskServer start(
      Desk desk, String stylesheet, String host, int port, String publicHost, InstantSource clock) {
    Pages pages = new Pages(desk);
    Guard guard = new Guard(host, publicHost);
    Javalin server =
        Javalin.create(config -> {
          config.startup.showJavalinBanner = false;
          config.startup.showOldJavalinVersionWarning = false;
          config.http.maxRequestSize = 1 << 20;
          config.routes.before(guard::before);
          for (Route route : routes(desk, pages, stylesheet, clock))
            config.routes.addHttpHandler(route.method(), route.path(), route.handler());
          config.routes.exception(
              HttpResponseException.class,
              (fault, context) ->
                  say(context, pages, fault.getStatus(), String.valueOf(fault.getMessage())));
          config.routes.exception(
              Exception.class,
              (fault, context) -> say(context, pages, 500, Faults.ours(fault).detail()));
        });
    return new DeskServer(server.start(host, port), host);
  }

  static List<Route> routes(Desk desk, Pages pages, String stylesheet, InstantSource clock) {
    return Stream.of(
            Assets.routes(stylesheet),
            pages.routes(),
            new ActorPages(desk, pages).routes(),
            new DeskPages(desk, pages, clock).routes(),
            new FeedPages(desk.feeds(), pages, clock).routes(),
            new HubPages(new Callback(desk.leases(), desk.feeds(), clock)).routes(),
            new Api(desk).routes())
        .flatMap(List::stream)
        .toList();
  }

  private static void say(Context context, Pages pages, int status, String words) {
    context.status(status);
    if (context.path().startsWith("/api/")) {
      context
          .contentType("application/json; charset=utf-8")
          .result(
              com.fasterxml.jackson.databind.node.JsonNodeFactory.instance
                  .objectNode()
                  .put("status", status)
                  .put("problem", words)
                  .toString());
      return;
    }
    String heading =
        switch (status) {
          case 404 -> "Not here";
          case 400 -> "That was not understood";
          case 403 -> "Not allowed";
          default -> "Something went wrong";
        };
    pages.show(context, new NoticePage(pages.frame(heading, ""), heading, words));
  }

  public int port() {
    return server.port();
  }

  /// Where a browser finds it.
  public String address() {
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
  }

  @Override
  public void close() {
    server.stop();
  }
}
