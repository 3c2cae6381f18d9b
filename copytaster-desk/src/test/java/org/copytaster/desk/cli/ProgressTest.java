package org.copytaster.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private long nanos;

  private Progress progress(boolean watched) {
    Terminal terminal =
        new Terminal(
            InputStream.nullInputStream(),
            OutputStream.nullOutputStream(),
            new PrintStream(shown, true, StandardCharsets.UTF_8),
            watched);
    return new Progress(terminal, 10, 1000, () -> nanos);
  }

  private String shown() {
    return shown.toString(StandardCharsets.UTF_8);
  }

  @Test
  void aTerminalSeesSpeedPlaceAndTimeLeft() {
    Progress progress = progress(true);
    nanos = 10_000_000_000L;
    progress.show(50, 2, 250);
    assertThat(shown()).contains("50 reports, 5.0/s, file 3/10, 0:30 left");
  }

  @Test
  void aPipeSeesNothing() {
    Progress progress = progress(false);
    nanos = 10_000_000_000L;
    progress.show(50, 2, 250);
    progress.clear();
    assertThat(shown()).isEmpty();
  }

  @Test
  void whatIsOverInASecondShowsNothing() {
    Progress progress = progress(true);
    nanos = 900_000_000L;
    progress.show(50, 2, 250);
    assertThat(shown()).isEmpty();
  }
}
