package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.copytaster.annotate.Annotator;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.network.ReadingNetwork;
import org.copytaster.attribute.Attributor;
import org.copytaster.code.Coder;
import org.copytaster.code.HeadWords;
import org.copytaster.code.Weighing;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Event;
import org.copytaster.model.Part;
import org.copytaster.model.Participant;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.Token;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;
import org.jspecify.annotations.Nullable;

/// Prints for every article on standard input (lines of `{id, text}`) its event rows: report,
/// offset of the trigger, type, traits (by spaces), confidence; what `training/events/fit.py`
/// learns from.
///
/// `--show` adds the row and its sentence, for the person who judges it. `--states FILE` writes for
/// each line the network's states of the words that carry the row: the trigger's, the actor's, the
/// recipient's (zeros where there is none) and the mean of the sentence's, as little-endian floats.
public final class EventTraits {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean show;
  private final @Nullable OutputStream states;
  private final ReadingNetwork network = ReadingNetwork.open(BundledShelf::open);
  private final Annotator annotator = new Annotator(BundledShelf::open, network);
  private final Attributor attributor = new Attributor(BundledShelf::open);
  private final Coder coder = new Coder(BundledShelf::open);

  private EventTraits(boolean show, @Nullable OutputStream states) {
    this.show = show;
    this.states = states;
  }

  public static void main(String... arguments) throws IOException {
    List<String> options = List.of(arguments);
    int file = options.indexOf("--states") + 1;
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (OutputStream states =
        file == 0
            ? OutputStream.nullOutputStream()
            : new BufferedOutputStream(Files.newOutputStream(Path.of(options.get(file))))) {
      EventTraits traits = new EventTraits(options.contains("--show"), file == 0 ? null : states);
      for (String line = in.readLine(); line != null; line = in.readLine()) traits.print(line, out);
    }
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
      List<Weighing> weighings = coder.weighings(article, read, statements);
      float[][] words = states == null ? new float[0][] : network.states(copy(article, read));
      for (int i = 0; i < events.size(); i++) {
        Event event = events.get(i);
        out.print(id + "\t" + event.trigger().getFirst().start() + "\t" + event.type());
        out.print("\t" + String.join(" ", weighings.get(i).traits()));
        out.printf("\t%.3f", event.confidence());
        out.println(show ? "\t" + shown(article.text(), read, event) : "");
        if (states != null) states.write(states(words, weighings.get(i).heads()));
      }
    }
  }

  private static Copy copy(Article article, Annotations read) {
    List<Part> parts =
        read.sentences().stream()
            .map(one ->
                article.parts().stream()
                    .filter(part -> part.span().overlaps(one.span()))
                    .findFirst()
                    .orElseThrow())
            .toList();
    return new Copy(
        article.text(), read.tokens().stream().map(Token::span).toList(), read.sentences(), parts);
  }

  private static byte[] states(float[][] words, HeadWords heads) {
    int width = words[0].length;
    ByteBuffer all = ByteBuffer.allocate(4 * width * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    for (int word : new int[] {heads.trigger(), heads.actor(), heads.recipient()})
      for (int i = 0; i < width; i++) all.putFloat(word == HeadWords.NONE ? 0 : words[word][i]);
    int first = heads.sentence().firstToken();
    int end = heads.sentence().endToken();
    for (int i = 0; i < width; i++) {
      float sum = 0;
      for (int word = first; word < end; word++) sum += words[word][i];
      all.putFloat(sum / (end - first));
    }
    return all.array();
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
