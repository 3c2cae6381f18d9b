package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// The ingestion sets on disk.
///
/// @param ingest the folder that holds one folder a set
/// @param side `dev` or `holdout`
/// @param scratch where archives are unpacked
record GoldFolder(Path ingest, String side, Path scratch) {
  private static final ObjectMapper JSON = new ObjectMapper();

  Path of(String set) {
    return ingest.resolve(set).resolve(side);
  }

  /// A JSON file of a set; `.gz` where only that exists. Python's `NaN` is taken for null.
  JsonNode json(String set, String file) throws IOException {
    Path plain = of(set).resolve(file);
    Path path = Files.exists(plain) ? plain : of(set).resolve(file + ".gz");
    try (InputStream in = opened(path)) {
      return JSON.reader()
          .with(com.fasterxml.jackson.core.json.JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
          .readTree(in);
    }
  }

  static InputStream opened(Path path) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(path));
    return path.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
  }

  static byte[] bytes(Path path) throws IOException {
    try (InputStream in = opened(path)) {
      return in.readAllBytes();
    }
  }

  /// Files of a folder in order of name.
  static List<Path> files(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /// Unpacks an archive of a set once; returns the folder.
  Path unpacked(String set, String archive) throws IOException, InterruptedException {
    Path folder = scratch.resolve("unpacked").resolve(set);
    if (Files.exists(folder)) return folder;
    Files.createDirectories(folder);
    Process tar =
        new ProcessBuilder(
                "tar", "xJf", of(set).resolve(archive).toString(), "-C", folder.toString())
            .inheritIO()
            .start();
    if (tar.waitFor() != 0) throw new IOException("tar could not unpack " + archive);
    return folder;
  }
}
