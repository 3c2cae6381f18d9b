package org.copytaster.json;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.copytaster.model.Access;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.AttributionCandidate;
import org.copytaster.model.Brief;
import org.copytaster.model.Dateline;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Evidence;
import org.copytaster.model.Hedge;
import org.copytaster.model.Line;
import org.copytaster.model.Lineage;
import org.copytaster.model.Link;
import org.copytaster.model.Mention;
import org.copytaster.model.Modality;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Participant;
import org.copytaster.model.Picture;
import org.copytaster.model.Place;
import org.copytaster.model.Predicate;
import org.copytaster.model.Problem;
import org.copytaster.model.Reference;
import org.copytaster.model.Report;
import org.copytaster.model.Sentence;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.Template;
import org.copytaster.model.TimeExpression;
import org.copytaster.model.Token;
import org.jspecify.annotations.Nullable;

/// Records with every field filled or left out by chance; the same seed gives the same records.
final class RandomRecords {
  private static final String[] PIECES = {
    "a",
    "Word ",
    "\"",
    "\\",
    "\n",
    "\t",
    "é",
    "“",
    "\u0000",
    "\u202e",
    "e\u0301",
    "😀",
    "\ud83d",
    "\ude00",
    "</script>",
    "\u2028",
    "1,234 "
  };

  private final Random random;

  RandomRecords(long seed) {
    random = new Random(seed);
  }

  Report report() {
    Article article = article();
    String text = article.text();
    return new Report(
        article,
        annotations(text),
        list(() -> statement(text)),
        list(() -> event(text)),
        list(() -> lineage(text)));
  }

  Article article() {
    String text = words(60);
    List<Part> parts = new ArrayList<>();
    for (int at = 0; at < text.length(); at += 9)
      parts.add(new Part(any(Part.Kind.values()), new Span(at, Math.min(at + 7, text.length()))));
    return new Article(
        "id" + random.nextInt(1000),
        "file.jsonl#" + random.nextInt(100),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(() -> "en"),
        maybe(this::moment),
        maybe(this::moment),
        list(this::word),
        list(this::word),
        list(() -> new Picture(word(), maybe(() -> span(text)), maybe(() -> span(text)))),
        list(this::word),
        maybe(this::word),
        maybe(() -> dateline(text)),
        maybe(() -> any(Access.values())),
        text,
        parts,
        list(() -> new Link(word(), maybe(() -> span(text)))),
        list(() -> problem(text)));
  }

  private Dateline dateline(String text) {
    return new Dateline(span(text), span(text), maybe(() -> span(text)));
  }

  Brief brief() {
    Line caption = maybe(this::line);
    return new Brief(
        word() + "s",
        line(),
        maybe(this::line),
        maybe(this::word),
        maybe(this::moment),
        maybe(() -> new Brief.Illustration(word(), caption, maybe(this::line))),
        list(this::section),
        list(() -> new Brief.Dispute(word(), List.of(line(), line()))),
        list(() -> new Brief.TimelineEntry(day(), list(this::line))),
        maybe(this::line),
        list(this::source),
        random.nextInt(9),
        list(this::word),
        list(this::line));
  }

  private Brief.Section section() {
    Line headed = maybe(this::line);
    return new Brief.Section(
        any(Brief.Section.Kind.values()),
        headed == null ? word() : headed.text(),
        headed,
        list(this::line));
  }

  private Brief.SourceListing source() {
    return new Brief.SourceListing(
        word(),
        word(),
        word(),
        maybe(this::word),
        maybe(this::word),
        maybe(this::word),
        maybe(this::moment),
        word(),
        random.nextBoolean(),
        list(() -> lineage("some text")));
  }

  private Line line() {
    String text = words(9) + ".";
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++)
      evidence.add(
          new Evidence(
              word(), word(), span(text), Evidence.hash(text), text, maybe(() -> "content")));
    return new Line(
        text,
        evidence,
        maybe(() -> any(Template.values())),
        maybe(this::word),
        maybe(this::word),
        list(this::word),
        1 + random.nextInt(4),
        any(Modality.values()),
        maybe(() -> LocalDate.EPOCH.plusDays(random.nextInt(20_000))));
  }

  private Annotations annotations(String text) {
    return new Annotations(
        list(() -> new Token(span(text), "NOUN", word(), random.nextInt(5) - 2, maybe(this::word))),
        list(() -> new Sentence(span(text), 1, 1 + random.nextInt(4))),
        list(() -> new Mention(span(text), any(EntityType.values()), "e1")),
        list(() ->
            new Reference(span(text), any(Reference.Kind.values()), "e1", random.nextDouble())),
        list(() -> entity(text)),
        list(() -> time(text)),
        list(() -> place(text)),
        list(() ->
            new Predicate(
                span(text),
                word(),
                random.nextDouble() * 6 - 3,
                random.nextBoolean() ? "e1" : null)),
        list(() ->
            new AttributionCandidate(spans(text), spans(text), spans(text), random.nextDouble())),
        List.of(),
        list(() -> problem(text)));
  }

  private Entity entity(String text) {
    Supplier<Actor> actor =
        () -> new Actor(maybe(() -> "RUS"), list(() -> "GOV"), maybe(this::word), null, day());
    return new Entity(
        "e1", word(), any(EntityType.values()), maybe(() -> span(text)), maybe(actor));
  }

  private TimeExpression time(String text) {
    return new TimeExpression(span(text), any(TimeExpression.Kind.values()), maybe(this::word));
  }

  private Place place(String text) {
    return new Place(
        span(text),
        word(),
        maybe(() -> "VEN"),
        maybe(() -> random.nextDouble() * 90),
        maybe(() -> -random.nextDouble() * 180),
        maybe(() -> (long) random.nextInt(9_999_999)));
  }

  private Statement statement(String text) {
    return new Statement(
        "s" + random.nextInt(9),
        any(Statement.Form.values()),
        maybe(() -> new Source(some(text), maybe(() -> "e1"), maybe(() -> span(text)))),
        spans(text),
        some(text),
        any(Modality.values()),
        new Hedge(any(Hedge.Level.values()), spans(text)),
        list(this::word),
        maybe(() -> "s1"),
        random.nextDouble());
  }

  private Event event(String text) {
    return new Event(
        "v" + random.nextInt(9),
        any(EventType.values()),
        maybe(this::word),
        list(this::word),
        maybe(() -> "181"),
        maybe(() -> -9.5),
        any(Modality.values()),
        some(text),
        list(() -> participant(text)),
        list(() -> participant(text)),
        maybe(() -> time(text)),
        maybe(() -> place(text)),
        maybe(() -> "s1"),
        random.nextDouble());
  }

  private Participant participant(String text) {
    return new Participant(some(text), maybe(() -> "e2"), maybe(() -> "RUSGOV"));
  }

  private Lineage lineage(String text) {
    return new Lineage(
        word() + "x",
        any(Lineage.Kind.values()),
        List.of(new Lineage.Trace(word(), maybe(() -> span(text)), maybe(() -> new Span(1, 2)))));
  }

  private Problem problem(String text) {
    return new Problem(any(Problem.Kind.values()), word(), maybe(() -> span(text)));
  }

  private Moment moment() {
    OffsetDateTime time =
        OffsetDateTime.of(2026, 3, 2, random.nextInt(24), 5, 7, 0, ZoneOffset.ofHours(-3));
    return random.nextBoolean() ? Moment.of(day()) : Moment.of(time);
  }

  private LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
  }

  private Span span(String text) {
    int start = random.nextInt(text.length());
    return new Span(start, start + random.nextInt(text.length() - start + 1));
  }

  private List<Span> spans(String text) {
    return list(() -> span(text));
  }

  private List<Span> some(String text) {
    return List.of(span(text), span(text));
  }

  private String word() {
    return words(1 + random.nextInt(3));
  }

  private String words(int pieces) {
    StringBuilder words = new StringBuilder("w");
    for (int i = 0; i < pieces; i++) words.append(any(PIECES));
    return words.toString();
  }

  private <T> T any(T[] items) {
    return items[random.nextInt(items.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> item) {
    return random.nextInt(3) == 0 ? null : item.get();
  }

  private <T> List<T> list(Supplier<T> item) {
    List<T> items = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) items.add(item.get());
    return items;
  }
}
