package org.copytaster.code.modality;

import java.util.List;
import org.copytaster.model.Hedge;
import org.copytaster.model.Modality;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// Who says so: the innermost statement whose content holds a trigger, and what its frame takes
/// from the event.
public record Frames(List<Statement> statements) {
  /// How far behind a word of doubt a trigger may stand, in characters. Of 27 rows judged under a
  /// hedge (`training/events/judged.tsv`, 26 November 2026) 4 were doubtful indeed.
  private static final int REACH = 40;

  public @Nullable Statement around(Span trigger) {
    Statement innermost = null;
    for (Statement statement : statements)
      for (Span content : statement.content())
        if (content.contains(trigger)
            && (innermost == null || length(statement) < length(innermost))) innermost = statement;
    return innermost;
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }

  /// What the frame takes from an event that its own words tell plainly: a denial and a doubt. What
  /// somebody asserts stays asserted, and is theirs.
  public static Modality framed(Modality own, @Nullable Statement statement, Span trigger) {
    if (own != Modality.ASSERTED || statement == null) return own;
    if (statement.modality() == Modality.DENIED) return Modality.DENIED;
    boolean hedged = statement.hedge().level() == Hedge.Level.POSSIBLE;
    if (hedged) return bears(statement, trigger) ? Modality.POSSIBLE : own;
    return statement.modality() == Modality.POSSIBLE ? Modality.POSSIBLE : own;
  }

  /// A doubt in the cue is of all that is said; one inside, of what follows it: "shot two before
  /// more could be hurt" leaves no doubt that two were shot.
  private static boolean bears(Statement statement, Span trigger) {
    List<Span> hedge = statement.hedge().spans();
    return hedge.stream()
        .anyMatch(word ->
            statement.content().stream().noneMatch(content -> content.contains(word))
                || word.start() < trigger.end() && word.end() + REACH > trigger.start());
  }
}
