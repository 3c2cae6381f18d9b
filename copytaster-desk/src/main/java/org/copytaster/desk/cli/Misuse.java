package org.copytaster.desk.cli;

/// The command was asked for something that it cannot mean. Says what would be right.
final class Misuse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Misuse(String message) {
    super(message);
  }
}
