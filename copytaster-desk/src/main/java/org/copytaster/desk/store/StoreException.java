package org.copytaster.desk.store;

/// The disk failed us. Says what was being done, on which file.
public final class StoreException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public StoreException(String what, Throwable cause) {
    super(what + ": " + cause.getMessage(), cause);
  }

  public StoreException(String what) {
    super(what);
  }
}
