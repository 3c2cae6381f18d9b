package org.copytaster.extract.rule;

/// A line of a rule file that cannot be followed.
///
/// @param file as it was named
/// @param line from 1
/// @param what is wrong, with the offending value
public record RuleFault(String file, int line, String what) {
  @Override
  public String toString() {
    return "[" + file + ":" + line + "] " + what;
  }
}
