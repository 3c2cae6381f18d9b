package org.copytaster.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Line;
import org.copytaster.model.Template;

/// Proves every line of a brief from its sources.
///
/// ```java
/// Verification result = new Verifier(listing -> archive.readAgain(listing)).verify(brief);
/// System.out.println(result.summary()); // 12 lines, 12 attested, 0 failed
/// ```
public final class Verifier {
  private final Function<Brief.SourceListing, Optional<Article>> archive;

  /// @param archive reads and extracts again what stands at a source's origin, in the revision
  ///   listed where there are several; empty where it is gone. Asked once for each source of a
  ///   brief
  public Verifier(Function<Brief.SourceListing, Optional<Article>> archive) {
    this.archive = archive;
  }

  public Verification verify(Brief brief) {
    List<Verification.Failure> failures = new ArrayList<>();
    Sources sources = Sources.readAgain(brief, archive);
    sources
        .faults()
        .forEach((report, reasons) ->
            reasons.forEach(reason ->
                failures.add(new Verification.Failure(brief.story(), "source " + report, reason))));
    for (String reason : BriefCheck.faults(brief, sources))
      failures.add(new Verification.Failure(brief.story(), "brief", reason));
    Map<String, Line> lines = brief.lines();
    int attested = 0;
    for (var line : lines.entrySet()) {
      boolean retracts = line.getValue().template() == Template.WITHDRAWN;
      List<String> reasons =
          retracts
              ? WithdrawnCheck.faults(line.getValue(), sources)
              : LineCheck.faults(line.getValue(), sources);
      if (reasons.isEmpty()) attested++;
      for (String reason : reasons)
        failures.add(new Verification.Failure(brief.story(), line.getKey(), reason));
    }
    for (var line : brief.withdrawnLines().entrySet()) {
      List<String> reasons = WithdrawnCheck.faults(line.getValue(), sources);
      if (reasons.isEmpty()) attested++;
      for (String reason : reasons)
        failures.add(new Verification.Failure(brief.story(), line.getKey(), reason));
    }
    return new Verification(lines.size() + brief.withdrawn().size(), attested, failures);
  }
}
