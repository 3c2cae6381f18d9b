package org.copytaster.desk.fetch;

import java.time.Instant;
import java.util.List;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// How a fetch ended.
public sealed interface Fetched extends AutoCloseable {

  /// A redirect that was followed.
  ///
  /// @param lasting true for 301 and 308: the server says that the old address is to be forgotten
  record Hop(WebAddress from, WebAddress to, boolean lasting) {}

  /// The bytes are here. Close it to give their memory back.
  record Arrived(Exchange exchange, List<Hop> hops) implements Fetched {
    public Arrived {
      hops = List.copyOf(hops);
    }

    /// Where the resource lives now, as far as its servers said so for good: the end of the
    /// unbroken run of lasting redirects. One that leads from `https` to `http` is not kept.
    public @Nullable WebAddress movedTo() {
      WebAddress kept = null;
      for (Hop hop : hops) {
        if (!hop.lasting() || hop.from().isSecure() && !hop.to().isSecure()) break;
        kept = hop.to();
      }
      return kept;
    }

    @Override
    public void close() {
      exchange.close();
    }
  }

  /// The copy at hand is the newest (304).
  record Unchanged(Head head) implements Fetched {}

  /// The server says that it is gone for good (410). Close it to give its memory back.
  record Gone(Exchange exchange) implements Fetched {
    @Override
    public void close() {
      exchange.close();
    }
  }

  /// Not now: the server asked for quiet (429, 503, `Retry-After`), or its robots.txt could not be
  /// had.
  record Later(Instant until, Problem problem) implements Fetched {}

  /// The desk is being closed: nothing was learnt of the address.
  record Closing() implements Fetched {}

  /// It did not work.
  ///
  /// @param lasting true if asking again gives the same
  record Failed(Problem problem, boolean lasting) implements Fetched {}

  @Override
  default void close() {}
}
