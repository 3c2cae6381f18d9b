package org.copytaster.desk.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copytaster.desk.files.Faults;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/// Where `./copytaster` begins.
public final class Main {
  static final int DONE = 0;
  static final int PROBLEMS = 1;
  static final int MISUSE = 2;

  private Main() {}

  public static void main(String[] arguments) {
    Terminal terminal =
        new Terminal(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
            Boolean.getBoolean("copytaster.watched"));
    System.exit(run(terminal, arguments));
  }

  /// Runs one command and says how it went, as the process's exit status.
  static int run(Terminal terminal, String... arguments) {
    PrintWriter err = new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8);
    PrintWriter out = new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8);
    try {
      return execute(terminal, out, err, arguments);
    } catch (OutOfMemoryError e) {
      err.println("[copytaster] out of memory; give it more: COPYTASTER_OPTS=-Xmx4g");
      return PROBLEMS;
    } catch (Error e) {
      err.println("[copytaster] " + Faults.ours(e.getCause() == null ? e : e.getCause()).detail());
      return PROBLEMS;
    }
  }

  private static int execute(
      Terminal terminal, PrintWriter out, PrintWriter err, String... arguments) {
    return Copytaster.commandLine(terminal)
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((fault, _) -> misused(fault, err))
        .setExecutionExceptionHandler((fault, command, _) -> failed(fault, command, err))
        .setExitCodeExceptionMapper(_ -> PROBLEMS)
        .execute(arguments);
  }

  private static int misused(ParameterException fault, PrintWriter err) {
    CommandLine command = fault.getCommandLine();
    err.println(
        "[" + command.getCommandName() + "] " + firstLine(String.valueOf(fault.getMessage())));
    List<String> meant = List.of();
    if (fault instanceof CommandLine.UnmatchedArgumentException unmatched) {
      meant = unmatched.getSuggestions();
      if (!meant.isEmpty()) err.println("Did you mean: " + String.join(", ", meant) + "?");
    }
    String name = command.getCommandSpec().qualifiedName();
    err.println("What would be right: " + name + " --help");
    return MISUSE;
  }

  /// A fault that no command expected still ends in one line, never in a stack trace.
  private static int failed(Exception fault, CommandLine command, PrintWriter err) {
    if (fault instanceof Misuse) {
      err.println("[" + command.getCommandName() + "] " + fault.getMessage());
      return MISUSE;
    }
    if (fault instanceof ReaderGone) return DONE;
    err.println("[" + command.getCommandName() + "] " + told(fault));
    return PROBLEMS;
  }

  private static String told(Exception fault) {
    boolean expected =
        fault instanceof org.copytaster.desk.store.StoreException
            || fault instanceof java.io.UncheckedIOException
            || fault instanceof java.io.IOException;
    return expected ? String.valueOf(fault.getMessage()) : Faults.ours(fault).detail();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
