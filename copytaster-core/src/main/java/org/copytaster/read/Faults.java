package org.copytaster.read;

import java.io.EOFException;
import java.io.IOException;
import java.util.Objects;
import java.util.zip.ZipException;
import org.copytaster.model.Problem;

/// The words for what goes wrong while reading.
final class Faults {
  private Faults() {}

  static Problem unreadable(IOException e) {
    return switch (e) {
      case ZipException zip -> new Problem(Problem.Kind.MALFORMED, "broken gzip: " + words(zip));
      case EOFException _ -> new Problem(Problem.Kind.UNREADABLE, "breaks off before its end");
      default -> new Problem(Problem.Kind.UNREADABLE, "cannot be read: " + words(e));
    };
  }

  static Problem malformed(String what, Exception e) {
    return new Problem(Problem.Kind.MALFORMED, what + ": " + words(e));
  }

  static Problem tooLarge(String what, long length) {
    return new Problem(
        Problem.Kind.TOO_LARGE,
        what + " has " + length + " bytes or more; the limit is " + Reader.ITEM_LIMIT);
  }

  /// The first line of an exception's message: libraries append context that is not for readers.
  private static String words(Exception e) {
    String message = Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    return excerpt(message.lines().findFirst().orElse(message));
  }

  /// At most 80 characters of a value, so that a message stays one line.
  static String excerpt(String value) {
    String line = value.replaceAll("\\s+", " ").strip();
    return line.length() <= 80 ? line : line.substring(0, 80) + "…";
  }
}
