package org.copytaster.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import org.copytaster.model.Problem;
import org.copytaster.read.warc.WarcRecord;
import org.copytaster.read.warc.WarcStream;

/// Takes an input apart into pieces, reading no more of it than that needs.
final class Splitter {
  private final String origin;
  private final Reader.PieceSink sink;

  private Splitter(String origin, Reader.PieceSink sink) {
    this.origin = origin;
    this.sink = sink;
  }

  static void split(String origin, InputStream in, Reader.PieceSink sink) throws IOException {
    new Splitter(origin, sink).split(new BufferedInputStream(in, 2 * Reader.PREFIX));
  }

  private void split(InputStream in) throws IOException {
    byte[] prefix = Reader.peek(in);
    switch (Sniffer.sniff(prefix)) {
      case Sniffer.Found.Refused(Problem problem) -> sink.problem(origin, problem);
      case Sniffer.Found.Known(Sniffer.Shape shape) -> {
        switch (shape) {
          case WARC -> records(in);
          case JSON_LINES -> lines(in);
          case GZIP -> compressed(prefix, in);
          case FEED -> whole(in, "application/xml");
          case JSON_FEED -> whole(in, "application/feed+json");
          case HTML -> whole(in, "text/html");
          case TEXT -> whole(in, "text/plain");
        }
      }
    }
  }

  private void compressed(byte[] prefix, InputStream in) throws IOException {
    byte[] plain = Gunzip.prefix(prefix);
    if (Sniffer.isWarc(plain)) records(in);
    else if (Sniffer.sniff(plain) instanceof Sniffer.Found.Known(Sniffer.Shape shape)
        && shape == Sniffer.Shape.JSON_LINES)
      lines(new BufferedInputStream(new GZIPInputStream(in, Reader.PREFIX)));
    else whole(in, "application/gzip");
  }

  private void whole(InputStream in, String type) throws IOException {
    byte[] bytes = in.readNBytes(Reader.ITEM_LIMIT + 1);
    if (bytes.length > Reader.ITEM_LIMIT)
      sink.problem(origin, Faults.tooLarge("item", bytes.length));
    else sink.piece(new Piece(origin, Piece.Form.FILE, null, null, type, bytes));
  }

  private void lines(InputStream in) throws IOException {
    LineStream lines = new LineStream(in, Reader.ITEM_LIMIT);
    for (LineStream.Line line; (line = lines.next()) != null; ) {
      String where = origin + "#line=" + line.number();
      if (line.isCut()) sink.problem(where, Faults.tooLarge("line", line.length()));
      else if (!line.isBlank())
        sink.piece(new Piece(where, Piece.Form.LINE, null, null, "application/json", line.bytes()));
    }
  }

  private void records(InputStream in) throws IOException {
    WarcStream records =
        WarcStream.of(
            in,
            0,
            Reader.ITEM_LIMIT,
            (offset, problem) -> sink.problem(origin + "#offset=" + offset, problem));
    Revisits revisits = new Revisits();
    for (WarcRecord record; (record = records.next()) != null; ) {
      String where = origin + "#offset=" + record.offset();
      Problem missing = revisits.pass(record);
      if (missing != null) sink.problem(where, missing);
      Piece.Form form = WarcFile.form(record);
      if (form == null) continue;
      if (record.isCut()) sink.problem(where, Faults.tooLarge("record", record.length()));
      else
        sink.piece(
            new Piece(
                where,
                form,
                record.target(),
                record.headers().get("warc-date"),
                record.contentType(),
                record.block()));
    }
  }
}
