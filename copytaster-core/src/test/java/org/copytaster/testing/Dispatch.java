package org.copytaster.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Event;
import org.copytaster.model.EventType;
import org.copytaster.model.Hedge;
import org.copytaster.model.Mention;
import org.copytaster.model.Modality;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Participant;
import org.copytaster.model.Problem;
import org.copytaster.model.Report;
import org.copytaster.model.Sentence;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// A report with everything coded by hand, for tests of the verbs that come after coding.
///
/// Blocks are lines of [#lay]; their first characters say what they are: `# ` headline, `> ` deck,
/// `## ` heading, `! ` caption, `@ ` credit, else a paragraph. Words are pointed at by quoting
/// them: the first place after the last one found is meant.
public final class Dispatch {
  private final String id;
  private final List<String> blocks = new ArrayList<>();
  private String outlet;
  private @Nullable String canonical;
  private @Nullable String url;
  private boolean gone;
  private @Nullable Moment published;
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<TimeExpression> times = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();

  private Dispatch(String id) {
    this.id = id;
    this.outlet = "The " + id;
  }

  public static Dispatch of(String id, String... blocks) {
    Dispatch dispatch = new Dispatch(id);
    for (String block : blocks) dispatch.lay(block);
    return dispatch;
  }

  public Dispatch published(String iso) {
    published = Moment.parse(iso);
    return this;
  }

  /// The word of its server that the page is gone for good.
  public static Dispatch gone(String id, String url) {
    Dispatch dispatch = new Dispatch(id).url(url);
    dispatch.gone = true;
    return dispatch;
  }

  /// Where it was captured; else at its canonical address, or one made of its id.
  public Dispatch url(String address) {
    url = address;
    return this;
  }

  public Dispatch canonical(String address) {
    canonical = address;
    return this;
  }

  public Dispatch outlet(String name) {
    outlet = name;
    return this;
  }

  public List<String> blocks() {
    return List.copyOf(blocks);
  }

  public boolean has(String words) {
    return text.indexOf(words) >= 0;
  }

  private void lay(String block) {
    blocks.add(block);
    for (String mark : List.of("# ", "> ", "## ", "! ", "@ "))
      if (block.startsWith(mark)) {
        lay(kind(mark), block.substring(mark.length()));
        return;
      }
    lay(Part.Kind.PARAGRAPH, block);
  }

  private static Part.Kind kind(String mark) {
    return switch (mark) {
      case "# " -> Part.Kind.HEADLINE;
      case "> " -> Part.Kind.DECK;
      case "## " -> Part.Kind.HEADING;
      case "! " -> Part.Kind.CAPTION;
      default -> Part.Kind.CREDIT;
    };
  }

  private void lay(Part.Kind kind, String words) {
    if (!text.isEmpty()) text.append("\n\n");
    int at = text.length();
    text.append(words);
    parts.add(new Part(kind, new Span(at, text.length())));
    for (String sentence : words.split("(?<=[.!?][\"”]?)\\s+(?=[A-Z\"“])")) {
      int start = text.indexOf(sentence, at);
      at = start + sentence.length();
      sentences.add(new Sentence(new Span(start, at), 0, 0));
    }
  }

  /// Where the words stand; they must.
  public Span span(String words) {
    int start = text.indexOf(words);
    if (start < 0) throw new IllegalArgumentException("not in the dispatch: " + words);
    return new Span(start, start + words.length());
  }

  /// A person, named by these words, with the words that say who that is.
  public Dispatch person(String entity, String name, @Nullable String role) {
    Span description = role == null ? null : span(role);
    entities.add(new Entity(entity, name, EntityType.PER, description, null));
    mentions.add(new Mention(span(name), EntityType.PER, entity));
    return this;
  }

  /// A name of something that is no person.
  public Dispatch names(EntityType type, String name) {
    String entity = "e" + (entities.size() + 1);
    entities.add(new Entity(entity, name, type, null, null));
    mentions.add(new Mention(span(name), type, entity));
    return this;
  }

  /// Words that name a time, with their TIMEX3 value.
  public Dispatch time(String words, String value) {
    times.add(new TimeExpression(span(words), TimeExpression.Kind.DATE, value));
    return this;
  }

  /// A statement; `entity` may be `null`.
  public Dispatch says(
      Statement.Form form,
      String source,
      @Nullable String entity,
      Modality modality,
      String... content) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            form,
            new Source(List.of(span(source)), entity, null),
            List.of(),
            Arrays.stream(content).map(this::span).toList(),
            modality,
            Hedge.NONE,
            List.of(),
            null,
            0.9));
    return this;
  }

  /// An event by its trigger word, asserted unless said otherwise.
  public Dispatch event(
      EventType type, String trigger, Modality modality, String actor, String recipient) {
    events.add(
        new Event(
            "v" + (events.size() + 1),
            type,
            null,
            List.of(),
            null,
            null,
            modality,
            List.of(span(trigger)),
            actor.isEmpty() ? List.of() : List.of(participant(actor)),
            recipient.isEmpty() ? List.of() : List.of(participant(recipient)),
            null,
            null,
            statements.isEmpty() ? null : within(span(trigger)),
            0.8));
    return this;
  }

  private @Nullable String within(Span trigger) {
    for (Statement statement : statements)
      for (Span content : statement.content()) if (content.contains(trigger)) return statement.id();
    return null;
  }

  private Participant participant(String words) {
    return new Participant(List.of(span(words)), null, null);
  }

  public Article article() {
    String captured = canonical != null ? canonical : "https://" + id + ".example/story";
    return new Article(
        id,
        "test:" + id,
        url != null ? url : captured,
        canonical,
        gone ? null : outlet,
        null,
        "en",
        published,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        text.toString(),
        parts,
        List.of(),
        gone ? List.of(new Problem(Problem.Kind.GONE, "gone for good (410): " + url)) : List.of());
  }

  public Report report() {
    Annotations annotations =
        new Annotations(
            List.of(), sentences, mentions, entities, times, List.of(), List.of(), List.of(),
            List.of());
    return new Report(article(), annotations, statements, events, List.of());
  }
}
