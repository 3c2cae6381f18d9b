package org.copytaster.models;

import java.io.InputStream;

/// Opens the books that lie beside this class. Use it as a method reference: `BundledShelf::open`.
public final class BundledShelf {
  private BundledShelf() {}

  /// @param name relative to this package, such as `cues.tsv` or `network/labels.json`
  /// @throws IllegalArgumentException if there is no such book
  public static InputStream open(String name) {
    InputStream in = BundledShelf.class.getResourceAsStream(name);
    if (in == null) throw new IllegalArgumentException("no reference book named " + name);
    return in;
  }
}
