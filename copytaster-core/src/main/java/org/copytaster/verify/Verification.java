package org.copytaster.verify;

import java.util.ArrayList;
import java.util.List;

/// What came of proving one brief or several.
///
/// @param lines how many lines were looked at
/// @param attested how many of them are proved
/// @param failures what was not, in order of print; a line may fail for several reasons
public record Verification(int lines, int attested, List<Failure> failures) {
  public static final Verification NOTHING = new Verification(0, 0, List.of());

  /// @param story id of the brief's story
  /// @param place where in the brief: `why[2]`, `source r17`, `brief`
  /// @param reason what is wrong, with the values
  public record Failure(String story, String place, String reason) {
    @Override
    public String toString() {
      return "[" + story + " " + place + "] " + reason;
    }
  }

  public Verification {
    failures = List.copyOf(failures);
  }

  public boolean isProved() {
    return failures.isEmpty();
  }

  /// How many places fail: lines, sources, and what the brief says about itself.
  public int failed() {
    return Math.toIntExact(
        failures.stream()
            .map(failure -> failure.story() + "\n" + failure.place())
            .distinct()
            .count());
  }

  public Verification plus(Verification other) {
    List<Failure> all = new ArrayList<>(failures);
    all.addAll(other.failures);
    return new Verification(lines + other.lines, attested + other.attested, all);
  }

  /// `12 lines, 12 attested, 0 failed`.
  public String summary() {
    return lines + " lines, " + attested + " attested, " + failed() + " failed";
  }
}
