package org.copytaster.model;

/// Whether who opens the article gets all of it, as far as its carrier tells.
public enum Access {
  /// The page says that it is free to read.
  FREE,
  /// The page says that it is not; the copy may be whole all the same.
  RESTRICTED,
  /// The copy breaks off: what follows was not there to be read.
  TRUNCATED
}
