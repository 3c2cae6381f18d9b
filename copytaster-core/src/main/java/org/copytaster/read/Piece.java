package org.copytaster.read;

import org.jspecify.annotations.Nullable;

/// One item of an input, in the bytes it came in: what an archive keeps, and what can be read again
/// without the rest of the file. [Reader#split] makes them, [Reader#read(Piece, Reader.Sink)] reads
/// them; both together give what reading the whole file gives, origins included.
///
/// @param origin the file, with the line or offset at which the item stands in it
/// @param url the address that a web archive says the item is of
/// @param date when the web archive says it was fetched, as written
/// @param type media type of `bytes`
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Piece(
    String origin,
    Form form,
    @Nullable String url,
    @Nullable String date,
    String type,
    byte[] bytes) {

  /// What the bytes are.
  public enum Form {
    /// A whole file: a page, a text, a feed, or any of these compressed.
    FILE,
    /// One line of JSON Lines.
    LINE,
    /// An HTTP response, status line and headers included.
    RESPONSE,
    /// What a web archive holds of an address, without HTTP.
    RESOURCE
  }

  /// An HTTP response by its address, or by its place in a web archive.
  public static Piece response(String origin, @Nullable String url, byte[] bytes) {
    return new Piece(origin, Form.RESPONSE, url, null, "application/http", bytes);
  }

  /// Bytes without HTTP; what they are shows in their origin.
  public static Piece resource(String origin, @Nullable String url, String type, byte[] bytes) {
    Form form =
        switch (Place.of(origin)) {
          case Place.Whole _, Place.Entry _ -> Form.FILE;
          case Place.Line _ -> Form.LINE;
          case Place.Record _ -> Form.RESOURCE;
        };
    return new Piece(origin, form, url, null, type, bytes);
  }
}
