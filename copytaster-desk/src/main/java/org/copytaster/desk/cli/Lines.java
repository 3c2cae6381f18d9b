package org.copytaster.desk.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// Standard output: UTF-8 lines that end in a line feed on every system.
final class Lines implements AutoCloseable {
  private final OutputStream out;

  Lines(Terminal terminal) {
    out = new BufferedOutputStream(terminal.out(), 1 << 16);
  }

  void print(String line) {
    try {
      out.write(line.getBytes(StandardCharsets.UTF_8));
      if (!line.endsWith("\n")) out.write('\n');
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static RuntimeException failed(IOException fault) {
    String said = String.valueOf(fault.getMessage());
    if (said.contains("Broken pipe") || said.contains("pipe is being closed"))
      return new ReaderGone();
    return new UncheckedIOException("[standard output] " + said, fault);
  }

  /// Everything that was printed is out now.
  @Override
  public void close() {
    try {
      out.flush();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
