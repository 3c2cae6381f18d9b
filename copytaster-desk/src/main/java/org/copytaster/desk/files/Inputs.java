package org.copytaster.desk.files;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.copytaster.model.Problem;

/// The files that the paths on a command line mean.
///
/// A folder stands for all files in it and below, sorted by path, so that every machine reads them
/// in the same order; names that start with a dot are passed over. `-` is standard input.
///
/// @param files in reading order
/// @param troubles paths that cannot be read, in order of discovery
public record Inputs(List<Input> files, List<Trouble> troubles) {
  private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");

  public Inputs {
    files = List.copyOf(files);
    troubles = List.copyOf(troubles);
  }

  /// One file.
  ///
  /// @param origin what reports say they come from: the path as given, with `/` between folders
  /// @param path `-` for standard input
  /// @param size in bytes; 0 where it is not known
  public record Input(String origin, Path path, long size) {
    public boolean isStandardInput() {
      return origin.equals("-");
    }
  }

  public static Inputs of(List<String> paths) {
    List<Input> files = new ArrayList<>();
    List<Trouble> troubles = new ArrayList<>();
    for (String path : paths) add(path, files, troubles);
    return new Inputs(files, troubles);
  }

  /// Bytes of all files together.
  public long size() {
    return files.stream().mapToLong(Input::size).sum();
  }

  private static void add(String given, List<Input> files, List<Trouble> troubles) {
    if (given.equals("-")) {
      files.add(new Input("-", Path.of("-"), 0));
      return;
    }
    if (given.isBlank()) {
      // a script's variable that is not set would otherwise read the whole current folder
      troubles.add(trouble("\"" + given + "\"", "the path is empty; . is the current folder"));
      return;
    }
    if (ADDRESS.matcher(given).matches()) {
      troubles.add(
          trouble(
              given,
              "an address is not read from here: a desk follows feeds (copytaster feeds add URL); save a page"
                  + " and give the file's path"));
      return;
    }
    try {
      Path path = Path.of(given);
      if (Files.isDirectory(path)) addFolder(path, files, troubles);
      else addFile(path, files, troubles);
    } catch (InvalidPathException e) {
      troubles.add(trouble(given, "not a path: " + e.getReason()));
    }
  }

  private static void addFile(Path path, List<Input> files, List<Trouble> troubles) {
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      // A pipe named on the command line (`<(…)`) is wanted; its size is not known.
      files.add(new Input(origin(path), path, attributes.isRegularFile() ? attributes.size() : 0));
    } catch (IOException e) {
      troubles.add(Trouble.unreadable(origin(path), e));
    }
  }

  private static void addFolder(Path folder, List<Input> files, List<Trouble> troubles) {
    List<Input> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new Collector(folder, found, troubles));
    } catch (IOException e) {
      troubles.add(Trouble.unreadable(origin(folder), e));
    }
    if (found.isEmpty() && troubles.isEmpty())
      troubles.add(trouble(origin(folder), "a folder without files"));
    found.sort(Comparator.comparing(Input::origin));
    files.addAll(found);
  }

  private static final class Collector extends SimpleFileVisitor<Path> {
    private final Path top;
    private final List<Input> found;
    private final List<Trouble> troubles;

    Collector(Path top, List<Input> found, List<Trouble> troubles) {
      this.top = top;
      this.found = found;
      this.troubles = troubles;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(top) || !isHidden(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (isHidden(file)) return FileVisitResult.CONTINUE;
      // Opening a pipe or a device found on the way could wait for ever.
      if (attributes.isRegularFile()) found.add(new Input(origin(file), file, attributes.size()));
      else if (attributes.isSymbolicLink())
        troubles.add(trouble(origin(file), "no such file: a link to nothing"));
      else troubles.add(trouble(origin(file), "neither a file nor a folder"));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      troubles.add(Trouble.unreadable(origin(file), fault));
      return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
      return path.getFileName().toString().startsWith(".");
    }
  }

  private static String origin(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static Trouble trouble(String where, String what) {
    return new Trouble(where, new Problem(Problem.Kind.UNREADABLE, what));
  }
}
