package org.copytaster.desk.fetch;

import java.time.Duration;

/// How much of one exchange the desk bears.
///
/// @param connect until the connection stands, TLS included
/// @param idle between two reads
/// @param whole for the exchange from its first byte to its last: what ends a drip of bytes
/// @param head bytes of status line and headers
/// @param body bytes of a body as it is sent
/// @param inflated bytes of a body when its coding is undone
/// @param redirects in a row
public record Limits(
    Duration connect,
    Duration idle,
    Duration whole,
    int head,
    int body,
    int inflated,
    int redirects) {

  /// For the open web. The longest page of the benchmark sets has 4 MiB; a page of 16 MiB of
  /// nothing but tags takes the reader a gigabyte and six seconds.
  public static final Limits USUAL =
      new Limits(
          Duration.ofSeconds(10),
          Duration.ofSeconds(15),
          Duration.ofSeconds(60),
          64 << 10,
          8 << 20,
          8 << 20,
          5);

  /// The same with other times.
  public Limits within(Duration connect, Duration idle, Duration whole) {
    return new Limits(connect, idle, whole, head, body, inflated, redirects);
  }

  /// The same with other sizes.
  public Limits of(int body, int inflated) {
    return new Limits(connect, idle, whole, head, body, inflated, redirects);
  }
}
