package org.copytaster.desk.serve;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Locale;
import org.copytaster.desk.Desk;
import org.copytaster.desk.actors.Figure;
import org.copytaster.desk.actors.Register;
import org.copytaster.desk.actors.Ruling;
import org.copytaster.desk.serve.view.ActorPage;
import org.copytaster.desk.serve.view.ActorsPage;
import org.copytaster.desk.serve.view.Names;
import org.copytaster.desk.serve.view.Said;
import org.copytaster.desk.store.Deed;
import org.copytaster.desk.store.Saying;
import org.copytaster.desk.store.Store;
import org.jspecify.annotations.Nullable;

/// Who is who: the figures of the reports, and what users rule about them.
final class ActorPages {
  private static final int MOST = 500;

  private final Desk desk;
  private final Pages pages;
  private @Nullable Known known;

  /// The register of a state of the store.
  private record Known(Store.Counts counts, int rulings, Register register) {}

  ActorPages(Desk desk, Pages pages) {
    this.desk = desk;
    this.pages = pages;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/actors", this::list),
        Route.get("/actors/{id}", this::actor),
        Route.post("/actors/{id}", this::rule));
  }

  private void list(Context context) {
    List<Figure> figures = register().figures();
    pages.show(
        context,
        new ActorsPage(
            pages.frame("Actors", ""),
            figures.subList(0, Math.min(MOST, figures.size())),
            figures.size()));
  }

  private void actor(Context context) {
    Figure figure = figure(context);
    List<Saying> sayings =
        desk.store().sayings("").stream()
            .filter(one -> one.speaker() != null && figure.isIn(one.report(), one.speaker()))
            .toList();
    List<Deed> deeds =
        desk.store().deeds().stream().filter(deed -> takesPart(figure, deed)).toList();
    pages.show(
        context, new ActorPage(pages.frame(figure.name(), ""), figure, Said.of(sayings), deeds));
  }

  private static boolean takesPart(Figure figure, Deed deed) {
    for (String names : List.of(deed.actors(), deed.recipients()))
      for (String name : names.split("; ")) if (figure.isIn(deed.report(), name)) return true;
    return false;
  }

  private void rule(Context context) {
    Figure figure = figure(context);
    String kind = context.formParam("ruling");
    String other = context.formParam("other");
    if (kind == null || other == null || other.isBlank())
      throw new BadRequestResponse("ruling (merge, split, rename) and other are needed");
    Ruling ruling = new Ruling(kind(kind), figure.id(), other.strip());
    if (ruling.kind() == Ruling.Kind.MERGE && register().figure(ruling.other()).isEmpty())
      throw new BadRequestResponse("no actor " + ruling.other() + " to be part of");
    desk.note(Ruling.SUBJECT, ruling.json());
    String next = ruling.kind() == Ruling.Kind.MERGE ? ruling.other() : figure.id();
    context.redirect("/actors/" + Names.segment(next), io.javalin.http.HttpStatus.SEE_OTHER);
  }

  private static Ruling.Kind kind(String word) {
    for (Ruling.Kind kind : Ruling.Kind.values())
      if (kind.name().toLowerCase(Locale.ROOT).equals(word)) return kind;
    throw new BadRequestResponse("ruling " + word + " is none of merge, split, rename");
  }

  private Figure figure(Context context) {
    String id = context.pathParam("id");
    return register().figure(id).orElseThrow(() -> new NotFoundResponse("no actor " + id));
  }

  private synchronized Register register() {
    Store.Counts counts = desk.store().counts();
    int rulings = desk.store().notes(Ruling.SUBJECT).size();
    Known last = known;
    if (last != null && last.counts().equals(counts) && last.rulings() == rulings)
      return last.register();
    Register register = Register.of(desk.store());
    known = new Known(counts, rulings, register);
    return register;
  }
}
