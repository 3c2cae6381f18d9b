package org.copytaster.desk.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copytaster.desk.files.Trouble;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// Appends to the newest volume, in turn with other processes.
final class VolumeWriter {
  private final Path folder;
  private final InstantSource clock;
  private final long volumeSize;
  private final Consumer<Trouble> repairs;

  /// The newest volume as we left it; anything else at its end is another process's.
  private @Nullable Path newest;

  private long soundEnd;

  VolumeWriter(Path folder, InstantSource clock, long volumeSize, Consumer<Trouble> repairs) {
    this.folder = folder;
    this.clock = clock;
    this.volumeSize = volumeSize;
    this.repairs = repairs;
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw failed("opened", e);
    }
  }

  /// Cuts off what a killed process left.
  synchronized void repair() {
    try (Turn _ = Turn.of(folder)) {
      mend();
    } catch (IOException e) {
      throw failed("repaired", e);
    }
  }

  synchronized List<Location> append(List<Deposit> deposits) {
    if (deposits.isEmpty()) return List.of();
    List<Long> offsets = new ArrayList<>();
    ByteArrayOutputStream exchanges = new ByteArrayOutputStream();
    for (Deposit deposit : deposits) {
      offsets.add((long) exchanges.size());
      exchanges.writeBytes(Exchange.of(deposit));
    }
    try (Turn _ = Turn.of(folder)) {
      mend();
      Path volume = volume();
      long start = soundEnd;
      write(volume, exchanges.toByteArray());
      String name = Volumes.name(volume);
      return offsets.stream().map(offset -> new Location(name, start + offset)).toList();
    } catch (IOException e) {
      throw failed("written to", e);
    }
  }

  /// Makes sure that the newest volume ends with a whole exchange.
  private void mend() throws IOException {
    List<Path> volumes = Volumes.in(folder);
    if (volumes.isEmpty()) return;
    Path last = volumes.getLast();
    if (!last.equals(newest)) soundEnd = 0;
    newest = last;
    long size = Files.size(last);
    if (size == soundEnd) return;
    soundEnd = new VolumeReader(last, true, _ -> {}, _ -> {}).read(Math.min(soundEnd, size));
    if (soundEnd < size) cut(last, size);
  }

  /// The cut bytes are laid beside the volume, for people to look at.
  private void cut(Path volume, long size) throws IOException {
    try (FileChannel channel =
        FileChannel.open(volume, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.allocate((int) Math.min(size - soundEnd, 1 << 30));
      channel.read(rest, soundEnd);
      Path aside = folder.resolve(Volumes.name(volume) + ".cut-" + soundEnd);
      Files.write(aside, java.util.Arrays.copyOf(rest.array(), rest.position()));
      channel.truncate(soundEnd);
      channel.force(true);
    }
    repairs.accept(
        new Trouble(
            new Location(Volumes.name(volume), soundEnd).toString(),
            new Problem(
                Problem.Kind.UNREADABLE,
                "unfinished: " + (size - soundEnd) + " bytes cut off and laid aside")));
  }

  private Path volume() throws IOException {
    Instant now = clock.instant();
    Path last = newest;
    if (last != null && Volumes.isOf(last, now) && soundEnd < volumeSize) return last;
    Path volume = folder.resolve(Volumes.after(Volumes.in(folder), now));
    Files.createFile(volume);
    newest = volume;
    soundEnd = 0;
    write(volume, Exchange.opening(Volumes.name(volume), now));
    try (FileChannel directory = FileChannel.open(folder)) {
      directory.force(true); // the new name, too, must be on the disk
    }
    return volume;
  }

  private void write(Path volume, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(volume, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) channel.write(buffer, soundEnd + buffer.position());
      channel.force(true);
    }
    soundEnd += bytes.length;
  }

  private UncheckedIOException failed(String what, IOException cause) {
    return new UncheckedIOException(
        "[" + folder + "] the archive cannot be " + what + ": " + cause.getMessage(), cause);
  }
}
