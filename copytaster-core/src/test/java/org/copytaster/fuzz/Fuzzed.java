package org.copytaster.fuzz;

/// What the fuzzer calls, once an input: `fuzz.target` names the [Target].
public final class Fuzzed {
  private static final Target TARGET = Target.valueOf(System.getProperty("fuzz.target", "EXTRACT"));

  private Fuzzed() {}

  public static void fuzzerTestOneInput(byte[] bytes) {
    TARGET.check(bytes);
  }
}
