package org.copytaster.evaluation.attribution;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copytaster.annotate.Annotator;
import org.copytaster.attribute.Attributor;
import org.copytaster.attribute.draft.Trait;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Source;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.models.BundledShelf;
import org.copytaster.read.Reader;
import org.copytaster.text.ReferenceShelf;

/// Prints for every article on standard input (lines of `{id, text}`) all drafts, told or not, with
/// their traits: `{"id", "drafts": [{"source", "content", "within", "confidence", "traits"}]}`.
///
/// `--rules` leaves the network's proposals and all trust away, so that nothing is dropped before
/// it is counted;
public final class WeighedDrafts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final boolean rules;
  private final Annotator annotator = new Annotator(BundledShelf::open);
  private final Extractor extractor = new Extractor();
  private final Attributor attributor;

  private WeighedDrafts(boolean rules) {
    this.rules = rules;
    ReferenceShelf shelf = BundledShelf::open;
    attributor = new Attributor(rules ? WeighedDrafts::untrusting : shelf);
  }

  private static InputStream untrusting(String name) {
    return name.startsWith("attribution-")
        ? new ByteArrayInputStream(new byte[0])
        : BundledShelf.open(name);
  }

  public static void main(String... arguments) throws IOException {
    WeighedDrafts drafts = new WeighedDrafts(List.of(arguments).contains("--rules"));
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine())
      out.println(drafts.of(line));
    out.flush();
  }

  private String of(String line) throws IOException {
    ObjectNode answer = JSON.createObjectNode().put("id", JSON.readTree(line).path("id").asText());
    ArrayNode drafts = answer.putArray("drafts");
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    for (Capture capture : new Reader().read("gold.jsonl", bytes)) {
      Article article = extractor.extract(capture);
      Annotations read = annotator.annotate(article);
      for (Attributor.Weighed weighed :
          attributor.weighed(article, rules ? withoutProposals(read) : read))
        add(weighed, drafts.addObject());
    }
    return JSON.writeValueAsString(answer);
  }

  private static Annotations withoutProposals(Annotations read) {
    return new Annotations(
        read.tokens(),
        read.sentences(),
        read.mentions(),
        read.entities(),
        read.times(),
        read.places(),
        read.predicates(),
        List.of(),
        read.problems());
  }

  private static void add(Attributor.Weighed weighed, ObjectNode node) {
    Statement statement = weighed.statement();
    Source source = statement.source();
    node.put("id", statement.id());
    spans(source == null ? List.of() : source.spans(), node.putArray("source"));
    spans(statement.content(), node.putArray("content"));
    node.put("within", statement.within()).put("confidence", statement.confidence());
    ObjectNode traits = node.putObject("traits");
    for (Trait trait : weighed.traits()) traits.put(trait.name(), trait.value());
  }

  private static void spans(List<Span> spans, ArrayNode node) {
    for (Span span : spans) node.addArray().add(span.start()).add(span.end());
  }
}
