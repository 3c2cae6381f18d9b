package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.copytaster.annotate.Annotator;
import org.copytaster.annotate.network.ReadingNetwork;
import org.copytaster.attribute.Attributor;
import org.copytaster.code.Coder;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Event;
import org.copytaster.model.Participant;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;

/// Prints for every article on standard input (lines of `{id, text}`) its event rows: report,
/// offset of the trigger, type, traits (by spaces), confidence; what `training/events/fit.py`
/// learns from.
///
/// `--show` adds the row and its sentence, for the person who judges it.
public final class EventTraits {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean show;
  private final Annotator annotator =
      new Annotator(BundledShelf::open, ReadingNetwork.open(BundledShelf::open));
  private final Attributor attributor = new Attributor(BundledShelf::open);
  private final Coder coder = new Coder(BundledShelf::open);

  private EventTraits(boolean show) {
    this.show = show;
  }

  public static void main(String... arguments) throws IOException {
    EventTraits traits = new EventTraits(List.of(arguments).contains("--show"));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) traits.print(line, out);
    out.flush();
  }

  private void print(String line, PrintStream out) throws IOException {
    String id = JSON.readTree(line).path("id").asText();
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    for (Capture capture : new Reader().read("gold.jsonl", bytes)) {
      Article article = new Extractor().extract(capture);
      Annotations read = annotator.annotate(article);
      List<Statement> statements = attributor.attribute(article, read).statements();
      List<Event> events = coder.code(article, read, statements);
      List<SortedSet<String>> traits = coder.traits(article, read, statements);
      for (int i = 0; i < events.size(); i++) {
        Event event = events.get(i);
        out.print(id + "\t" + event.trigger().getFirst().start() + "\t" + event.type());
        out.print("\t" + String.join(" ", traits.get(i)));
        out.printf("\t%.3f", event.confidence());
        out.println(show ? "\t" + shown(article.text(), read, event) : "");
      }
    }
  }

  private static String shown(String text, Annotations read, Event event) {
    Span act = event.trigger().getFirst();
    String sentence =
        read.sentences().stream()
            .filter(one -> one.span().overlaps(act))
            .findFirst()
            .map(Sentence::span)
            .map(span -> span.of(text))
            .orElse("");
    String mode = event.mode() == null ? "" : "-" + event.mode();
    String row =
        "%s%s %s [%s]: %s > %s"
            .formatted(
                event.type(),
                mode,
                event.modality(),
                event.trigger().stream().map(s -> s.of(text)).collect(Collectors.joining(" ")),
                names(text, event.actors()),
                names(text, event.recipients()));
    return row.replaceAll("\\s+", " ") + "\t" + sentence.replaceAll("\\s+", " ");
  }

  private static String names(String text, List<Participant> participants) {
    return participants.stream()
        .map(one -> one.spans().getFirst().of(text) + "{" + one.code() + "}")
        .collect(Collectors.joining(" + "));
  }
}
