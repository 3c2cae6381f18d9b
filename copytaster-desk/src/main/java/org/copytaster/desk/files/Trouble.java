package org.copytaster.desk.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.copytaster.model.Problem;

/// A problem with its place: what every command lists as `[where] what`.
public record Trouble(String where, Problem problem) {

  /// What the operating system said, in words.
  public static Trouble unreadable(String where, IOException fault) {
    String why =
        switch (fault) {
          case NoSuchFileException _ -> "no such file";
          case AccessDeniedException _ -> "no permission to read it";
          case FileSystemLoopException _ -> "a link that leads back to its own folder";
          default -> {
            String said = fault.getMessage();
            yield said == null || said.equals(where) ? fault.getClass().getSimpleName() : said;
          }
        };
    return new Trouble(where, new Problem(Problem.Kind.UNREADABLE, why));
  }

  /// One line. Control characters of the world's file names and values cannot reach the terminal.
  @Override
  public String toString() {
    return printable("[" + where + "] " + problem);
  }

  private static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(point -> {
          int type = Character.getType(point);
          boolean hidden =
              type == Character.CONTROL
                  || type == Character.FORMAT
                  || type == Character.SURROGATE
                  || type == Character.LINE_SEPARATOR
                  || type == Character.PARAGRAPH_SEPARATOR;
          if (hidden) printable.append(String.format("\\u%04x", point));
          else printable.appendCodePoint(point);
        });
    return printable.toString();
  }
}
