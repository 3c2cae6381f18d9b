package org.copytaster.annotate.pronoun;

import java.util.List;
import java.util.Map;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Whom does this pronoun mean?
///
/// @param options who may be meant; the last one is nobody among them
public record Question(Span pronoun, List<Option> options) {
  /// An answer that later questions are not to rest on.
  public static final int OPEN = -1;

  public Question {
    options = List.copyOf(options);
  }

  /// One that may be meant.
  ///
  /// @param entity its id; `null` for a thing that is no entity, and for nobody
  /// @param phrases that mean it, without pronouns
  /// @param features what speaks for and against it
  public record Option(
      @Nullable String entity, boolean named, List<Span> phrases, Map<String, Double> features) {
    public Option {
      phrases = List.copyOf(phrases);
    }
  }

  /// Answers questions, one after the other in text order.
  @FunctionalInterface
  public interface Answerer {
    /// Index of the option that the text is read on with: later questions know whom this pronoun
    /// means. [#OPEN] where they are not to know.
    int answer(Question question);
  }
}
