package org.copytaster.desk.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.feeds.FeedBook;
import org.copytaster.desk.feeds.Subscription;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A hub, a good one and a hostile one.
class CallbackTest {
  private static final String FEED = "https://quay.example/feed";
  private static final String TOPIC = "https://quay.example/feed?all";
  private static final String SECRET = "the secret of this lease";
  private static final byte[] BODY = "<feed/>".getBytes(StandardCharsets.UTF_8);
  @TempDir private Path folder;
  private Instant now = Instant.parse("2026-03-02T10:00:00Z");
  private FeedBook feeds;
  private LeaseBook leases;
  private Callback callback;

  @BeforeEach
  void open() {
    InstantSource clock = () -> now;
    feeds = new FeedBook(folder, new Archive(folder.resolve("archive"), clock, _ -> {}));
    leases = new LeaseBook(folder);
    callback = new Callback(leases, feeds, clock);
    feeds.add(FEED, "quay.example", "", now);
    poll();
    leases.save(
        new Lease("token", FEED, "https://hub.example/", TOPIC, SECRET, now, true, now, now, "")
            .asked(now));
  }

  @AfterEach
  void close() {
    feeds.close();
    leases.close();
  }

  /// The feed answers, and is due in three hours.
  private void poll() {
    feeds.save(
        feed().answered(now, "", FEED, null, null, false, Duration.ofHours(3), "", ""),
        "quay.example");
  }

  private Subscription feed() {
    return feeds.all().getFirst();
  }

  private Callback.Answer verify(String token, String mode, String topic, String challenge) {
    return callback.verify(
        token,
        Map.of(
                "hub.mode", mode,
                "hub.topic", topic,
                "hub.challenge", challenge,
                "hub.lease_seconds", "7200")
            ::get);
  }

  private void agree() {
    assertThat(verify("token", "subscribe", TOPIC, "c4").text()).isEqualTo("c4");
  }

  private int ring(@Nullable String signature, byte[] body) {
    return ring(signature, new ByteArrayInputStream(body));
  }

  private int ring(@Nullable String signature, InputStream body) {
    try {
      return callback.notify("token", signature, body).status();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String signed(String method, String mac, String secret, byte[] body) {
    try {
      Mac hmac = Mac.getInstance(mac);
      hmac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac));
      return method + "=" + HexFormat.of().formatHex(hmac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static String signed(byte[] body) {
    return signed("sha256", "HmacSHA256", SECRET, body);
  }

  @Test
  void whatWasAskedForIsConfirmedOnceAndHoldsAsLongAsGranted() {
    assertThat(verify("token", "subscribe", "https://other.example/", "c").status()).isEqualTo(404);
    assertThat(verify("guess", "subscribe", TOPIC, "c").status()).isEqualTo(404);
    assertThat(verify("token", "subscribe", TOPIC, "").status()).isEqualTo(404);
    assertThat(verify("token", "subscribe", TOPIC, "c".repeat(2000)).status()).isEqualTo(404);
    assertThat(verify("token", "publish", TOPIC, "c").status()).isEqualTo(404);
    agree();
    assertThat(verify("token", "subscribe", TOPIC, "again").status()).isEqualTo(404);
    Lease lease = leases.ofToken("token").orElseThrow();
    assertThat(lease.until()).isEqualTo(now.plusSeconds(7200));
    assertThat(lease.renew()).isEqualTo(now.plusSeconds(4800));
  }

  @Test
  void nobodyEndsASubscriptionThatTheDeskWants() {
    agree();
    assertThat(verify("token", "unsubscribe", TOPIC, "c").status()).isEqualTo(404);
    assertThat(verify("token", "denied", TOPIC, "c").status()).isEqualTo(404);
    feeds.remove(FEED, now);
    assertThat(verify("token", "unsubscribe", TOPIC, "c").text()).isEqualTo("c");
    assertThat(ring(signed(BODY), BODY)).isEqualTo(410);
  }

  @Test
  void aRefusalIsKept() {
    assertThat(verify("token", "denied", TOPIC, "c").status()).isEqualTo(200);
    assertThat(leases.ofToken("token").orElseThrow().error()).startsWith("denied");
  }

  @Test
  void onlyARightSignatureMakesTheFeedDue() {
    agree();
    now = now.plusSeconds(600);
    Instant before = feed().due();
    assertThat(ring(null, BODY)).isEqualTo(202);
    assertThat(ring("sha256", BODY)).isEqualTo(202);
    assertThat(ring("sha256=zz", BODY)).isEqualTo(202);
    assertThat(ring("md5=" + "0".repeat(32), BODY)).isEqualTo(202);
    assertThat(ring(signed(BODY).replaceFirst("=..", "=00"), BODY)).isEqualTo(202);
    assertThat(ring(signed("other".getBytes(StandardCharsets.UTF_8)), BODY)).isEqualTo(202);
    assertThat(ring(signed("sha256", "HmacSHA256", "guess", BODY), BODY)).isEqualTo(202);
    assertThat(feed().due()).isEqualTo(before);
    assertThat(ring(signed("sha1", "HmacSHA1", SECRET, BODY), BODY)).isEqualTo(202);
    assertThat(feed().due()).isEqualTo(now);
  }

  @Test
  void aBellThatRingsAllTheTimeIsHeardOnceAMinute() {
    agree();
    now = now.plusSeconds(600);
    poll();
    for (int i = 0; i < 1000; i++) ring(signed(BODY), BODY);
    assertThat(feed().due()).isEqualTo(now.plusSeconds(60));
  }

  @Test
  void aBodyWithoutEndIsCut() {
    agree();
    long[] given = new long[1];
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            given[0]++;
            return 'x';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            given[0] += length;
            return length;
          }
        };
    Instant before = feed().due();
    assertThat(ring(signed(BODY), endless)).isEqualTo(413);
    assertThat(given[0]).isLessThanOrEqualTo(Callback.LONGEST_BODY + (1L << 13));
    assertThat(feed().due()).isEqualTo(before);
  }

  @Test
  void nothingIsHeardBeforeTheHubHasVerifiedNorBehindTheLease() {
    now = now.plusSeconds(1);
    assertThat(ring(signed(BODY), BODY)).isEqualTo(404);
    agree();
    now = now.plusSeconds(7300);
    assertThat(ring(signed(BODY), BODY)).isEqualTo(404);
  }
}
