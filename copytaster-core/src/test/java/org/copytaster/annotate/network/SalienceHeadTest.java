package org.copytaster.annotate.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.copytaster.model.Salience;
import org.copytaster.models.BundledShelf;
import org.junit.jupiter.api.Test;

class SalienceHeadTest {
  private static final List<String> ACT = List.of("act", "0.5", "1", "-2");
  private static final List<String> DOER = List.of("doer", "0", "0", "0.25");
  private static final List<String> TARGET = List.of("target", "-1", "0", "0");
  private static final List<String> MATTER = List.of("matter", "0", "0.0001", "0");

  @Test
  void aWordsStateIsWeighedOnceForEachPartInThousandths() {
    SalienceHead head = new SalienceHead(List.of(ACT, DOER, TARGET, MATTER));
    assertThat(head.of(new float[] {2, 4, 9, 0}, 0)).isEqualTo(new Salience(-5.5, 1, -1, 0));
    assertThat(head.of(new float[] {2, 4, 9, 0}, 1)).isEqualTo(new Salience(9.5, 0, -1, 0.001));
  }

  @Test
  void theTableOnTheShelfIsFittedToTheNetworkBesideIt() throws Exception {
    byte[] network = BundledShelf.open("network/reader.onnx").readAllBytes();
    String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(network));
    assertThat(new String(BundledShelf.open("network/salience.tsv").readAllBytes(), UTF_8))
        .as("after new weights: training/events/fit.py")
        .contains("# Fitted to reader.onnx with sha256 " + digest);
  }

  @Test
  void aTableWithoutAPartSaysWhichOne() {
    assertThatThrownBy(() -> new SalienceHead(List.of(ACT, DOER, MATTER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("target");
  }
}
