package org.copytaster.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copytaster.desk.archive.Deposit;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.files.Origins;
import org.copytaster.desk.files.Trouble;
import org.copytaster.desk.store.Store;

/// Archives the pictures that lie beside a saved page, so that the desk can show them without
/// asking another host. Pictures that lie elsewhere are left there.
final class PictureDesk {
  private static final long LIMIT = 8 << 20;

  /// Only files with a picture's name: a hostile page could name any file of this machine.
  private static final Pattern REFERENCE =
      Pattern.compile("(?i)\\bsrc\\s*=\\s*[\"']([^\"':?#]+\\.(?:svg|png|jpe?g|gif|webp))[\"']");

  private final Store store;
  private final Catalogue catalogue;
  private final InstantSource clock;

  PictureDesk(Store store, Catalogue catalogue, InstantSource clock) {
    this.store = store;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /// What the page at this origin shows and is at hand.
  List<Deposit> beside(String origin, byte[] page, Desk.Watcher watcher) {
    return references(page)
        .flatMap(reference -> place(origin, reference).stream())
        .distinct()
        .flatMap(file -> picture(file, watcher).stream())
        .toList();
  }

  /// Where the archive has the picture that a report shows. An address that was made absolute while
  /// reading is found by its file's name among the page's own references.
  ///
  /// @param origin of the report
  /// @param url of the picture, as the report has it
  Optional<String> find(String origin, String url) {
    String name = url.substring(url.lastIndexOf('/') + 1);
    if (name.isEmpty()) return Optional.empty();
    return store.delivery(Catalogue.delivery(origin)).stream()
        .flatMap(page -> catalogue.bytes(page).stream())
        .flatMap(PictureDesk::references)
        .filter(reference -> reference.substring(reference.lastIndexOf('/') + 1).equals(name))
        .flatMap(reference -> place(origin, reference).stream())
        .map(PictureDesk::text)
        .filter(place -> store.delivery(place).isPresent())
        .findFirst();
  }

  /// Attribute values are ASCII in every charset that pages come in.
  private static Stream<String> references(byte[] page) {
    Matcher matcher = REFERENCE.matcher(new String(page, StandardCharsets.ISO_8859_1));
    return matcher.results().map(found -> found.group(1));
  }

  private static Optional<Path> place(String origin, String reference) {
    if (reference.startsWith("/")) return Optional.empty();
    try {
      return Optional.of(Path.of(Origins.file(origin)).resolveSibling(reference).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Deposit> picture(Path file, Desk.Watcher watcher) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > LIMIT) return Optional.empty();
      byte[] bytes = Files.readAllBytes(file);
      return Optional.of(
          Deposit.file(Kind.PICTURE, text(file), null, type(text(file)), clock.instant(), bytes));
    } catch (IOException e) {
      watcher.trouble(Trouble.unreadable(text(file), e));
      return Optional.empty();
    }
  }

  private static String type(String name) {
    return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
      case "svg" -> "image/svg+xml";
      case "png" -> "image/png";
      case "gif" -> "image/gif";
      case "webp" -> "image/webp";
      default -> "image/jpeg";
    };
  }

  private static String text(Path path) {
    return path.toString().replace('\\', '/');
  }
}
