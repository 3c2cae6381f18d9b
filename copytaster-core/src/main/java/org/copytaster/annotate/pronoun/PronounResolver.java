package org.copytaster.annotate.pronoun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copytaster.model.Annotations;
import org.copytaster.model.Reference;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Finds whom the pronouns of the third person mean. Stateless between calls and safe to share.
public final class PronounResolver {
  /// Below this nobody is told; see docs/evaluation.md for what it buys.
  private static final double SURE = 0.3;

  /// What is surer than this later pronouns rest on.
  private static final double REMEMBERED = 0.6;

  /// Answers below this are not followed.
  private static final double UNLIKELY = 0.05;

  /// Ways of reading followed at once.
  private static final int WIDTH = 6;

  private final Genders genders;
  private final Weights weights;

  /// @param shelf holds `genders.tsv` and `pronouns.tsv`
  public PronounResolver(ReferenceShelf shelf) {
    genders = new Genders(shelf);
    weights = new Weights(shelf);
  }

  /// One way of reading the text's pronouns.
  private record Path(
      @Nullable Path before, History history, double weight, @Nullable Reference told) {}

  /// The references of the pronouns whose entity is told, in text order. Several ways of reading
  /// are followed side by side, so that one mistake does not draw all later pronouns with it.
  public List<Reference> references(String text, Annotations annotations) {
    Scene scene = new Scene(text, annotations, genders);
    Candidates candidates = new Candidates(scene);
    List<Path> paths = List.of(new Path(null, History.NONE, 0, null));
    for (Pronoun pronoun : scene.pronouns) {
      List<Path> longer = new ArrayList<>();
      for (Path path : paths) follow(scene, candidates, pronoun, path, longer);
      longer.sort(Comparator.comparingDouble(path -> -path.weight()));
      paths = longer.subList(0, Math.min(WIDTH, longer.size()));
    }
    List<Reference> references = new ArrayList<>();
    for (Path at = paths.getFirst(); at != null; at = at.before())
      if (at.told() != null) references.add(at.told());
    return references.reversed();
  }

  private void follow(
      Scene scene, Candidates candidates, Pronoun pronoun, Path path, List<Path> longer) {
    Round round = Round.of(pronoun, candidates.of(pronoun, path.history()), path.history());
    Question question = question(scene, round, path.history());
    double[] probabilities = weights.probabilities(question);
    for (int i = 0; i < probabilities.length; i++) {
      if (probabilities[i] < UNLIKELY) continue;
      Group group = i < round.groups().size() ? round.groups().get(i) : null;
      String entity = group == null ? null : group.entity;
      Reference told =
          entity == null || probabilities[i] < SURE
              ? null
              : new Reference(question.pronoun(), Reference.Kind.PRONOUN, entity, probabilities[i]);
      longer.add(
          new Path(
              path,
              probabilities[i] < REMEMBERED ? path.history() : path.history().with(pronoun, group),
              path.weight() + StrictMath.log(probabilities[i]),
              told));
    }
  }

  /// Puts the questions of a text in order; what is answered is known to the next question. For
  /// training and measuring, too.
  public void ask(String text, Annotations annotations, Question.Answerer answerer) {
    Scene scene = new Scene(text, annotations, genders);
    Candidates candidates = new Candidates(scene);
    History history = History.NONE;
    for (Pronoun pronoun : scene.pronouns) {
      Round round = Round.of(pronoun, candidates.of(pronoun, history), history);
      int answer = answerer.answer(question(scene, round, history));
      if (answer == Question.OPEN) continue;
      Group group = answer < round.groups().size() ? round.groups().get(answer) : null;
      history = history.with(pronoun, group);
    }
  }

  /// What a single reading, without others beside it, goes on with: the likeliest option where it
  /// is sure enough for later pronouns to rest on.
  public int answer(Question question) {
    double[] probabilities = weights.probabilities(question);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++)
      if (probabilities[i] > probabilities[best]) best = i;
    return probabilities[best] < REMEMBERED ? Question.OPEN : best;
  }

  private static Question question(Scene scene, Round round, History history) {
    List<Question.Option> options = new ArrayList<>(round.groups().size() + 1);
    for (int i = 0; i < round.groups().size(); i++) {
      Group group = round.groups().get(i);
      options.add(
          new Question.Option(
              group.entity,
              group.named,
              group.seen.stream().filter(seen -> !seen.pronoun()).map(Group.Seen::span).toList(),
              Features.of(scene, round, i, history)));
    }
    options.add(new Question.Option(null, false, List.of(), Features.ofNobody(scene, round)));
    return new Question(scene.tokens.get(round.pronoun().token()).span(), options);
  }

  /// Both lists as one, in text order.
  public static List<Reference> together(List<Reference> nouns, List<Reference> pronouns) {
    List<Reference> all = new ArrayList<>(nouns);
    all.addAll(pronouns);
    all.sort(
        Comparator.<Reference>comparingInt(reference -> reference.span().start())
            .thenComparingInt(reference -> reference.span().end()));
    return all;
  }
}
