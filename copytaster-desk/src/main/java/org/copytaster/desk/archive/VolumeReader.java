package org.copytaster.desk.archive;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copytaster.desk.files.Trouble;
import org.copytaster.model.Problem;
import org.copytaster.read.warc.WarcRecord;
import org.copytaster.read.warc.WarcStream;
import org.jspecify.annotations.Nullable;

/// Goes through one volume and hands out the exchanges in it that are whole.
///
/// An exchange is handed out when its end is known: where the next record starts, or damage, or the
/// file ends. In the volume that is being written, what is unfinished at the end is passed over in
/// silence, for another process may be about to finish it.
final class VolumeReader {
  /// Most bytes of a block that are held; above what any deposit has.
  static final int BLOCK_LIMIT = 80 << 20;

  private record Damage(long offset, Problem problem) {}

  private final Path volume;
  private final boolean growing;
  private final Consumer<Kept> sink;
  private final Consumer<Trouble> troubles;
  private final List<Damage> damages = new ArrayList<>();

  /// The response or resource whose metadata has not come yet.
  private @Nullable WarcRecord open;

  /// A closed exchange, or nothing for a volume's opening, whose end is not known yet.
  private @Nullable Kept closed;

  /// Where the record starts that closed it; -1 where no end is awaited.
  private long closedAt = -1;

  private long soundEnd;

  VolumeReader(Path volume, boolean growing, Consumer<Kept> sink, Consumer<Trouble> troubles) {
    this.volume = volume;
    this.growing = growing;
    this.sink = sink;
    this.troubles = troubles;
  }

  /// @param start of an exchange
  /// @return where the last whole exchange ends
  long read(long start) throws IOException {
    soundEnd = start;
    try (FileChannel channel = FileChannel.open(volume)) {
      long size = channel.size();
      channel.position(Math.min(start, size));
      InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
      WarcStream records =
          WarcStream.of(
              in,
              start,
              BLOCK_LIMIT,
              (offset, problem) -> damages.add(new Damage(offset, problem)));
      WarcRecord record;
      do {
        record = records.next();
        long next = record == null ? size : record.offset();
        settle(damages.isEmpty() ? next : damages.getFirst().offset(), record != null);
        if (record != null || !growing) reportDamage();
        if (record != null && isSound(record)) take(record);
        else if (record != null) records.reject();
      } while (record != null);
      if (open != null && !growing) salvage(open);
    }
    return soundEnd;
  }

  /// Hands out the exchange that was closed, now that its last record is known to be whole.
  private void settle(long end, boolean more) {
    if (closedAt < 0) return;
    boolean whole = end > closedAt;
    if (whole) soundEnd = end;
    if (closed != null && (whole || more || !growing)) sink.accept(closed);
    closed = null;
    closedAt = -1;
  }

  private void reportDamage() {
    for (Damage damage : damages) report(damage.offset(), damage.problem());
    damages.clear();
  }

  private void take(WarcRecord record) {
    switch (record.type()) {
      case "response", "resource" -> {
        if (open != null) salvage(open);
        open = record;
      }
      case "metadata" -> close(record);
      case "warcinfo" -> closedAt = record.offset();
      default -> {}
    }
  }

  private void close(WarcRecord metadata) {
    Metadata words = Metadata.of(metadata.block());
    if (words == null) {
      report(metadata.offset(), new Problem(Problem.Kind.MALFORMED, "metadata is not our JSON"));
      return;
    }
    closedAt = metadata.offset();
    if (words.isNote()) {
      closed = words.note(location(metadata), metadata);
      return;
    }
    WarcRecord content = open;
    if (content != null && !isOf(metadata, content)) {
      salvage(content);
      content = null;
    }
    open = null;
    if (content == null)
      report(
          metadata.offset(),
          new Problem(Problem.Kind.MALFORMED, "the bytes of " + words.origin() + " are lost"));
    else closed = words.kept(location(content), content);
  }

  private static boolean isOf(WarcRecord metadata, WarcRecord content) {
    return metadata
        .headers()
        .getOrDefault("warc-refers-to", "")
        .equals(content.headers().get("warc-record-id"));
  }

  /// Requests and openings carry no digest; nothing rests on them.
  private boolean isSound(WarcRecord record) {
    boolean matters = !record.type().equals("request") && !record.type().equals("warcinfo");
    if (!matters || Metadata.isSound(record)) return true;
    String target = record.target();
    report(
        record.offset(),
        new Problem(
            Problem.Kind.MALFORMED,
            record.type() + (target == null ? "" : " of " + target) + " is not as it was written"));
    return false;
  }

  /// Bytes whose metadata is lost are still worth having.
  private void salvage(WarcRecord content) {
    open = null;
    report(
        content.offset(),
        new Problem(Problem.Kind.MALFORMED, "the metadata of " + content.target() + " is lost"));
    sink.accept(
        new Metadata(Kind.COPY, null, null, JsonNodeFactory.instance.objectNode())
            .kept(location(content), content));
  }

  private Location location(WarcRecord record) {
    return new Location(Volumes.name(volume), record.offset());
  }

  private void report(long offset, Problem problem) {
    troubles.accept(new Trouble(new Location(Volumes.name(volume), offset).toString(), problem));
  }
}
