package org.copytaster.desk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// What one command did, run inside the test's own process.
///
/// @param out standard output
/// @param err standard error
record Session(int status, String out, String err) {

  static Session run(Object... arguments) {
    return fed("", arguments);
  }

  static Session fed(String input, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false);
    String[] words = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) words[i] = arguments[i].toString();
    int status = Main.run(terminal, words);
    return new Session(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  List<String> lines() {
    return out.lines().toList();
  }

  /// The sample reports of the checkout.
  static Path samples() {
    return Path.of(System.getProperty("copytaster.home", ".."), "samples", "reports");
  }
}
