package org.copytaster.desk.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The files of an archive: `copytaster-20261126-00001.warc.gz`, in order of their names.
final class Volumes {
  private static final Pattern NAME = Pattern.compile("copytaster-\\d{8}-\\d{5}\\.warc\\.gz");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Volumes() {}

  static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> NAME.matcher(name(file)).matches()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("[" + folder + "] cannot be listed", e);
    }
  }

  static String name(Path volume) {
    return volume.getFileName().toString();
  }

  /// Whether the volume was begun on this day, or on a later one by a clock that has been put back.
  static boolean isOf(Path volume, Instant now) {
    return day(name(volume)).compareTo(DAY.format(now)) >= 0;
  }

  /// The name behind all there are.
  static String after(List<Path> volumes, Instant now) {
    String day = DAY.format(now);
    int number = 1;
    if (!volumes.isEmpty() && isOf(volumes.getLast(), now)) {
      String last = name(volumes.getLast());
      day = day(last);
      number = Integer.parseInt(last, 20, 25, 10) + 1;
    }
    return String.format(Locale.ROOT, "copytaster-%s-%05d.warc.gz", day, number);
  }

  private static String day(String name) {
    return name.substring(11, 19);
  }
}
