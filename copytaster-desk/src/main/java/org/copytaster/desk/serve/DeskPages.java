package org.copytaster.desk.serve;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import java.io.InputStream;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.desk.Desk;
import org.copytaster.desk.files.Inputs;
import org.copytaster.desk.serve.view.DeskPage;
import org.copytaster.desk.serve.view.Names;
import org.copytaster.desk.serve.view.NoticePage;
import org.copytaster.desk.store.Remark;
import org.jspecify.annotations.Nullable;

/// What is sent to the desk: readers' remarks, and files to import.
final class DeskPages {
  /// The choices under "Help us improve".
  private static final Set<String> VERDICTS =
      Set.of("wrong-speaker", "wrong-words", "not-news", "other-story", "missing", "good", "other");

  private static final int LONGEST_REMARK = 4000;
  private final Desk desk;
  private final Pages pages;
  private final InstantSource clock;

  DeskPages(Desk desk, Pages pages, InstantSource clock) {
    this.desk = desk;
    this.pages = pages;
    this.clock = clock;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/desk", context -> show(context, "", List.of())),
        Route.post("/desk/import", this::take),
        Route.post("/remarks", this::remark));
  }

  private void show(Context context, String notice, List<String> troubles) {
    pages.show(
        context,
        new DeskPage(
            pages.frame("Desk", ""),
            desk.store().counts(),
            desk.store().remarks(),
            notice,
            troubles));
  }

  private void take(Context context) {
    String path = context.formParam("path");
    if (path == null || path.isBlank() || path.equals("-"))
      throw new BadRequestResponse("path: a file or folder on this machine");
    List<String> troubles = new ArrayList<>();
    Desk.Taken taken =
        desk.take(
            Inputs.of(List.of(path.strip())),
            InputStream::nullInputStream,
            trouble -> troubles.add(trouble.toString()));
    String notice =
        Names.count(taken.reports(), "report")
            + " from "
            + Names.count(taken.items(), "new item")
            + "; "
            + Names.count(taken.known(), "item")
            + " known already";
    show(context, notice, troubles);
  }

  private void remark(Context context) {
    String story = given(context, "story");
    if (desk.store().story(story).isEmpty()) throw new BadRequestResponse("no story " + story);
    String verdict = given(context, "verdict");
    if (!VERDICTS.contains(verdict))
      throw new BadRequestResponse("verdict " + verdict + " is none of " + VERDICTS);
    String words = context.formParam("words");
    desk.remark(
        new Remark(
            0,
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            story,
            blankToNull(context.formParam("line")),
            verdict,
            words == null ? "" : clipped(words.strip())));
    if (context.header("HX-Request") != null)
      context.html("<p class=\"thanks\">Thank you. The desk will read it.</p>");
    else
      pages.show(
          context,
          new NoticePage(
              pages.frame("Thank you", ""), "Thank you", "The desk will read your remark."));
  }

  private static String given(Context context, String name) {
    String value = context.formParam(name);
    if (value == null || value.isBlank()) throw new BadRequestResponse(name + " is missing");
    return value;
  }

  private static @Nullable String blankToNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : clipped(text);
  }

  private static String clipped(String text) {
    return text.length() <= LONGEST_REMARK ? text : text.substring(0, LONGEST_REMARK);
  }
}
