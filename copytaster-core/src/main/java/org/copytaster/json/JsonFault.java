package org.copytaster.json;

/// Text that is not the JSON it should be. The message says what is wrong and where:
/// `events[2].type: no such value "STRIKE"`.
public final class JsonFault extends RuntimeException {
  JsonFault(String message) {
    super(message);
  }
}
