package org.copytaster.code.words;

/// A noun phrase without what hangs on it: words `[from, to)`, its noun at `head`.
public record Phrase(int from, int to, int head) {
  public boolean contains(int index) {
    return from <= index && index < to;
  }
}
