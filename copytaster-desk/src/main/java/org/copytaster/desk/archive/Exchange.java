package org.copytaster.desk.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.copytaster.model.Sha256;
import org.jspecify.annotations.Nullable;

/// A deposit as WARC 1.1: its records, one gzip member each, the metadata last.
final class Exchange {
  private final ByteArrayOutputStream members = new ByteArrayOutputStream();
  private final Instant taken;

  private Exchange(Instant taken) {
    this.taken = taken;
  }

  static byte[] of(Deposit deposit) {
    Exchange exchange = new Exchange(deposit.taken());
    exchange.write(deposit);
    return exchange.members.toByteArray();
  }

  /// The record that opens a volume.
  static byte[] opening(String volume, Instant now) {
    Exchange exchange = new Exchange(now);
    Map<String, @Nullable String> headers = new LinkedHashMap<>();
    headers.put("WARC-Filename", volume);
    String fields = "software: Copytaster\r\nformat: WARC File Format 1.1\r\n";
    exchange.record("warcinfo", id(), headers, "application/warc-fields", utf8(fields));
    return exchange.members.toByteArray();
  }

  private void write(Deposit deposit) {
    ObjectNode metadata = JsonNodeFactory.instance.objectNode();
    metadata.put("kind", deposit.kind().name().toLowerCase(Locale.ROOT));
    metadata.put("origin", deposit.origin());
    String about = null;
    String target = null;
    if (deposit.form() != Deposit.Form.NOTE) {
      about = id();
      target = Target.of(deposit.origin(), deposit.url());
      String sha256 = deposit.sha256();
      if (deposit.url() != null) metadata.put("url", deposit.url());
      metadata.put("sha256", sha256);
      content(deposit, about, target, sha256);
    }
    metadata.set("details", deposit.details());
    Map<String, @Nullable String> headers = new LinkedHashMap<>();
    headers.put("WARC-Target-URI", target);
    headers.put("WARC-Refers-To", about);
    byte[] words = utf8(metadata.toString());
    headers.put("WARC-Block-Digest", "sha256:" + Sha256.hex(words));
    record("metadata", id(), headers, "application/json", words);
  }

  private void content(Deposit deposit, String about, String target, String sha256) {
    boolean response = deposit.form() == Deposit.Form.RESPONSE;
    Map<String, @Nullable String> headers = new LinkedHashMap<>();
    headers.put("WARC-Target-URI", target);
    headers.put("WARC-Payload-Digest", "sha256:" + sha256);
    headers.put("WARC-Block-Digest", "sha256:" + Sha256.hex(deposit.bytes()));
    record(response ? "response" : "resource", about, headers, deposit.type(), deposit.bytes());
    if (deposit.request().length == 0) return;
    headers.clear();
    headers.put("WARC-Target-URI", target);
    headers.put("WARC-Concurrent-To", about);
    record("request", id(), headers, "application/http; msgtype=request", deposit.request());
  }

  private void record(
      String type, String id, Map<String, @Nullable String> more, String mediaType, byte[] block) {
    StringBuilder head = new StringBuilder("WARC/1.1\r\n");
    header(head, "WARC-Type", type);
    header(head, "WARC-Record-ID", id);
    header(head, "WARC-Date", taken.toString());
    more.forEach((name, value) -> {
      if (value != null) header(head, name, value);
    });
    header(head, "Content-Type", mediaType);
    header(head, "Content-Length", Integer.toString(block.length));
    try (OutputStream member = new GZIPOutputStream(members)) {
      member.write(utf8(head.append("\r\n").toString()));
      member.write(block);
      member.write(utf8("\r\n\r\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A line break in a value would start a header of its own.
  private static void header(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value.replaceAll("\\p{Cntrl}+", " ")).append("\r\n");
  }

  private static String id() {
    return "<urn:uuid:" + UUID.randomUUID() + ">";
  }

  private static byte[] utf8(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
