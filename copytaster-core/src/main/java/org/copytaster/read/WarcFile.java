package org.copytaster.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Problem;
import org.copytaster.read.warc.HttpPayload;
import org.copytaster.read.warc.WarcRecord;
import org.copytaster.read.warc.WarcStream;
import org.jspecify.annotations.Nullable;

/// Web archives, record by record: responses and resources that hold a page or a feed.
final class WarcFile {
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*[\"']?([^\\s;\"']+)", Pattern.CASE_INSENSITIVE);

  private static final int GONE = 410;

  private WarcFile() {}

  static void read(String origin, InputStream in, Reader.Sink sink) throws IOException {
    read(origin, 0, in, sink, Long.MAX_VALUE);
  }

  /// Reads the one record that starts at the place's offset.
  static void readOne(Place.Record place, byte[] bytes, Reader.Sink sink) {
    if (place.offset() >= bytes.length) return;
    int offset = (int) place.offset();
    try {
      InputStream in = new ByteArrayInputStream(bytes, offset, bytes.length - offset);
      read(place.file(), offset, in, sink, offset);
    } catch (IOException e) {
      sink.problem(place.file(), Faults.unreadable(e));
    }
  }

  /// @param start where in the file `in` begins
  /// @param last offset behind which nothing is read
  private static void read(String origin, long start, InputStream in, Reader.Sink sink, long last)
      throws IOException {
    WarcStream records =
        WarcStream.of(
            in,
            start,
            Reader.ITEM_LIMIT,
            (offset, problem) -> sink.problem(origin + "#offset=" + offset, problem));
    Revisits revisits = new Revisits();
    for (WarcRecord record; (record = records.next()) != null; ) {
      if (record.offset() > last) return;
      String where = origin + "#offset=" + record.offset();
      Problem missing = revisits.pass(record);
      if (missing != null) sink.problem(where, missing);
      one(where, record, sink);
    }
  }

  private static void one(String where, WarcRecord record, Reader.Sink sink) {
    Piece.Form form = form(record);
    if (form == null) return;
    if (record.isCut()) sink.problem(where, Faults.tooLarge("record", record.length()));
    else read(where, '&', form, record.target(), record.contentType(), record.block(), sink);
  }

  /// What a record is read as; `null` if it holds nothing to read.
  static Piece.@Nullable Form form(WarcRecord record) {
    if (record.type().equals("response") && isHttp(record)) return Piece.Form.RESPONSE;
    if (record.type().equals("resource") && isReadable(record.contentType()))
      return Piece.Form.RESOURCE;
    return null;
  }

  /// Reads one record's content.
  ///
  /// @param joint what stands between `where` and an entry's number
  static void read(
      String where,
      char joint,
      Piece.Form form,
      @Nullable String url,
      String type,
      byte[] block,
      Reader.Sink sink) {
    if (form == Piece.Form.RESPONSE) response(where, joint, url, block, sink);
    else item(where, joint, url, block, type, sink);
  }

  private static boolean isHttp(WarcRecord record) {
    String target = record.target();
    return target != null && target.regionMatches(true, 0, "http", 0, 4);
  }

  private static void response(
      String where, char joint, @Nullable String url, byte[] block, Reader.Sink sink) {
    HttpPayload http = HttpPayload.of(block, Reader.ITEM_LIMIT);
    if (http.status() == GONE && url != null) gone(where, url, sink);
    if (http.status() / 100 != 2 || !isCopy(http)) return;
    Problem problem = http.problem();
    if (problem != null) sink.problem(where, problem);
    else if (http.body().length > Reader.ITEM_LIMIT)
      sink.problem(where, Faults.tooLarge("decoded body", http.body().length));
    else item(where, joint, url, http.body(), http.contentType(), sink);
  }

  private static void gone(String where, String url, Reader.Sink sink) {
    Declared declared = new Declared(null, url, null, null, null, null, null);
    sink.capture(new Capture(where, Capture.Format.GONE, "", declared, List.of()));
  }

  private static void item(
      String where, char joint, @Nullable String url, byte[] body, String type, Reader.Sink sink) {
    if (body.length == 0)
      sink.problem(where, new Problem(Problem.Kind.NO_TEXT, "empty body of " + url));
    else
      SingleItem.read(
          where,
          joint,
          body,
          charset(type),
          new Declared(null, url, null, null, null, null, null),
          sink);
  }

  /// A page or feed by its label, or by how it begins where the label lies or is missing.
  static boolean isCopy(HttpPayload http) {
    return isReadable(http.contentType()) || Sniffer.isPlainlyCopy(http.body());
  }

  /// Pages and feeds; scripts, pictures and plain text such as robots.txt are not reporting.
  private static boolean isReadable(String type) {
    String base = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return base.equals("text/html")
        || base.contains("xhtml")
        || base.endsWith("/xml")
        || base.endsWith("+xml") && !base.contains("svg")
        || base.endsWith("feed+json");
  }

  private static @Nullable String charset(String type) {
    Matcher charset = CHARSET.matcher(type);
    return charset.find() ? charset.group(1) : null;
  }
}
