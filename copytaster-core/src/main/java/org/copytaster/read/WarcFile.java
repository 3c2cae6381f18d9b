package org.copytaster.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import org.copytaster.model.Declared;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Web archives, read record by record: responses and resources that hold a page or a feed.
///
/// A record that cannot be read is a Problem at its offset. Behind a record whose frame is broken
/// nothing more can be found, so the file ends there, and that is said.
final class WarcFile {
  private WarcFile() {}

  static void read(String origin, InputStream in, Reader.Sink sink) throws IOException {
    read(origin, 0, in, sink, Integer.MAX_VALUE);
  }

  /// Reads the one record that starts at the place's offset.
  static void readOne(Place.Record place, byte[] bytes, Reader.Sink sink) {
    if (place.offset() >= bytes.length) return;
    int offset = (int) place.offset();
    try {
      InputStream in = new ByteArrayInputStream(bytes, offset, bytes.length - offset);
      read(place.file(), offset, in, sink, 1);
    } catch (IOException e) {
      sink.problem(place.file(), Faults.unreadable(e));
    }
  }

  /// @param start where in the file `in` begins
  /// @param most how many records are read
  private static void read(String origin, long start, InputStream in, Reader.Sink sink, int most)
      throws IOException {
    String where = origin + "#offset=" + start;
    // Not closed: the stream belongs to the caller.
    @SuppressWarnings("MustBeClosed")
    WarcReader reader = new WarcReader(in);
    reader.setLenient(true);
    try {
      for (int count = 0; count < most; count++) {
        Optional<WarcRecord> record = reader.next();
        if (record.isEmpty()) return;
        where = origin + "#offset=" + (start + reader.position());
        one(where, record.get(), sink);
      }
    } catch (ParsingException | java.io.EOFException | java.util.zip.ZipException e) {
      sink.problem(where, Faults.malformed("WARC broken at or behind this record", e));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      // jwarc reports some header values (lengths, dates, ids) by unchecked exceptions.
      sink.problem(where, Faults.malformed("WARC header broken at or behind this record", e));
    }
  }

  private static void one(String where, WarcRecord record, Reader.Sink sink) throws IOException {
    switch (record) {
      case WarcResponse response when isHttp(response) -> response(where, response, sink);
      case WarcResource resource ->
          body(where, resource, resource.body(), resource.contentType(), sink);
      default -> {}
    }
  }

  private static boolean isHttp(WarcResponse response) {
    String target = response.target();
    return target != null && target.replace("<", "").regionMatches(true, 0, "http", 0, 4);
  }

  private static void response(String where, WarcResponse response, Reader.Sink sink)
      throws IOException {
    HttpResponse http;
    try {
      http = response.http();
    } catch (ParsingException | java.io.EOFException e) {
      sink.problem(where, Faults.malformed("HTTP response broken", e));
      return;
    }
    if (http.status() / 100 != 2) return;
    try {
      body(where, response, http.bodyDecoded(), http.contentType(), sink);
    } catch (ParsingException | java.io.EOFException | java.util.zip.ZipException e) {
      sink.problem(where, Faults.malformed("HTTP body broken", e));
    }
  }

  private static void body(
      String where, WarcTargetRecord record, MessageBody body, MediaType type, Reader.Sink sink)
      throws IOException {
    if (!isReadable(type)) return;
    byte[] bytes = body.stream().readNBytes(Reader.ITEM_LIMIT + 1);
    if (bytes.length > Reader.ITEM_LIMIT) {
      sink.problem(where, Faults.tooLarge("record", bytes.length));
      return;
    }
    if (bytes.length == 0) {
      sink.problem(where, new Problem(Problem.Kind.NO_TEXT, "empty body of " + record.target()));
      return;
    }
    SingleItem.read(where, '&', bytes, charset(type), declared(record), sink);
  }

  /// Pages and feeds; scripts, pictures and plain text such as robots.txt are not reporting.
  private static boolean isReadable(MediaType type) {
    String base = type.base().toString().toLowerCase(Locale.ROOT);
    return base.equals("text/html")
        || base.contains("xhtml")
        || base.endsWith("/xml")
        || base.endsWith("+xml") && !base.contains("svg")
        || base.endsWith("feed+json");
  }

  private static @Nullable String charset(MediaType type) {
    return type.parameters().get("charset");
  }

  private static Declared declared(WarcTargetRecord record) {
    String written = record.target();
    if (written == null) return Declared.NOTHING;
    String target = written.strip();
    if (target.startsWith("<") && target.endsWith(">"))
      target = target.substring(1, target.length() - 1);
    return new Declared(null, target, null, null, null, null, null);
  }
}
