package org.copytaster.desk.fetch;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.copytaster.read.warc.HttpPayload;

/// One request and its whole response, byte for byte as they went over the wire. Holds its share of
/// memory until it is closed.
///
/// @param remote where the connection went
/// @param begun when the request was sent
/// @param bodyAt where in the response the body begins
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Exchange(
    WebAddress address,
    InetAddress remote,
    Instant begun,
    Duration took,
    byte[] request,
    byte[] response,
    int bodyAt,
    Head head,
    AutoCloseable share)
    implements AutoCloseable {

  /// Bytes of the body as it was sent.
  public byte[] body() {
    return Arrays.copyOfRange(response, bodyAt, response.length);
  }

  /// The body without the frames of its transfer, content coding as it is.
  public byte[] entity() {
    return head.all("Transfer-Encoding").isEmpty()
        ? body()
        : Chunks.joined(response, bodyAt, response.length);
  }

  /// The body with its codings undone, as the archive's reader will see it.
  ///
  /// @param limit most bytes that are wanted
  public HttpPayload payload(int limit) {
    return HttpPayload.of(response, limit);
  }

  @Override
  public void close() {
    try {
      share.close();
    } catch (Exception e) {
      throw new AssertionError("giving back memory cannot fail", e);
    }
  }
}
