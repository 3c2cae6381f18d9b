package org.copytaster.desk.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/// A web server on loopback that answers byte for byte as a test tells it to, well or badly, and
/// remembers what it was asked.
public final class LoopbackHost implements AutoCloseable {
  private final ServerSocket server;
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final List<Socket> open = new CopyOnWriteArrayList<>();
  private final Answerer answerer;

  /// One request.
  ///
  /// @param began nanoseconds
  /// @param ended when the answer was out; nanoseconds
  public record Asked(String target, List<String> lines, long began, long ended) {
    public Optional<String> header(String name) {
      return lines.stream()
          .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith(name + ":"))
          .map(line -> line.substring(name.length() + 1).strip())
          .findFirst();
    }
  }

  /// Writes an answer. An exception of the connection ends it.
  @FunctionalInterface
  public interface Answerer {
    void answer(Asked asked, OutputStream out) throws IOException, InterruptedException;
  }

  public LoopbackHost(String address, int port, Answerer answerer) throws IOException {
    this(address, port, answerer, ServerSocketFactory.getDefault());
  }

  public LoopbackHost(String address, int port, Answerer answerer, ServerSocketFactory sockets)
      throws IOException {
    this.server = sockets.createServerSocket(port, 50, InetAddress.getByName(address));
    this.answerer = answerer;
    Thread.ofVirtual().start(this::accept);
  }

  public static LoopbackHost on(Answerer answerer) {
    try {
      return new LoopbackHost("127.0.0.1", 0, answerer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int port() {
    return server.getLocalPort();
  }

  public WebAddress at(String target) {
    return WebAddress.of(
            "http://" + server.getInetAddress().getHostAddress() + ":" + port() + target)
        .orElseThrow();
  }

  /// What was asked, robots.txt left out.
  public List<Asked> asked() {
    return asked.stream().filter(one -> !one.target().equals("/robots.txt")).toList();
  }

  public List<Asked> all() {
    return List.copyOf(asked);
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        if (server.isClosed()) return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      List<String> lines = head(new BufferedInputStream(socket.getInputStream()));
      if (lines.isEmpty()) return;
      long began = System.nanoTime();
      String target = lines.getFirst().split(" ")[1];
      Asked request = new Asked(target, lines, began, 0);
      int place = note(request);
      try {
        answerer.answer(request, socket.getOutputStream());
        socket.getOutputStream().flush();
      } finally {
        asked.set(place, new Asked(target, lines, began, System.nanoTime()));
      }
    } catch (IOException e) {
      // The desk hung up, which is what many tests want.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
    }
  }

  private synchronized int note(Asked request) {
    asked.add(request);
    return asked.size() - 1;
  }

  private static List<String> head(InputStream in) throws IOException {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int one; (one = in.read()) >= 0; ) {
      if (one != '\n') {
        if (one != '\r') line.append((char) one);
        continue;
      }
      if (line.isEmpty()) return lines;
      lines.add(line.toString());
      line.setLength(0);
    }
    return List.of();
  }

  /// An answer in the usual form.
  public static void say(OutputStream out, String status, String body, String... headers)
      throws IOException {
    say(out, status, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  public static void say(OutputStream out, String status, byte[] body, String... headers)
      throws IOException {
    StringBuilder head = new StringBuilder("HTTP/1.1 " + status + "\r\n");
    for (String header : headers) head.append(header).append("\r\n");
    head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
    out.write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
    out.write(body);
  }

  /// Bytes as they are.
  public static void raw(OutputStream out, String bytes) throws IOException {
    out.write(bytes.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() {
    try {
      server.close();
      for (Socket socket : open) socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
