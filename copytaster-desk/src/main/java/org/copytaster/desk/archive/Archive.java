package org.copytaster.desk.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.desk.files.Trouble;
import org.copytaster.read.warc.WarcRecord;
import org.copytaster.read.warc.WarcStream;
import org.jspecify.annotations.Nullable;

/// A folder of WARC volumes. Safe for use by many threads, and by many processes at once.
public final class Archive {
  /// Size from which a volume is full: what the Common Crawl uses, and other tools are used to.
  static final long VOLUME_SIZE = 1L << 30;

  private final Path folder;
  private final VolumeWriter writer;

  /// Opens the archive, or begins one.
  ///
  /// @param repairs told of what a killed process left unfinished, when it is cut off
  public Archive(Path folder, InstantSource clock, Consumer<Trouble> repairs) {
    this(folder, clock, VOLUME_SIZE, repairs);
  }

  /// @param volumeSize bytes from which a volume is full
  public Archive(Path folder, InstantSource clock, long volumeSize, Consumer<Trouble> repairs) {
    this.folder = folder;
    this.writer = new VolumeWriter(folder, clock, volumeSize, repairs);
  }

  /// Cuts off what a killed process left unfinished. An append does so first in any case.
  public void repair() {
    writer.repair();
  }

  /// Whether a folder holds an archive.
  public static boolean isIn(Path folder) {
    return Files.isDirectory(folder) && !Volumes.in(folder).isEmpty();
  }

  /// Appends one item; when it returns, the item is on the disk.
  public Location append(Deposit deposit) {
    return append(List.of(deposit)).getFirst();
  }

  /// Appends items with one wait for the disk, all in one volume. On failure none is kept.
  public List<Location> append(List<Deposit> deposits) {
    return writer.append(deposits);
  }

  /// Everything that is kept, in order of arrival.
  ///
  /// @param after where an earlier scan ended; `null` for all
  /// @param troubles told of damage
  public void scan(@Nullable Location after, Consumer<Kept> sink, Consumer<Trouble> troubles) {
    List<Path> volumes = Volumes.in(folder);
    for (Path volume : volumes) {
      int order = after == null ? 1 : Volumes.name(volume).compareTo(after.volume());
      if (order < 0) continue;
      long start = order == 0 && after != null ? after.offset() : 0;
      Consumer<Kept> fresh =
          kept -> {
            if (after == null || kept.location().compareTo(after) > 0) sink.accept(kept);
          };
      try {
        new VolumeReader(volume, volume.equals(volumes.getLast()), fresh, troubles).read(start);
      } catch (IOException e) {
        troubles.accept(Trouble.unreadable(Volumes.name(volume), e));
      }
    }
  }

  /// The response or file at a location; empty where it is gone or damaged.
  public Optional<byte[]> bytes(Location location) {
    try (FileChannel channel = FileChannel.open(folder.resolve(location.volume()))) {
      channel.position(Math.min(location.offset(), channel.size()));
      InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
      WarcRecord record =
          WarcStream.of(in, location.offset(), VolumeReader.BLOCK_LIMIT, (_, _) -> {}).next();
      if (record == null || record.offset() != location.offset() || !Metadata.isSound(record))
        return Optional.empty();
      return Optional.of(record.block());
    } catch (IOException e) {
      // To the one who asks, bytes that cannot be read are gone.
      return Optional.empty();
    }
  }
}
