package org.copytaster.reuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Lineage;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.testing.Copy;
import org.junit.jupiter.api.Test;

class TracerTest {
  private static final String WIRE =
      "The ferry Morning Star ran aground on a sandbank off the northern coast of the island early"
          + " on Tuesday with two hundred passengers on board, the harbour authority said.";
  private static final String WIRE_TWO =
      "Lifeboats from three villages took everyone ashore within four hours, and nobody was hurt,"
          + " although the hull was torn along a third of its length and the engine room filled"
          + " with water.";
  private static final String WIRE_THREE =
      "The operator has promised a full refund to all travellers and will charter a replacement"
          + " vessel from the mainland until the summer season is over.";

  private final Tracer tracer = new Tracer();

  private Report traced(Copy copy) {
    Report report = copy.report();
    return report.withLineage(tracer.trace(report));
  }

  @Test
  void theFirstReportOwesNothing() {
    assertThat(traced(Copy.of("a", "Ferry aground", WIRE, WIRE_TWO)).lineage()).isEmpty();
  }

  @Test
  void theSameBodyUnderAnotherHeadlineIsADuplicate() {
    traced(Copy.of("a", "Ferry aground", WIRE, WIRE_TWO));
    Report copy = traced(Copy.of("b", "Two hundred saved from ferry", WIRE, WIRE_TWO));
    assertThat(copy.lineage())
        .singleElement()
        .satisfies(edge -> {
          assertThat(edge.kind()).isEqualTo(Lineage.Kind.DUPLICATE);
          assertThat(edge.to()).isEqualTo("a");
        });
  }

  @Test
  void aTrimmedCopyWithALineOfItsOwnIsSyndicated() {
    traced(Copy.of("a", "Ferry aground", WIRE, WIRE_TWO, WIRE_THREE));
    Report copy =
        traced(
            Copy.of(
                "b",
                "Ferry aground",
                WIRE,
                WIRE_TWO,
                "Our island correspondent adds that the bakery at the pier stayed open all"
                    + " night."));
    assertThat(copy.lineage())
        .singleElement()
        .extracting(Lineage::kind)
        .isEqualTo(Lineage.Kind.SYNDICATED);
  }

  @Test
  void theEvidenceShowsTheLongestPassageInBothReports() {
    Report original = traced(Copy.of("a", "Ferry aground", WIRE, WIRE_TWO, WIRE_THREE));
    Report copy = traced(Copy.of("b", "Saved", "Rescuers were busy.", WIRE_TWO, WIRE_THREE));
    Lineage.Trace passage = copy.lineage().getFirst().evidence().getLast();
    Span here = passage.here();
    Span there = passage.there();
    assertThat(here).isNotNull();
    assertThat(there).isNotNull();
    assertThat(here.of(copy.article().text()))
        .isEqualTo(there.of(original.article().text()))
        .startsWith("Lifeboats from three");
  }

  @Test
  void twoReportsThatShareOnlyAQuotationAreIndependent() {
    String quote =
        "“We heard a long scraping noise and then the lights went out and everybody ran for the"
            + " stairs to the upper deck,”";
    traced(Copy.of("a", "Ferry aground", WIRE, quote + " said Ada Brandt, a passenger."));
    Report other =
        traced(
            Copy.of(
                "b",
                "Passengers tell of fear",
                quote
                    + " Ms Brandt told reporters on the quay, where families had waited since dawn"
                    + " for news."));
    assertThat(other.lineage()).isEmpty();
  }

  @Test
  void twoReportsOfOneHappeningInTheirOwnWordsAreIndependent() {
    traced(Copy.of("a", "Ferry aground", WIRE, WIRE_TWO));
    Report other =
        traced(
            Copy.of(
                "b",
                "Ferry hits sandbank",
                "All passengers of the Morning Star are safe after the ship struck ground near the"
                    + " lighthouse before sunrise.",
                "Volunteers in small boats did most of the work, said the mayor of the nearest"
                    + " village, who watched from the shore."));
    assertThat(other.lineage()).isEmpty();
  }

  @Test
  void aRevisionOfTheSamePageIsNoCopyButSharesItsRoot() {
    Report first =
        traced(
            Copy.of("a", "Ferry aground", WIRE, WIRE_TWO).canonical("https://post.example/ferry"));
    Report second =
        traced(
            Copy.of("b", "Ferry aground, two hurt", WIRE, WIRE_TWO, WIRE_THREE)
                .canonical("https://post.example/ferry"));
    assertThat(second.lineage()).isEmpty();
    assertThat(Tracer.roots(List.of(first, second))).containsEntry("b", "a");
  }

  @Test
  void fiveOutletsWithOneAgencysCopyHaveOneRoot() {
    List<Report> reports = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d", "e"))
      reports.add(
          traced(
              Copy.of(id, "Ferry aground, says " + id, WIRE, WIRE_TWO, WIRE_THREE)
                  .crediting("Meridian Wire")));
    Map<String, String> roots = Tracer.roots(reports);
    assertThat(roots.values()).containsOnly("agency:Meridian Wire");
  }

  @Test
  void anOutletOfItsOwnStaysItsOwnRoot() {
    Report own = traced(Copy.of("a", "Harbour master resigns", WIRE_THREE));
    assertThat(Tracer.roots(List.of(own))).containsExactly(Map.entry("a", "a"));
  }

  @Test
  void anEmptyReportIsNobodysCopy() {
    traced(Copy.of("a", "", ""));
    assertThat(traced(Copy.of("b", "", "")).lineage()).isEmpty();
  }

  @Test
  void quotationMarksThatNeverCloseHideNoMoreThanTheirParagraph() {
    traced(Copy.of("a", "Ferry", "“" + WIRE, WIRE_TWO, WIRE_THREE));
    assertThat(traced(Copy.of("b", "Ferry", "“" + WIRE, WIRE_TWO, WIRE_THREE)).lineage())
        .hasSize(1);
  }
}
