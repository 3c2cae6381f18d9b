package org.copytaster.publish;

/// The forms in which a brief is published.
public enum Format {
  HTML,
  MARKDOWN,
  JSON
}
