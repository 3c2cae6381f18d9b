package org.copytaster.read.warc;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One record.
///
/// @param offset of its first byte in the file as stored; in a compressed file, of its gzip member
/// @param headers by lower-case name; the first of several
/// @param block the record's content, at most as long as the reader's limit
/// @param length of the whole content, in bytes
@SuppressWarnings("ArrayRecordComponent") // never compared
public record WarcRecord(long offset, Map<String, String> headers, byte[] block, long length) {

  public WarcRecord {
    headers = Map.copyOf(headers);
  }

  /// `response`, `resource`, …; empty if the header is missing.
  public String type() {
    return headers.getOrDefault("warc-type", "").strip();
  }

  /// The address that the record is of, without the angle brackets that some writers add.
  public @Nullable String target() {
    String target = headers.get("warc-target-uri");
    if (target == null) return null;
    String bare = target.strip();
    return bare.startsWith("<") && bare.endsWith(">") ? bare.substring(1, bare.length() - 1) : bare;
  }

  public String contentType() {
    return headers.getOrDefault("content-type", "").strip();
  }

  public boolean isCut() {
    return block.length < length;
  }
}
