package org.copytaster.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The desk's reference books: lexicons, gazetteer, weights, by name. The caller decides where they
/// stand; core never looks on a disk.
///
/// Lexicon files are UTF-8, one entry a line, fields separated by a tab; `#` starts a comment line;
/// their first lines say source, licence and format.
@FunctionalInterface
public interface ReferenceShelf {

  /// Opens a book such as `cues.tsv`. A name that is not on the shelf is the caller's fault:
  /// [IllegalArgumentException].
  InputStream open(String name);

  /// All bytes of a book.
  default byte[] bytes(String name) {
    try (InputStream in = open(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("reference book " + name + " broke off", e);
    }
  }

  /// All bytes of a book in memory outside the heap, from position 0 to the limit: a book of many
  /// megabytes that goes to native code is written to memory once, not three times.
  default ByteBuffer buffer(String name) {
    try (InputStream in = open(name)) {
      ReadableByteChannel channel = Channels.newChannel(in);
      ByteBuffer all = ByteBuffer.allocateDirect(in.available() + 1);
      while (channel.read(all) >= 0)
        if (!all.hasRemaining())
          all = ByteBuffer.allocateDirect(2 * all.capacity()).put(all.flip());
      return all.flip();
    } catch (IOException e) {
      throw new UncheckedIOException("reference book " + name + " broke off", e);
    }
  }

  /// The entries of a lexicon: its lines without comments and blank lines.
  default List<String> entries(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .toList();
  }

  /// The entries split into their tab-separated fields; trailing empty fields are kept.
  default List<List<String>> table(String name) {
    return entries(name).stream().map(line -> List.of(line.split("\t", -1))).toList();
  }
}
