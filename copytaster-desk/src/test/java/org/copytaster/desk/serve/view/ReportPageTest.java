package org.copytaster.desk.serve.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.junit.jupiter.api.Test;

/// What the page of a report says of the report itself.
class ReportPageTest {
  private static final Frame FRAME = new Frame("Report", List.of(), "", List.of());

  @Test
  void aReportThatBreaksOffSaysSoAndWhereItWasFiled() {
    ReportPage page = page("LUND (Coast Wire) — The boats to the outer islands sail again […]");
    assertThat(page.isCut()).isTrue();
    assertThat(page.filed()).isEqualTo("LUND (Coast Wire)");
  }

  @Test
  void aReportThatIsWholeSaysNothingOfIt() {
    ReportPage page = page("The boats to the outer islands sail again, the owners said.");
    assertThat(page.isCut()).isFalse();
    assertThat(page.isRestricted()).isFalse();
    assertThat(page.filed()).isEmpty();
    assertThat(page.doubts()).isEmpty();
  }

  private static ReportPage page(String text) {
    Declared declared = new Declared("a", null, null, null, "Harbour Post", null, null);
    Capture capture = new Capture("a.jsonl#line=1", Capture.Format.JSON, text, declared, List.of());
    return ReportPage.of(FRAME, new Extractor().extract(capture), null, List.of());
  }
}
