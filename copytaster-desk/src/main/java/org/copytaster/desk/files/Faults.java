package org.copytaster.desk.files;

import java.util.Arrays;
import org.copytaster.model.Problem;

/// Faults of our own, told in one line.
public final class Faults {
  private Faults() {}

  /// Names the fault and the line of ours that it came from: enough to report it.
  public static Problem ours(Throwable fault) {
    String place =
        Arrays.stream(fault.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith("org.copytaster"))
            .findFirst()
            .map(frame -> " at " + frame.getClassName() + ":" + frame.getLineNumber())
            .orElse("");
    String said = fault.getMessage() == null ? "" : " " + fault.getMessage();
    return new Problem(
        Problem.Kind.ABSTAINED,
        "a fault in Copytaster: " + fault.getClass().getSimpleName() + said + place);
  }
}
