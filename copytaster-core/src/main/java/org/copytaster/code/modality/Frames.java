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
  public static Modality framed(Modality own, @Nullable Statement statement) {
    if (own != Modality.ASSERTED || statement == null) return own;
    if (statement.modality() == Modality.DENIED) return Modality.DENIED;
    boolean doubted = statement.hedge().level() == Hedge.Level.POSSIBLE;
    return doubted || statement.modality() == Modality.POSSIBLE ? Modality.POSSIBLE : own;
  }
}
