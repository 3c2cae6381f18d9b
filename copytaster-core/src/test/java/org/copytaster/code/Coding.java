package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Event;
import org.copytaster.model.Moment;
import org.copytaster.model.Participant;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.Token;
import org.copytaster.models.BundledShelf;
import org.copytaster.text.SentenceSplitter;
import org.copytaster.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/// Codes sentences for tests: split as the product does, parts of speech from a list of verb forms.
final class Coding {
  private static final Coder CODER = new Coder(BundledShelf::open);
  private static final Set<String> VERBS =
      Set.of(
          ("met killed said visited held launched attacked ordered withdraw accused signed freed"
                  + " arrested captured kidnapped send sent condemned attack hit fell beat scored"
                  + " struck bombed denied bombing deny meet shot broke protested won rose")
              .split(" "));

  private final String text;
  private final List<Event> events;

  private Coding(String text, List<Event> events) {
    this.text = text;
    this.events = events;
  }

  static Coding of(String text) {
    return of(text, null, List.of());
  }

  static Coding of(String text, @Nullable String section, List<Statement> statements) {
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
            List.of(),
            List.of(),
            List.of());
    return new Coding(text, CODER.code(article, annotations(text), statements));
  }

  private static Annotations annotations(String text) {
    List<Span> spans = new Tokenizer().tokens(text);
    List<Sentence> sentences = SentenceSplitter.sentences(text, spans, 0);
    List<Token> tokens = new ArrayList<>();
    for (Span span : spans) {
      String word = span.of(text).toLowerCase(Locale.ROOT);
      tokens.add(new Token(span, VERBS.contains(word) ? "VERB" : "X", word, Token.UNPARSED, null));
    }
    return new Annotations(
        tokens, sentences, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  List<Event> events() {
    return events;
  }

  /// Rows as `TYPE-mode modality: actors > recipients`.
  List<String> rows() {
    return events.stream().map(this::row).toList();
  }

  private String row(Event event) {
    String mode = event.mode() == null ? "" : "-" + event.mode();
    return event.type()
        + mode
        + " "
        + event.modality().name().toLowerCase(Locale.ROOT)
        + ": "
        + names(event.actors())
        + " > "
        + names(event.recipients());
  }

  private String names(List<Participant> participants) {
    return String.join(
        " + ", participants.stream().map(p -> p.spans().getFirst().of(text)).toList());
  }
}
