package org.copytaster.desk.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import org.copytaster.model.Sha256;
import org.jspecify.annotations.Nullable;

/// What is to be kept.
///
/// @param origin what reports made of it say they come from: the address, or the path of a file
///   with the place in it
/// @param url where it was published, where that is known
/// @param taken when it was fetched, or came in
/// @param form which record holds it
/// @param type media type of `bytes`; of a response it is `application/http`
/// @param request the HTTP request as sent; empty where there was none
/// @param bytes the HTTP response, status line and headers included, or the file
/// @param details whatever else is worth knowing, as JSON
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Deposit(
    Kind kind,
    String origin,
    @Nullable String url,
    Instant taken,
    Form form,
    String type,
    byte[] request,
    byte[] bytes,
    ObjectNode details) {

  /// Which record holds an item.
  public enum Form {
    RESPONSE,
    RESOURCE,
    NOTE
  }

  private static final byte[] NONE = {};
  private static final String HTTP = "application/http; msgtype=response";

  /// An answer that we got ourselves; its origin is the address.
  ///
  /// @param url the address asked, redirects followed one deposit each
  /// @param response status line, headers and body; the body coded as `Content-Encoding` says, but
  ///   in one piece
  /// @param details such as the feed that led here
  public static Deposit fetched(
      Kind kind, String url, Instant taken, byte[] request, byte[] response, ObjectNode details) {
    return new Deposit(kind, url, url, taken, Form.RESPONSE, HTTP, request, response, details);
  }

  /// An answer that somebody else archived.
  public static Deposit response(
      String origin, @Nullable String url, Instant taken, byte[] response) {
    return new Deposit(
        Kind.COPY, origin, url, taken, Form.RESPONSE, HTTP, NONE, response, nothing());
  }

  /// A file, or a part of one that can be read alone.
  public static Deposit file(
      Kind kind, String origin, @Nullable String url, String type, Instant taken, byte[] bytes) {
    return new Deposit(kind, origin, url, taken, Form.RESOURCE, type, NONE, bytes, nothing());
  }

  /// Words to the desk, such as a reader's remark.
  ///
  /// @param subject what sort of note it is: `remark`, `feed`, …
  public static Deposit note(String subject, Instant taken, ObjectNode words) {
    return new Deposit(
        Kind.NOTE, subject, null, taken, Form.NOTE, "application/json", NONE, NONE, words);
  }

  /// SHA-256 of the payload: of a response its body, of a file all of it.
  public String sha256() {
    return Sha256.hex(payload());
  }

  private byte[] payload() {
    if (form != Form.RESPONSE) return bytes;
    for (int i = 3; i < bytes.length; i++)
      if (bytes[i] == '\n' && bytes[i - 1] == '\r' && bytes[i - 2] == '\n')
        return Arrays.copyOfRange(bytes, i + 1, bytes.length);
    return bytes;
  }

  private static ObjectNode nothing() {
    return JsonNodeFactory.instance.objectNode();
  }
}
