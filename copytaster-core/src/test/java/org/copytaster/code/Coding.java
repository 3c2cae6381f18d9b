package org.copytaster.code;

import java.util.List;
import java.util.Locale;
import org.copytaster.annotate.Annotator;
import org.copytaster.annotate.network.ReadingNetwork;
import org.copytaster.attribute.Attributor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Event;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Participant;
import org.copytaster.model.Span;
import org.copytaster.models.BundledShelf;
import org.jspecify.annotations.Nullable;

/// Codes copy for tests as the product does: annotated, attributed, coded; published on 5 March
/// 2026.
final class Coding {
  private static final Annotator ANNOTATOR = new Annotator(BundledShelf::open);
  private static final Attributor ATTRIBUTOR = new Attributor(BundledShelf::open);
  private static final Coder CODER = new Coder(BundledShelf::open);

  private final String text;
  private final List<Event> events;

  private Coding(String text, List<Event> events) {
    this.text = text;
    this.events = events;
  }

  static Coding of(String text) {
    return of(text, null);
  }

  /// Coded with the network's parse, as the product ships.
  static Coding parsed(String text) {
    return of(Parsing.ANNOTATOR, text, null);
  }

  /// Opens the network once, for those who ask.
  private static final class Parsing {
    static final Annotator ANNOTATOR =
        new Annotator(BundledShelf::open, ReadingNetwork.open(BundledShelf::open));
  }

  static Coding of(String text, @Nullable String section) {
    return of(ANNOTATOR, text, section);
  }

  private static Coding of(Annotator annotator, String text, @Nullable String section) {
    Article article =
        new Article(
            "a",
            "test",
            null,
            null,
            null,
            section,
            "en",
            Moment.parse("2026-03-05"),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            text,
            List.of(new Part(Part.Kind.PARAGRAPH, new Span(0, text.length()))),
            List.of(),
            List.of());
    Annotations annotations = annotator.annotate(article);
    return new Coding(
        text,
        CODER.code(article, annotations, ATTRIBUTOR.attribute(article, annotations).statements()));
  }

  List<Event> events() {
    return events;
  }

  /// Types with modes, such as `ASSAULT-abduct`.
  List<String> types() {
    return events.stream()
        .map(event -> event.type() + (event.mode() == null ? "" : "-" + event.mode()))
        .toList();
  }

  /// Types with modality, such as `ASSAULT denied`.
  List<String> modalities() {
    return events.stream().map(event -> event.type() + " " + lower(event)).toList();
  }

  /// Rows as `TYPE-mode modality: actors > recipients`.
  List<String> rows() {
    return events.stream().map(this::row).toList();
  }

  /// Codes of all who act, row by row; `null` for somebody without one.
  List<@Nullable String> actorCodes() {
    return events.stream()
        .flatMap(event -> event.actors().stream())
        .map(Participant::code)
        .toList();
  }

  private String row(Event event) {
    String mode = event.mode() == null ? "" : "-" + event.mode();
    String act = event.type() + mode + " " + lower(event);
    return act + ": " + names(event.actors()) + " > " + names(event.recipients());
  }

  private static String lower(Event event) {
    return event.modality().name().toLowerCase(Locale.ROOT);
  }

  private String names(List<Participant> participants) {
    return String.join(
        " + ", participants.stream().map(p -> p.spans().getFirst().of(text)).toList());
  }
}
