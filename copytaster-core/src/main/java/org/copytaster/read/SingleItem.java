package org.copytaster.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Problem;
import org.copytaster.read.charset.CharsetDetector;
import org.copytaster.read.feed.FeedParser;
import org.jspecify.annotations.Nullable;

/// Files that are read whole: a page, a text, a feed.
final class SingleItem {
  private SingleItem() {}

  static void read(String origin, InputStream in, Reader.Sink sink) throws IOException {
    byte[] bytes;
    try {
      bytes = in.readNBytes(Reader.ITEM_LIMIT + 1);
    } catch (java.io.EOFException | java.util.zip.ZipException e) {
      sink.problem(origin, Faults.unreadable(e));
      return;
    }
    read(origin, bytes, sink);
  }

  static void read(String origin, byte[] bytes, Reader.Sink sink) {
    if (bytes.length > Reader.ITEM_LIMIT)
      sink.problem(origin, Faults.tooLarge("item", Reader.ITEM_LIMIT + 1));
    else read(origin, '#', bytes, null, Declared.NOTHING, sink);
  }

  /// @param joint what stands between the origin and `entry=`: `#`, or `&` behind another fragment
  /// @param header the charset that the carrier states, if any
  /// @param declared what the carrier says of the item
  static void read(
      String origin,
      char joint,
      byte[] bytes,
      @Nullable String header,
      Declared declared,
      Reader.Sink sink) {
    CharsetDetector.Detected detected = CharsetDetector.detect(bytes, header);
    String text = detected.decode(bytes);
    List<Problem> problems = new ArrayList<>(detected.problems());
    switch (Sniffer.shapeOf(text)) {
      case FEED, JSON_FEED -> feed(origin, joint, text, declared.url(), sink);
      case HTML -> emit(origin, Capture.Format.HTML, text, declared, problems, sink);
      case TEXT, JSON_LINES, GZIP, WARC ->
          emit(origin, Capture.Format.TEXT, text, declared, problems, sink);
    }
  }

  private static void emit(
      String origin,
      Capture.Format format,
      String text,
      Declared declared,
      List<Problem> problems,
      Reader.Sink sink) {
    if (text.isBlank()) sink.problem(origin, new Problem(Problem.Kind.NO_TEXT, "holds no text"));
    else sink.capture(new Capture(origin, format, text, declared, problems));
  }

  private static void feed(
      String origin, char joint, String text, @Nullable String url, Reader.Sink sink) {
    FeedEntries.emit(origin + joint, origin, FeedParser.parse(text, url), sink);
  }
}
