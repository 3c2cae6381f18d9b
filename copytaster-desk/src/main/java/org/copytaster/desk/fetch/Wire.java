package org.copytaster.desk.fetch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.copytaster.model.Problem.Kind;

/// One request over one connection to an address that the [Gate] let through. Blocks: meant for
/// virtual threads. See docs/decisions/060 for why it is not `java.net.http`.
final class Wire implements AutoCloseable {
  private final Limits limits;
  private final ByteBudget budget;
  private final InstantSource clock;
  private final SSLSocketFactory secure;
  private final ScheduledThreadPoolExecutor watch;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();

  Wire(Limits limits, ByteBudget budget, InstantSource clock, SSLSocketFactory secure) {
    this.limits = limits;
    this.budget = budget;
    this.clock = clock;
    this.secure = secure;
    this.watch =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fetch-watch").factory());
    watch.setRemoveOnCancelPolicy(true);
  }

  /// @param cut true if a body that is too long is to be cut, not refused
  Exchange exchange(WebAddress address, List<InetAddress> open, byte[] request, boolean cut)
      throws Fault {
    long deadline = Inflow.deadline(limits.whole());
    ByteBudget.Lease lease = budget.lease();
    boolean done = false;
    try (Socket plain = connected(address, open)) {
      sockets.add(plain);
      // A peer that drips bytes into the handshake or the headers is hung up on.
      Future<?> end = hangUpLater(plain);
      try {
        var began = clock.instant();
        long beganAt = System.nanoTime();
        Socket socket = address.isSecure() ? secured(plain, address) : plain;
        send(socket, request);
        Inflow in = inflow(socket, lease, deadline);
        ResponseReader reader = new ResponseReader(in, limits);
        Head head = reader.head();
        int bodyAt = in.size();
        if (!cut) refuseMedia(head);
        reader.body(head, cut);
        Duration took = Duration.ofNanos(System.nanoTime() - beganAt);
        InetAddress remote = plain.getInetAddress();
        done = true;
        return new Exchange(address, remote, began, took, request, in.bytes(), bodyAt, head, lease);
      } finally {
        end.cancel(false);
        sockets.remove(plain);
      }
    } catch (IOException e) {
      throw Fault.passing(Kind.UNREADABLE, "cannot close the connection: " + e.getMessage());
    } finally {
      if (!done) lease.close();
    }
  }

  private Future<?> hangUpLater(Socket socket) throws Fault {
    try {
      return watch.schedule(() -> close(socket), limits.whole().toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      throw Fault.passing(Kind.UNREADABLE, "the desk is closing");
    }
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      // The reader is told by its own read, which fails now.
      assert socket.isClosed();
    }
  }

  private Socket connected(WebAddress address, List<InetAddress> open) throws Fault {
    String why = "";
    for (InetAddress candidate : open) {
      Socket socket = new Socket(Proxy.NO_PROXY);
      try {
        socket.setSoTimeout(Math.toIntExact(limits.idle().toMillis()));
        socket.connect(
            new InetSocketAddress(candidate, address.port()),
            Math.toIntExact(limits.connect().toMillis()));
        return socket;
      } catch (SocketTimeoutException e) {
        why = "no connection within " + limits.connect().toSeconds() + " s";
        close(socket);
      } catch (IOException e) {
        why = String.valueOf(e.getMessage());
        close(socket);
      }
    }
    throw Fault.passing(Kind.UNREADABLE, "cannot connect to " + address.authority() + ": " + why);
  }

  /// TLS by the host's name: the certificate is checked against it, whatever the address.
  private Socket secured(Socket plain, WebAddress address) throws Fault {
    try {
      SSLSocket socket =
          (SSLSocket) secure.createSocket(plain, address.name(), address.port(), true);
      SSLParameters parameters = socket.getSSLParameters();
      parameters.setEndpointIdentificationAlgorithm("HTTPS");
      boolean literal = address.host().startsWith("[") || address.host().matches("[0-9.]+");
      if (!literal) parameters.setServerNames(List.of(new SNIHostName(address.name())));
      socket.setSSLParameters(parameters);
      socket.startHandshake();
      return socket;
    } catch (SSLException e) {
      throw Fault.passing(Kind.UNREADABLE, "no secure connection: " + e.getMessage());
    } catch (IOException e) {
      throw Fault.passing(Kind.UNREADABLE, "broke off in the TLS handshake: " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw Fault.lasting(Kind.UNREADABLE, "no host name for TLS: " + address.host());
    }
  }

  private static void send(Socket socket, byte[] request) throws Fault {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
    } catch (IOException e) {
      throw Fault.passing(Kind.UNREADABLE, "cannot send the request: " + e.getMessage());
    }
  }

  private static Inflow inflow(Socket socket, ByteBudget.Lease lease, long deadline) throws Fault {
    try {
      return new Inflow(socket.getInputStream(), lease, deadline);
    } catch (IOException e) {
      throw Fault.passing(Kind.UNREADABLE, "closed before a response: " + e.getMessage());
    }
  }

  /// Sound and film are never copy, and never end.
  private static void refuseMedia(Head head) throws Fault {
    String type = head.type();
    if (type.startsWith("video/") || type.startsWith("audio/"))
      throw Fault.lasting(Kind.UNKNOWN_FORMAT, "is " + type + ", no page and no feed");
  }

  /// Hangs up on everybody.
  @Override
  public void close() {
    sockets.forEach(Wire::close);
    watch.shutdownNow();
  }
}
