package org.copytaster.desk.cli;

import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.copytaster.desk.Correspondents;
import org.copytaster.desk.Desk;
import org.copytaster.desk.serve.DeskServer;
import org.copytaster.publish.Publisher;

/// A desk that is open in a browser until it is told to stop: by Ctrl-C, or by `SIGTERM`.
final class Opened {
  private Opened() {}

  /// Serves, with correspondents out, until the process is asked to end.
  ///
  /// @param publicHost name by which hubs call; empty for none
  static void until(
      Terminal terminal,
      Desk desk,
      String host,
      int port,
      String publicHost,
      Correspondents correspondents) {
    DeskServer server = start(desk, host, port, publicHost);
    until(terminal, desk, server, correspondents::start, correspondents::close, () -> {});
  }

  /// Serves until the process is asked to end.
  ///
  /// @param atEnd what is to be put away then, after the server
  static void until(Terminal terminal, Desk desk, String host, int port, Runnable atEnd) {
    until(terminal, desk, start(desk, host, port, ""), () -> {}, () -> {}, atEnd);
  }

  private static void until(
      Terminal terminal,
      Desk desk,
      DeskServer server,
      Runnable atStart,
      Runnable before,
      Runnable atEnd) {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch away = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              asked.countDown();
              await(away);
            }));
    terminal.err().println("The desk is open on " + server.address() + " (Ctrl-C ends it)");
    atStart.run();
    await(asked);
    before.run();
    server.close();
    desk.close();
    atEnd.run();
    terminal.err().println("Closed.");
    away.countDown();
  }

  private static DeskServer start(Desk desk, String host, int port, String publicHost) {
    try {
      return DeskServer.start(
          desk, Publisher.stylesheet(), host, port, publicHost, InstantSource.system());
    } catch (RuntimeException e) {
      desk.close();
      throw new Misuse(
          "cannot listen on "
              + host
              + ":"
              + port
              + " ("
              + cause(e)
              + "); give another --port, 0 for one that is free");
    }
  }

  private static String cause(Throwable fault) {
    Throwable deepest = fault;
    while (deepest.getCause() != null) deepest = deepest.getCause();
    return String.valueOf(deepest.getMessage());
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
