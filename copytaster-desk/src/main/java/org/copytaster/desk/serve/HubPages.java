package org.copytaster.desk.serve;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.copytaster.desk.websub.Callback;

/// Where hubs reach the desk. Without a public address none was told one of these, and all are
/// unknown.
final class HubPages {
  private static final String PATH = "/websub/{token}";
  private final Callback callback;

  HubPages(Callback callback) {
    this.callback = callback;
  }

  List<Route> routes() {
    return List.of(Route.get(PATH, this::verify), Route.post(PATH, this::notify));
  }

  private void verify(Context context) {
    say(context, callback.verify(context.pathParam("token"), context::queryParam));
  }

  private void notify(Context context) throws IOException {
    try (InputStream body = context.req().getInputStream()) {
      say(
          context,
          callback.notify(context.pathParam("token"), context.header("X-Hub-Signature"), body));
    }
  }

  /// As plain text: a challenge is somebody else's words.
  private static void say(Context context, Callback.Answer answer) {
    context.status(answer.status()).contentType("text/plain; charset=utf-8").result(answer.text());
  }
}
