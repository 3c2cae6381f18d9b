package org.copytaster.desk.cli;

/// Whoever read our output has enough (`… | head`); nothing is wrong, and nothing more is to be
/// done.
final class ReaderGone extends RuntimeException {
  private static final long serialVersionUID = 1L;
}
