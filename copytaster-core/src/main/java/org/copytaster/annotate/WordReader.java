package org.copytaster.annotate;

/// Reads words: what each is, and which of them are names. Must accept any words, give spans inside
/// the text, and give the same answer for the same copy whichever thread asks.
public interface WordReader {
  Reading read(Copy copy);
}
