package org.copytaster.brief;

import java.util.Optional;
import java.util.regex.Pattern;
import org.copytaster.model.Event;
import org.copytaster.model.Hedge;
import org.copytaster.model.Modality;
import org.copytaster.model.Statement;

/// How true a passage says it is: what the coders found, held against a short list of hedging words
/// so that one miss of theirs does not become a fact.
final class Certainty {
  private static final Pattern HEDGED =
      Pattern.compile(
          "\\b(reportedly|allegedly|alleged|purportedly|apparently|possibly|perhaps|suspected"
              + "|believed to|thought to|said to have|appears? to|appeared to|might|may have"
              + "|could have|unconfirmed|rumou?red)\\b");
  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "(^|[,;] )(if|unless|should) [^,.;]*(would|could|will|might)\\b|\\bwould have\\b");
  private static final Pattern EXPECTED =
      Pattern.compile(
          "\\b(will|won't|shall|could|may|might|would|(is|are|was|were) (expected|due|set|likely"
              + "|scheduled|poised) to|plans? to|vow(s|ed) to|aims? to)\\b");

  private Certainty() {}

  static Modality of(Passage passage) {
    Optional<Statement> said = passage.mainStatement();
    if (said.isPresent() && said.get().modality() != Modality.ASSERTED)
      return said.get().modality();
    if (said.isPresent() && said.get().hedge().level() != Hedge.Level.NONE)
      return Modality.POSSIBLE;
    Modality coded = coded(passage);
    if (coded != Modality.ASSERTED) return coded;
    String lower = outsideQuotes(passage.text());
    if (CONDITIONAL.matcher(lower).find()) return Modality.HYPOTHETICAL;
    if (HEDGED.matcher(lower).find()) return Modality.POSSIBLE;
    boolean happened =
        passage.events().stream().anyMatch(event -> event.modality() == Modality.ASSERTED);
    if (!happened && EXPECTED.matcher(lower).find()) return Modality.FUTURE;
    return Modality.ASSERTED;
  }

  /// One asserted event makes a passage news even if another one in it is only feared.
  private static Modality coded(Passage passage) {
    Modality first = Modality.ASSERTED;
    for (Event event : passage.events()) {
      if (event.modality() == Modality.ASSERTED) return Modality.ASSERTED;
      if (first == Modality.ASSERTED) first = event.modality();
    }
    return first;
  }

  static String outsideQuotes(String text) {
    return Terms.lower(text.replaceAll("\"[^\"]*\"|“[^”]*”", " "));
  }
}
