package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copytaster.model.Annotations;
import org.copytaster.model.EventType;
import org.copytaster.model.Participant;
import org.copytaster.model.Salience;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.model.Token;

/// The words that carry a row, by their place among the article's tokens, and the sentence that
/// tells it.
///
/// @param actor of the first actor, [#NONE] where there is none
/// @param recipient of the first recipient, [#NONE] where there is none
public record HeadWords(int trigger, int actor, int recipient, Sentence sentence) {
  public static final int NONE = -1;

  static HeadWords of(
      Annotations annotations,
      Sentence sentence,
      Span trigger,
      List<Participant> actors,
      List<Participant> recipients) {
    List<Token> tokens = annotations.tokens();
    return new HeadWords(
        head(tokens, trigger), head(tokens, actors), head(tokens, recipients), sentence);
  }

  private static int head(List<Token> tokens, List<Participant> cast) {
    return cast.isEmpty() ? NONE : head(tokens, cast.getFirst().spans().getFirst());
  }

  /// The first word of a stretch that hangs on none of its words.
  private static int head(List<Token> tokens, Span span) {
    int first = first(tokens, span);
    int end = first;
    while (end < tokens.size() && tokens.get(end).span().start() < span.end()) end++;
    for (int i = first; i < end; i++) {
      int head = tokens.get(i).head();
      if (head < first || head >= end) return i;
    }
    return first < end ? first : NONE;
  }

  /// The first word that ends behind the stretch's start.
  private static int first(List<Token> tokens, Span span) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= span.start()) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /// The words themselves, and the one that the trigger hangs on, as traits of the row.
  List<String> traits(EventType type, List<Token> tokens) {
    List<String> traits = new ArrayList<>();
    if (trigger != NONE) {
      Token act = tokens.get(trigger);
      traits.add("trigger-word:" + lower(type.name()) + "-" + lower(act.lemma()));
      String governor = act.head() < 0 ? "none" : lower(tokens.get(act.head()).lemma());
      traits.add("governor-word:" + act.relation() + "-" + governor);
    }
    if (actor != NONE) traits.add("actor-word:" + lower(tokens.get(actor).lemma()));
    if (recipient != NONE) traits.add("recipient-word:" + lower(tokens.get(recipient).lemma()));
    return traits;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /// What the reading network says for the row, in log-odds; 0 where no network reads.
  double salience(Annotations annotations) {
    List<Salience> saliences = annotations.saliences();
    if (saliences.isEmpty()) return 0;
    double sum = trigger == NONE ? 0 : saliences.get(trigger).act();
    if (actor != NONE) sum += saliences.get(actor).doer();
    if (recipient != NONE) sum += saliences.get(recipient).target();
    return sum
        + saliences.subList(sentence.firstToken(), sentence.endToken()).stream()
            .mapToDouble(Salience::matter)
            .average()
            .orElse(0);
  }
}
