package org.copytaster.desk.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Style, script and contract: files of ours and of the htmx webjar, read once.
final class Assets {
  private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

  private static final String CSS = "text/css; charset=utf-8";

  private Assets() {}

  /// @param stylesheet of the briefs
  static List<Route> routes(String stylesheet) {
    byte[] css = stylesheet.getBytes(StandardCharsets.UTF_8);
    return List.of(
        Route.get("/assets/brief.css", context -> context.contentType(CSS).result(css)),
        file("/assets/desk.css", "desk.css", CSS),
        file("/assets/htmx.min.js", HTMX, "text/javascript; charset=utf-8"),
        file("/favicon.svg", "favicon.svg", "image/svg+xml"),
        file("/openapi.yaml", "openapi.yaml", "application/yaml; charset=utf-8"));
  }

  private static Route file(String path, String resource, String type) {
    byte[] bytes = bytes(resource);
    return Route.get(path, (Context context) -> context.contentType(type).result(bytes));
  }

  private static byte[] bytes(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
  }
}
