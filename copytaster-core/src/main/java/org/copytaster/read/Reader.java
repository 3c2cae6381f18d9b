package org.copytaster.read;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.copytaster.read.warc.HttpPayload;

/// Takes in what a newsroom gets, in any of the formats named in the package's comment.
///
/// ```
/// new Reader().read("wire.jsonl", in, sink);          // streams: any size
/// List<Capture> page = new Reader().read("page.html", bytes);
/// ```
///
/// Stateless; one instance may serve many threads.
public final class Reader {
  /// Longest single item, in bytes as stored and again in bytes when decompressed: a page, a text,
  /// a JSON line. The longest page of the benchmark sets has 4 MiB.
  public static final int ITEM_LIMIT = 16 << 20;

  /// How many bytes are looked at to recognise a format.
  static final int PREFIX = 1 << 16;

  /// gzip in gzip is met; deeper nesting is an attack.
  private static final int MAX_NESTING = 2;

  /// Where captures and faults go, in the order of the input.
  public interface Sink {
    void capture(Capture capture);

    /// @param where origin of the item concerned, with its line, entry or offset
    void problem(String where, Problem problem);
  }

  /// Reads all of `in`, which the caller closes. Nothing is thrown for bad input.
  public void read(String origin, InputStream in, Sink sink) {
    try {
      dispatch(origin, buffered(in), sink, 0);
    } catch (IOException e) {
      sink.problem(origin, Faults.unreadable(e));
    }
  }

  /// Where the pieces of an input go, in its order.
  public interface PieceSink {
    void piece(Piece piece);

    /// @param where origin of the item concerned, with its line or offset
    void problem(String where, Problem problem);
  }

  /// Takes `in`, which the caller closes, apart into items that can be kept and read one by one.
  /// Nothing is thrown for bad input; what cannot be read even as bytes is told.
  public void split(String origin, InputStream in, PieceSink sink) {
    try {
      Splitter.split(origin, in, sink);
    } catch (IOException e) {
      sink.problem(origin, Faults.unreadable(e));
    }
  }

  /// Reads one piece; a feed has many captures.
  public void read(Piece piece, Sink sink) {
    switch (piece.form()) {
      case FILE -> whole(piece.origin(), piece.bytes(), sink);
      case LINE -> JsonLines.readPiece(piece.origin(), piece.bytes(), sink);
      case RESPONSE, RESOURCE -> {
        char joint = Place.of(piece.origin()) instanceof Place.Record ? '&' : '#';
        WarcFile.read(
            piece.origin(), joint, piece.form(), piece.url(), piece.type(), piece.bytes(), sink);
      }
    }
  }

  /// Whether an HTTP response holds what this reads from responses: a page or a feed.
  public static boolean isCopy(HttpPayload response) {
    return WarcFile.isCopy(response);
  }

  /// The captures of one file held in memory. What could not be read is left out; use the streaming
  /// form to learn of it.
  public List<Capture> read(String origin, byte[] bytes) {
    List<Capture> captures = new ArrayList<>();
    whole(origin, bytes, new Collecting(captures));
    return List.copyOf(captures);
  }

  /// A file held in memory: a page, a text or a feed is taken as it lies there, all else as a
  /// stream.
  private void whole(String origin, byte[] bytes, Sink sink) {
    byte[] prefix = Arrays.copyOf(bytes, Math.min(bytes.length, PREFIX));
    switch (Sniffer.sniff(prefix)) {
      case Sniffer.Found.Known(Sniffer.Shape shape) -> {
        switch (shape) {
          case HTML, FEED, JSON_FEED, TEXT -> SingleItem.read(origin, bytes, sink);
          case GZIP, WARC, JSON_LINES -> read(origin, new ByteArrayInputStream(bytes), sink);
        }
      }
      case Sniffer.Found.Refused(Problem problem) -> sink.problem(origin, problem);
    }
  }

  /// Takes one capture out again: the one that reading `bytes` under the origin's file name gave as
  /// `origin`. Empty if the bytes no longer hold it.
  ///
  /// @param origin as [Capture#origin()] has it, fragment included
  /// @param bytes of the whole file
  public Optional<Capture> find(String origin, byte[] bytes) {
    Place place = Place.of(origin);
    List<Capture> captures = new ArrayList<>();
    Sink sink = new Collecting(captures);
    switch (place) {
      case Place.Whole file -> whole(file.file(), bytes, sink);
      case Place.Entry entry -> whole(entry.file(), bytes, sink);
      case Place.Line line -> JsonLines.readOne(line, bytes, sink);
      case Place.Record record -> WarcFile.readOne(record, bytes, sink);
    }
    return captures.stream().filter(capture -> capture.origin().equals(origin)).findFirst();
  }

  private void dispatch(String origin, InputStream in, Sink sink, int nesting) throws IOException {
    byte[] prefix = peek(in);
    switch (Sniffer.sniff(prefix)) {
      case Sniffer.Found.Known(Sniffer.Shape shape) -> read(shape, origin, in, sink, nesting);
      case Sniffer.Found.Refused(Problem problem) -> sink.problem(origin, problem);
    }
  }

  private void read(Sniffer.Shape shape, String origin, InputStream in, Sink sink, int nesting)
      throws IOException {
    switch (shape) {
      case GZIP -> readCompressed(origin, in, sink, nesting);
      case WARC -> WarcFile.read(origin, in, sink);
      case JSON_LINES -> JsonLines.read(origin, in, sink);
      case HTML, FEED, JSON_FEED, TEXT -> SingleItem.read(origin, in, sink);
    }
  }

  /// A compressed WARC is handed on as stored: its record offsets count compressed bytes.
  private void readCompressed(String origin, InputStream in, Sink sink, int nesting)
      throws IOException {
    if (nesting == MAX_NESTING) {
      sink.problem(
          origin,
          new Problem(
              Problem.Kind.MALFORMED, "gzip nested deeper than " + MAX_NESTING + " levels"));
      return;
    }
    if (Sniffer.isWarc(Gunzip.prefix(peek(in)))) WarcFile.read(origin, in, sink);
    else dispatch(origin, buffered(new GZIPInputStream(in, PREFIX)), sink, nesting + 1);
  }

  private static InputStream buffered(InputStream in) {
    return new BufferedInputStream(in, 2 * PREFIX);
  }

  static byte[] peek(InputStream in) throws IOException {
    in.mark(PREFIX);
    try {
      return in.readNBytes(PREFIX);
    } finally {
      in.reset();
    }
  }

  private record Collecting(List<Capture> captures) implements Sink {
    @Override
    public void capture(Capture capture) {
      captures.add(capture);
    }

    @Override
    public void problem(String where, Problem problem) {}
  }
}
