package org.copytaster.desk.fetch;

import org.copytaster.model.Problem;

/// Why an exchange did not come to its end. Thrown inside this package only; whoever asks the
/// [Fetcher] is given a [Fetched].
final class Fault extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient Problem problem;
  private final boolean lasting;

  private Fault(Problem problem, boolean lasting) {
    super(problem.detail(), null, false, false);
    this.problem = problem;
    this.lasting = lasting;
  }

  /// The world may be better in an hour: a time-out, a refused connection.
  static Fault passing(Problem.Kind kind, String detail) {
    return new Fault(new Problem(kind, detail), false);
  }

  /// Asking again gives the same: a refused address, a bomb.
  static Fault lasting(Problem.Kind kind, String detail) {
    return new Fault(new Problem(kind, detail), true);
  }

  Problem problem() {
    return problem;
  }

  boolean isLasting() {
    return lasting;
  }
}
