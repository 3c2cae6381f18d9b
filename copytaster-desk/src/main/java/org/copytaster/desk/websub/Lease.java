package org.copytaster.desk.websub;

import java.time.Instant;

/// What a hub was asked for, and how long it holds.
///
/// @param token last part of the callback's address, unguessable
/// @param feed as it was subscribed to
/// @param topic the hub's name for the feed
/// @param secret that the hub signs with
/// @param asked when the hub was asked last
/// @param pending true until the hub has answered for good
/// @param renew when it is asked again; the epoch where it never agreed
/// @param until when it ends; the epoch where the hub never agreed
/// @param error why the last attempt failed; empty if it did not
record Lease(
    String token,
    String feed,
    String hub,
    String topic,
    String secret,
    Instant asked,
    boolean pending,
    Instant renew,
    Instant until,
    String error) {

  Lease asked(Instant now) {
    return new Lease(token, feed, hub, topic, secret, now, true, renew, until, "");
  }

  Lease granted(Instant again, Instant end) {
    return new Lease(token, feed, hub, topic, secret, asked, false, again, end, "");
  }

  Lease failed(String why) {
    return new Lease(token, feed, hub, topic, secret, asked, false, renew, until, why);
  }
}
