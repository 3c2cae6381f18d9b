package org.copytaster.brief;

import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.brief.passage.Certainty;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Past;
import org.copytaster.brief.passage.Standing;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Brief;

/// Two counts that one report sets against each other in neighbouring sentences: "… the union said
/// 4,200 had taken part. The company counted 2,600."
///
/// The second sentence must say that it counts again, and both numbers must be of one order of
/// size.
final class ContrastDisputes {
  private static final int MOST = 3;
  private static final Pattern COUNTS_AGAIN =
      Pattern.compile(
          "\\b(counted (only |just )?\\d[\\d,.]*|put (it|them|the"
              + " (number|figure|sum|cost|toll|total|magnitude|share))|dispute[sd]? (that|the)"
              + " (figure|number|sum)|(the|that) (number|figure|toll|sum|total)"
              + " (was|is|as|given)|(gave|gives|given) (a|the) (figure|number|toll|sum)|gave \\d|is"
              + " in truth|in fact|had earlier put|estimate[sd]? (of|it|the|that)|according to"
              + " [^,.]{3,40}, (it|the (number|figure|sum)) (is|was))\\b");

  private ContrastDisputes() {}

  /// @param known disputes that are told already; these are added to
  static void addTo(List<Brief.Dispute> known, Material material) {
    int most = known.size() + MOST;
    for (Passage second : material.byCentrality()) {
      if (known.size() == most) break;
      if (second.order() == 0 || !countsAgain(second)) continue;
      List<Passage> report = material.of(second.report());
      Passage first = report.get(report.indexOf(second) - 1);
      if (!Standing.standsAlone(first) || Past.isToldOf(first) || !comparable(first, second))
        continue;
      if (isTold(first, known) || isTold(second, known)) continue;
      known.add(
          new Brief.Dispute(
              "number", List.of(material.lines().of(first), material.lines().of(second))));
    }
  }

  private static boolean countsAgain(Passage passage) {
    return Standing.isPrintable(passage)
        && !Past.isToldOf(passage)
        && passage.terms().figures().size() >= 1
        && COUNTS_AGAIN.matcher(Certainty.outsideQuotes(passage.text())).find();
  }

  private static boolean isTold(Passage passage, List<Brief.Dispute> disputes) {
    return disputes.stream()
        .flatMap(dispute -> dispute.positions().stream())
        .anyMatch(line -> Terms.of(line.text()).overlap(passage.terms()) > 0.5);
  }

  private static boolean comparable(Passage first, Passage second) {
    for (String one : first.terms().figures())
      for (String other : second.terms().figures()) {
        double a = number(one);
        double b = number(other);
        if (a != b && a > 1 && b > 1 && a < 5 * b && b < 5 * a && !isYear(a) && !isYear(b))
          return true;
      }
    return false;
  }

  private static boolean isYear(double number) {
    return number >= 1900 && number <= 2100 && number == Math.rint(number);
  }

  private static double number(String figure) {
    return figure.matches("\\d{1,12}(\\.\\d{1,6})?") ? Double.parseDouble(figure) : 0;
  }
}
