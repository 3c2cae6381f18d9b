package org.copytaster.desk.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.copytaster.extract.Extractor;
import org.copytaster.extract.rule.OutletRules;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.read.Reader;

/// Finds again what a report was read from.
///
/// @param bytes the file of an origin, without the part after `#` that names a line or entry in it
/// @param extractor as the reports were extracted
public record Origins(Function<String, Optional<byte[]>> bytes, Extractor extractor) {
  private static final Pattern PLACE =
      Pattern.compile("#(line|entry|offset)=\\d{1,18}(&entry=\\d{1,18})?$");

  /// Looks on the disk, under the origins' own paths.
  public static Origins asWritten() {
    return new Origins(file -> read(path(file)), new Extractor());
  }

  /// Looks in these files and folders, wherever the origins say they were: the longest end of an
  /// origin's path that is found counts.
  public static Origins in(List<Path> places) {
    return new Origins(
        file ->
            places.stream()
                .flatMap(place -> find(place, file).stream())
                .findFirst()
                .flatMap(Origins::read),
        new Extractor());
  }

  /// The same places, their pages read by these rules.
  public Origins following(OutletRules rules) {
    return new Origins(bytes, new Extractor(rules));
  }

  /// A brief's source as it is read and extracted now; empty where it is gone.
  public Optional<Article> article(Brief.SourceListing listing) {
    return bytes
        .apply(file(listing.origin()))
        .flatMap(found -> new Reader().find(listing.origin(), found))
        .map(extractor::extract);
  }

  /// The file of an origin.
  public static String file(String origin) {
    return PLACE.matcher(origin).replaceFirst("");
  }

  private static Optional<Path> find(Path place, String file) {
    Path sought = path(file);
    if (Files.isRegularFile(place))
      return place.getFileName().equals(sought.getFileName())
          ? Optional.of(place)
          : Optional.empty();
    for (int from = 0; from < sought.getNameCount(); from++) {
      Path candidate = place.resolve(sought.subpath(from, sought.getNameCount()));
      if (Files.isRegularFile(candidate)) return Optional.of(candidate);
    }
    return Optional.empty();
  }

  private static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }

  private static Optional<byte[]> read(Path file) {
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      // To the one who verifies, a source that cannot be read is gone; the verifier says so.
      return Optional.empty();
    }
  }
}
