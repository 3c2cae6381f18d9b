package org.copytaster.code;

/// A noun phrase without what hangs on it: words `[from, to)`, its noun at `head`.
record Phrase(int from, int to, int head) {
  boolean contains(int index) {
    return from <= index && index < to;
  }
}
