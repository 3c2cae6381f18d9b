package org.copytaster.desk.fetch;

import org.jspecify.annotations.Nullable;

/// What is asked, and by whom. No cookie is ever sent, no referrer, no authorisation.
///
/// @param etag of the copy at hand, as its server wrote it
/// @param modified `Last-Modified` of the copy at hand, as its server wrote it
/// @param form that is posted, as `application/x-www-form-urlencoded`; `null` where nothing is
public record Request(
    WebAddress address, @Nullable String etag, @Nullable String modified, @Nullable String form) {
  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/feed+json, text/html,"
          + " application/xhtml+xml, application/xml;q=0.9, */*;q=0.1";

  /// Asks for whatever is there.
  public static Request of(WebAddress address) {
    return new Request(address, null, null, null);
  }

  /// Asks for what is newer than the copy at hand.
  public static Request newer(
      WebAddress address, @Nullable String etag, @Nullable String modified) {
    return new Request(address, etag, modified, null);
  }

  static Request post(WebAddress address, String form) {
    return new Request(address, null, null, form);
  }

  Request to(WebAddress other) {
    // An ETag means something to the server that gave it only; dates mean the same everywhere, but
    // a copy from elsewhere is not the copy at hand.
    boolean same = other.origin().equals(address.origin());
    return new Request(other, same ? etag : null, same ? modified : null, null);
  }

  byte[] bytes(String agent) {
    StringBuilder text = new StringBuilder(400);
    text.append(form == null ? "GET " : "POST ").append(address.target()).append(" HTTP/1.1\r\n");
    line(text, "Host", address.authority());
    line(text, "User-Agent", agent);
    line(text, "Accept", ACCEPT);
    line(text, "Accept-Language", "en, *;q=0.5");
    line(text, "Accept-Encoding", "gzip, deflate");
    if (etag != null) line(text, "If-None-Match", etag);
    if (modified != null) line(text, "If-Modified-Since", modified);
    line(text, "Connection", "close");
    if (form == null) return Inflow.ascii(text.append("\r\n").toString());
    line(text, "Content-Type", "application/x-www-form-urlencoded");
    line(text, "Content-Length", String.valueOf(form.length()));
    return Inflow.ascii(text.append("\r\n").append(form).toString());
  }

  /// A value that came from a server goes back to it without what could begin another header.
  private static void line(StringBuilder text, String name, String value) {
    text.append(name).append(": ");
    value
        .chars()
        .filter(c -> c >= ' ' && c != 0x7f && c < 0x100)
        .forEach(c -> text.append((char) c));
    text.append("\r\n");
  }
}
